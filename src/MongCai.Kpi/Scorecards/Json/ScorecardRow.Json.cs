using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a scorecard row.</content>
public sealed partial class ScorecardRow : IJsonResult<ScorecardRow>
{
    void IJsonObject<ScorecardRow>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteSubject(Cell.Observation, options);
        writer.WriteCalculated("value", Value);
        writer.WriteWord("status", Status);
        writer.WriteObject("coverage", Coverage, options);
        writer.WriteObjectIfAny("basis", Basis, options);
        writer.WriteObjectIfAny("target", Target, options);
        writer.WriteObject("toDate", ToDate, options);
        writer.WriteCalculated("outlook", Outlook);
        writer.WriteCalculated("verdict", Verdict);
        writer.WriteCalculated("attained", Attained);
        writer.WriteCalculated("expected", Expected);
        writer.WriteCalculated("index", Index);
        writer.WriteCalculated("standing", Standing);
        writer.WriteObjectIfAny("band", Band, options);
        writer.WriteCalculated("absoluteChangeFromLastYear", AbsoluteChangeFromLastYear);
        writer.WriteCalculated("tendency", Tendency);
        writer.WriteEndObject();
    }
}
