using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class ObservationVintages : IJsonObject<ObservationVintages>
{
    static ObservationVintages IJsonObject<ObservationVintages>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "all");
        return new ObservationVintages(parts.Objects<Vintage>("all"));
    }

    void IJsonObject<ObservationVintages>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("all", _vintages, options);
        writer.WriteEndObject();
    }
}
