using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>The JSON converter of enumerations: a value is written as its name in camelCase, such as <c>distinctCount</c>, also as the key of a
/// dictionary.</summary>
/// <remarks>Flags are written as an array of the names that are set, such as <c>["ongoing","completed"]</c>, and are read in any order. Numbers, unknown words
/// and a word that occurs twice are refused.</remarks>
/// <typeparam name="T">The type of the enumeration.</typeparam>
public sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a string (or, for flags, an array of strings), or a string is not one of the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words<T>.Read(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not a defined value of the enumeration.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Words<T>.Write(writer, value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not one of the words.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words<T>.Parse(reader.GetString());

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not a defined value of the enumeration.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Words<T>.Of(value));
    }
}
