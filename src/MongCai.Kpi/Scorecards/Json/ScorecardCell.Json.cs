using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a scorecard cell.</content>
public sealed partial class ScorecardCell : IJsonResult<ScorecardCell>
{
    void IJsonObject<ScorecardCell>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("observation", Observation, options);
        writer.WriteObjectIfAny("ownReport", OwnReport, options);
        writer.WriteStartObject("attainments");
        Attainments.WriteJudged(writer, options);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
