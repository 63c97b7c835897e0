using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of an area succession.</content>
public sealed partial record AreaSuccession : IJsonObject<AreaSuccession>
{
    static AreaSuccession IJsonObject<AreaSuccession>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "predecessor", "successor", "on", "share");
        return new AreaSuccession(
            parts.Text<AreaCode>("predecessor"), parts.Text<AreaCode>("successor"), parts.Date("on"), parts.Has("share") ? parts.Text<Ratio>("share") : null);
    }

    void IJsonObject<AreaSuccession>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("predecessor", Predecessor);
        writer.WriteText("successor", Successor);
        writer.WriteDate("on", On);
        if (!IsWhole)
        {
            writer.WriteText("share", Share);
        }

        writer.WriteEndObject();
    }
}
