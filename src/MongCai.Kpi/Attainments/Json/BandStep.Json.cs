using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class BandStep : IJsonObject<BandStep>
{
    static BandStep IJsonObject<BandStep>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "from", "band");
        return new BandStep(parts.Text<Ratio>("from"), parts.Object<Band>("band"));
    }

    void IJsonObject<BandStep>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteText("from", From);
        writer.WriteObject("band", Band, options);
        writer.WriteEndObject();
    }
}
