using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>The JSON form.</content>
public sealed partial class EventLine : IJsonResult<EventLine>
{
    void IJsonObject<EventLine>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WritePlace(writer);
        writer.WriteObjectIfAny("record", Record, options);
        writer.WriteStringIfAny("problem", Problem);
        writer.WriteEndObject();
    }

    /// <summary>Writes the line alone, where the record and the problem stand beside it.</summary>
    internal void WritePlace(Utf8JsonWriter writer)
    {
        writer.WriteNumber("number", Number);
        writer.WriteString("text", Text);
    }
}
