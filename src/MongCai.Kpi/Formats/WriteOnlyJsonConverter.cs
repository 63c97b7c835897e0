using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>
/// Writes what is calculated as its text, for a reader, and refuses to read it. A program that is to have the figures gets them one by one: <see cref="Calculated{T}"/>,
/// numbers and periods are read and written.
/// </summary>
/// <typeparam name="T">A value with a text for a reader only.</typeparam>
public sealed class WriteOnlyJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Always. A null the serializer reads by itself, as null.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException($"A {typeof(T).Name} is written for a reader, and not read: make it of what it was made of.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
