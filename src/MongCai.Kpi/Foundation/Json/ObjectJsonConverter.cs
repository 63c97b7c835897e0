using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Serialization;

/// <summary>The JSON converter of values that are written as an object of their parts.</summary>
/// <remarks>
/// <para>The names of the parts are always the same, in camelCase, whatever the options say. A part that has nothing to say is left out.</para>
/// <para>Anything unknown is refused and not ignored: another property, a property that occurs twice, null in place of a required part. A result of a
/// calculation is written with its figures, and not read.</para>
/// <para>Null in place of the whole value is read as null, so that a host's own property may be nullable; the serializer does not ask the converter
/// then.</para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ObjectJsonConverter<T> : JsonConverter<T>
    where T : IJsonObject<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a <typeparamref name="T"/>, and the message says where and why; or <typeparamref name="T"/> is a result
    /// of a calculation, which is not read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(ref reader, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer, options);
    }
}
