using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes one of a closed set as its name in camelCase, <c>distinctCount</c>, also where it is the key of a dictionary. Numbers are refused.</summary>
/// <typeparam name="T">An enumeration of which one value is meant at a time.</typeparam>
public sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string, or the string is none of the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Words<T>.Parse(reader.GetString())
            : throw new JsonException($"A {typeof(T).Name} is written as a word, not as {reader.TokenType}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is none of the set.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Words<T>.Of(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is none of the words.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words<T>.Parse(reader.GetString());

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is none of the set.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Words<T>.Of(value));
    }
}
