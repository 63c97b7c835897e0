using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public readonly partial struct Attainment : IJsonResult<Attainment>
{
    void IJsonObject<Attainment>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObjectIfAny("observation", _observation, options);
        WriteJudged(writer, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is measured without its figures, for an explanation or a pace that names its subject.</summary>
    internal void WriteSubject(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_observation is not null)
        {
            writer.WriteSubject(ToDate, options);
            writer.WriteObject("basis", Basis, options);
        }
    }

    /// <summary>Writes everything except the observation, which the caller has written.</summary>
    internal void WriteJudged(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_observation is not null)
        {
            writer.WriteObject("toDate", ToDate, options);
            writer.WriteObject("basis", Basis, options);
            writer.WriteObjectIfAny("target", Target, options);
        }

        WriteFigures(writer, options);
        WriteOutcome(writer, options);
        WritePace(writer, options);
    }

    private void WriteFigures(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteCalculated("method", Method);
        writer.WriteCalculated("value", Value);
        writer.WriteObject("valueRange", ValueRange, options);
        writer.WriteCalculated("excess", Excess);
        writer.WriteCalculated("measured", Measured);
        writer.WriteCalculated("gap", Gap);
        writer.WriteObject("gapRange", GapRange, options);
        writer.WriteCalculated("remaining", Remaining);
        writer.WriteCalculated("utilisation", Utilisation);
    }

    private void WriteOutcome(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteCalculated("outlook", Outlook);
        writer.WriteBoolean("isFinal", IsFinal);
        writer.WriteObject("finalRange", FinalRange, options);
        writer.WriteCalculated("meetsNow", MeetsNow);
        writer.WriteCalculated("verdict", Verdict);
        writer.WriteCalculated("isMet", IsMet);
        writer.WriteObjectIfAny("band", Band, options);
    }

    private void WritePace(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_observation is not null && (Target is null ? Pace : PaceOrNone) is { } pace)
        {
            writer.WriteStartObject("pace");
            pace.WriteFigures(writer, options);
            writer.WriteEndObject();
        }
    }
}
