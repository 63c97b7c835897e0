using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class EventChange : IJsonResult<EventChange>
{
    void IJsonObject<EventChange>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("event", Event, options);
        writer.WriteObject("before", Before, options);
        writer.WriteObject("after", After, options);
        writer.WriteObjects("records", Records, options);
        writer.WriteEndObject();
    }
}
