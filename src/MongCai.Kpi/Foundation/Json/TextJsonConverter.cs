using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>The JSON converter of values that are written as their invariant text, also as the key of a dictionary.</summary>
/// <remarks>An amount, <see cref="Rational"/> or <see cref="Ratio"/>, is also read from a JSON number, by its exact digits.</remarks>
/// <typeparam name="T">The type of the value, whose text form is read back as the same value.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string (or, for an amount, a number), or it is not the text of a
    /// <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(reader.GetString()),
        JsonTokenType.Number => ReadNumber(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        _ => throw new JsonException($"{typeof(T).Name}: expected {(default(T) is IReadsJsonNumber ? "a text or a number" : "a text")}, not {reader.TokenType}."),
    };

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

    private static T ReadNumber(ReadOnlySpan<byte> token)
    {
        try
        {
            return JsonNumber.Read<T>(token);
        }
        catch (FormatException malformed)
        {
            throw NotA(malformed);
        }
    }

    private static T Parse(string? text)
    {
        try
        {
            return T.Parse(text ?? string.Empty, provider: null);
        }
        catch (FormatException malformed)
        {
            throw NotA(malformed);
        }
    }

    private static JsonException NotA(FormatException malformed) => new($"{typeof(T).Name}: {malformed.Message}", malformed);
}
