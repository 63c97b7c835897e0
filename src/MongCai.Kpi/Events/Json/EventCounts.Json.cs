using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>The JSON form.</content>
public sealed partial class EventCounts : IJsonResult<EventCounts>
{
    void IJsonObject<EventCounts>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("cells", Cells, options);
        writer.WriteEndObject();
    }
}
