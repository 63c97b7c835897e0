using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
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

    /// <summary>Writes the number and the text of the line alone, for callers that write the record and the problem themselves.</summary>
    internal void WritePlace(Utf8JsonWriter writer)
    {
        writer.WriteNumber("number", Number);
        writer.WriteString("text", Text);
    }
}
