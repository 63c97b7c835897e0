using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>
/// Reads and writes a value as a JSON object of its parts, always under the same names in camelCase, whatever the options say. A part that says nothing is left out.
/// What is not known is refused and not passed over: another property, a property twice, null in place of a part that has to be there. A result is written with its figures, and not read.
/// </summary>
/// <remarks>A null in place of the whole is read as null, so that a host's own property may be nullable; the serializer does not ask the converter.</remarks>
/// <typeparam name="T">A value with such a form.</typeparam>
public sealed class ObjectJsonConverter<T> : JsonConverter<T>
    where T : IJsonObject<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no <typeparamref name="T"/>, and the message says where in it and why; or <typeparamref name="T"/> is a result.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(ref reader, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer, options);
    }
}
