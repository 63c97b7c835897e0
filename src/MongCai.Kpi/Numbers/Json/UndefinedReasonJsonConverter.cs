using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>The JSON converter of <see cref="UndefinedReason"/>: a reason is written in the words that a <see cref="Calculated{T}"/> has for it, such as
/// <c>zero target</c>, also as the key of a dictionary.</summary>
public sealed class UndefinedReasonJsonConverter : JsonConverter<UndefinedReason>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string, or the string names no reason.</exception>
    public override UndefinedReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"A reason is written as words, not as {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UndefinedReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToText());
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name names no reason.</exception>
    public override UndefinedReason ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, UndefinedReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToText());
    }

    internal static UndefinedReason Parse(string? text) =>
        UndefinedReasonText.TryParse(text, out var reason) ? reason : throw new JsonException($"\"{text}\" is no reason why a figure is undefined: expected {string.Join(", ", Enum.GetValues<UndefinedReason>().Select(static reason => reason.ToText()))}.");
}
