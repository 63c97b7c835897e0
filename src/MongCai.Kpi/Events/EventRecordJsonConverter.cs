using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Serialization;

/// <summary>Writes an <see cref="EventRecord"/> in the form of <see cref="EventJson"/>, and reads it back.</summary>
public sealed class EventRecordJsonConverter : JsonConverter<EventRecord>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no record; the message says why.</exception>
    public override EventRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EventJsonReader.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EventJsonWriter.Write(writer, value);
    }
}
