using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Writes the JSON form, which is never read back.</content>
public sealed partial class EventConflict : IJsonResult<EventConflict>
{
    void IJsonObject<EventConflict>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", Kind);
        writer.WriteObject("counted", Counted, options);
        writer.WriteObjects("others", Others, options);
        writer.WriteBoolean("isSettled", IsSettled);
        writer.WriteEndObject();
    }
}
