using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class ObservationSeries : IJsonObject<ObservationSeries>
{
    static ObservationSeries IJsonObject<ObservationSeries>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "observations");
        return new ObservationSeries(parts.Objects<Observation>("observations"));
    }

    void IJsonObject<ObservationSeries>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjects("observations", _observations, options);
        writer.WriteEndObject();
    }
}
