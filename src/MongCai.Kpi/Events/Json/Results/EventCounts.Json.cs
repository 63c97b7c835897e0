using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class EventCounts : IJsonResult<EventCounts>
{
    void IJsonObject<EventCounts>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("cells", Cells, options);
        writer.WriteEndObject();
    }
}
