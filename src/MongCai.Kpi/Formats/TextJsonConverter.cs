using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes a value as its invariant text, also where it is the key of a dictionary.</summary>
/// <typeparam name="T">A value whose text form comes back as the same value.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string, or the string is not the text of a <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"A {typeof(T).Name} is written as a text, not as {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not the text of a <typeparamref name="T"/>.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString() ?? string.Empty);
    }

    private static T Parse(string? text)
    {
        try
        {
            return T.Parse(text ?? string.Empty, provider: null);
        }
        catch (FormatException malformed)
        {
            throw new JsonException($"Not a {typeof(T).Name}: {malformed.Message}", malformed);
        }
    }
}
