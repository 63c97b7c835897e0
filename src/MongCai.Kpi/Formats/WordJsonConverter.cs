using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>
/// Reads and writes one of a closed set as its name in camelCase, <c>distinctCount</c>, also where it is the key of a dictionary; and flags as an array of the names that are set,
/// <c>["ongoing","completed"]</c>. Flags are read in any order. Numbers, other words and a word twice are refused.
/// </summary>
/// <typeparam name="T">An enumeration.</typeparam>
public sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string, or of flags no array of strings; or a string is none of the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words<T>.Read(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is none of the set.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Words<T>.Write(writer, value);
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
