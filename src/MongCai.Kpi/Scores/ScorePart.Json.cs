using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of a part of a score.</content>
public sealed partial class ScorePart : IJsonResult<ScorePart>
{
    void IJsonObject<ScorePart>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("attainment", Attainment, options);
        writer.WriteText("weight", Weight);
        writer.WriteCalculated("counted", Counted);
        writer.WriteCalculated("score", Score);
        writer.WriteEndObject();
    }
}
