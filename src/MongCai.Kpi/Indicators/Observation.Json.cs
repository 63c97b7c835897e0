using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Observation : IJsonObject<Observation>
{
    private static readonly string[] MeasuredNames = ["value", "ratio", "doneOn", "missing"];

    static Observation IJsonObject<Observation>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "indicator", "area", "period", "value", "ratio", "doneOn", "missing", "status", "through");
        var observation = Measured(parts, parts.Object<Indicator>("indicator"), parts.Text<ReportingPeriod>("period")) with
        {
            Area = parts.Has("area") ? parts.Text<AreaCode>("area") : default,
            Status = parts.Has("status") ? parts.Word<ObservationStatus>("status") : ObservationStatus.Official,
        };
        return parts.Has("through") ? observation with { Through = parts.Date("through") } : observation;
    }

    void IJsonObject<Observation>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteObject("indicator", Indicator);
        if (Area != default)
        {
            writer.WriteText("area", Area);
        }

        writer.WriteText("period", Period);
        WriteMeasured(writer);
        if (Status != ObservationStatus.Official)
        {
            writer.WriteWord("status", Status);
        }

        if (_through is { } through)
        {
            writer.WriteDate("through", through);
        }

        writer.WriteEndObject();
    }

    private static Observation Measured(JsonParts parts, Indicator indicator, ReportingPeriod period)
    {
        if (MeasuredNames.Count(parts.Has) != 1)
        {
            throw new JsonException($"Expected one of {string.Join(", ", MeasuredNames)}.");
        }

        if (parts.Has("ratio"))
        {
            var ratio = parts.Text<Ratio>("ratio");
            return OfRatio(indicator, period, ratio.Numerator, ratio.Denominator);
        }

        return parts.Has("doneOn") ? Done(indicator, period, parts.Date("doneOn"))
            : parts.Has("missing") ? Missing(indicator, period, parts.Word<MissingReason>("missing"))
            : parts.Part("value", CalculatedJson.Read) is var value && value.TryGetValue(out var amount) && !IsShareDone(indicator, amount) ? new Observation(indicator, period, amount)
            : new Observation(indicator, period, value);
    }

    // Of several areas, a milestone is the share of them in which it is done.
    private static bool IsShareDone(Indicator indicator, Rational value) => indicator.Nature == Nature.Milestone && value.Sign >= 0 && value <= 1;

    private void WriteMeasured(Utf8JsonWriter writer)
    {
        if (Parts is { } ratio)
        {
            writer.WriteText("ratio", ratio);
        }
        else if (DoneOn is { } day)
        {
            writer.WriteDate("doneOn", day);
        }
        else if (MissingBecause is { } reason)
        {
            writer.WriteWord("missing", reason);
        }
        else
        {
            writer.WritePropertyName("value");
            CalculatedJson.Write(writer, Value);
        }
    }
}
