using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class EventCell : IJsonResult<EventCell>
{
    void IJsonObject<EventCell>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", Type);
        writer.WriteWord("state", State);
        writer.WriteText("area", Area);
        writer.WriteTextIfAny("period", Period);
        writer.WriteNumber("count", Count);
        writer.WriteEndObject();
    }
}
