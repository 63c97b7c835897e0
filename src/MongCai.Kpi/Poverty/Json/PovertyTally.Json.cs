using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <content>The JSON form of a poverty tally.</content>
public sealed partial record PovertyTally : IJsonObject<PovertyTally>
{
    static PovertyTally IJsonObject<PovertyTally>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "total", "poor", "nearPoor");
        return new PovertyTally(parts.Count("total"), parts.Count("poor"), parts.Has("nearPoor") ? parts.Count("nearPoor") : null);
    }

    void IJsonObject<PovertyTally>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", Total);
        writer.WriteNumber("poor", Poor);
        writer.WriteNumberIfAny("nearPoor", NearPoor);
        writer.WriteEndObject();
    }
}
