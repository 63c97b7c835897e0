using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial record EventId : IJsonObject<EventId>
{
    static EventId IJsonObject<EventId>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "source", "id");
        return new EventId(parts.String("source"), parts.String("id"));
    }

    void IJsonObject<EventId>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("source", Source);
        writer.WriteString("id", Id);
        writer.WriteEndObject();
    }
}
