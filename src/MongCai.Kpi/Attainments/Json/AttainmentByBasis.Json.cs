using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class AttainmentByBasis : IJsonResult<AttainmentByBasis>
{
    void IJsonObject<AttainmentByBasis>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("observation", Observation, options);
        WriteJudged(writer, options);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes everything except the observation, which the caller has written. A target is written within its attainment, and named by its basis elsewhere.
    /// </summary>
    internal void WriteJudged(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartArray("all");
        foreach (var attainment in All)
        {
            writer.WriteStartObject();
            attainment.WriteJudged(writer, options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteObjectIfAny("stricter", Stricter?.Basis, options);
        writer.WriteObjects("met", Met.Select(static target => target.Basis), options);
        writer.WriteObjects("notMet", NotMet.Select(static target => target.Basis), options);
    }
}
