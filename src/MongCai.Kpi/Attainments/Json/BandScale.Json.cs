using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class BandScale : IJsonObject<BandScale>
{
    static BandScale IJsonObject<BandScale>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "lowest", "steps");
        return new BandScale(parts.Object<Band>("lowest"), parts.Objects<BandStep>("steps"));
    }

    void IJsonObject<BandScale>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("lowest", Lowest, options);
        writer.WriteObjects("steps", _steps, options);
        writer.WriteEndObject();
    }
}
