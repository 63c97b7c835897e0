using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Observation : IJsonObject<Observation>
{
    private static readonly string[] MeasuredNames = ["value", "ratio", "doneOn", "missing", "range"];

    static Observation IJsonObject<Observation>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "indicator", "area", "category", "period", "value", "ratio", "doneOn", "missing", "range", "numerator", "status", "through", "coverage");
        var observation = Measured(parts, parts.Object<Indicator>("indicator"), parts.Text<ReportingPeriod>("period")) with
        {
            Area = parts.Has("area") ? parts.Text<AreaCode>("area") : default,
            Category = parts.Has("category") ? parts.Text<Category>("category") : default,
            Status = parts.Has("status") ? parts.Word<ObservationStatus>("status") : ObservationStatus.Official,
        };
        observation = parts.Has("through") ? observation with { Through = parts.Date("through") } : observation;
        return parts.Has("coverage") ? observation.CoveredBy(parts.Object<Coverage>("coverage")) : observation;
    }

    void IJsonObject<Observation>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteObject("indicator", Indicator, options);
        if (Area != default)
        {
            writer.WriteText("area", Area);
        }

        if (!Category.IsTotal)
        {
            writer.WriteText("category", Category);
        }

        writer.WriteText("period", Period);
        WriteMeasured(writer, options);
        if (Status != ObservationStatus.Official)
        {
            writer.WriteWord("status", Status);
        }

        if (_through is { } through)
        {
            writer.WriteDate("through", through);
        }

        if (_details?.Coverage is { } coverage)
        {
            writer.WriteObject("coverage", coverage, options);
        }

        writer.WriteEndObject();
    }

    private static Observation Measured(JsonParts parts, Indicator indicator, ReportingPeriod period)
    {
        // A missing value may have a range: at least the sum of what was reported.
        if (MeasuredNames.Count(parts.Has) != (parts.Has("missing") && parts.Has("range") ? 2 : 1))
        {
            throw new JsonException($"Expected one of {string.Join(", ", MeasuredNames)}.");
        }

        if (parts.Has("ratio"))
        {
            var ratio = parts.Text<Ratio>("ratio");
            return OfRatio(indicator, period, ratio.Numerator, ratio.Denominator);
        }

        return parts.Has("doneOn") ? Done(indicator, period, parts.Date("doneOn"))
            : parts.Has("missing") ? ReadMissing(parts, Missing(indicator, period, parts.Word<MissingReason>("missing")))
            : parts.Has("range") ? ReadRange(parts, range => OfRange(indicator, period, range))
            : parts.Part("value", CalculatedJson.Read) is var value && value.TryGetValue(out var amount) && !IsShareDone(indicator, amount) ? new Observation(indicator, period, amount)
            : ReadUndefined(parts, new Observation(indicator, period, value));
    }

    private static Observation ReadUndefined(JsonParts parts, Observation observation) =>
        !parts.Has("numerator") ? observation
        : observation.NumeratorOverZero is not null ? OfRatio(observation.Indicator, observation.Period, parts.Text<Rational>("numerator"), 0)
        : throw new JsonException("\"numerator\" stands beside a value that is undefined by a zero denominator alone: a rate is written as its \"ratio\".");

    private static Observation ReadMissing(JsonParts parts, Observation missing) =>
        parts.Has("range")
            ? ReadRange(parts, range => missing.With(ObservationDetails.Missing(missing.MissingReason ?? default) with { Range = range.Intersect(missing.Indicator.Possible) }))
            : missing;

    // A written range lies within the values that the indicator can have, and is not a single number. Any other range would not be read back as it was
    // written.
    private static Observation ReadRange(JsonParts parts, Func<RationalInterval, Observation> of)
    {
        var range = parts.Object<RationalInterval>("range");
        var observation = of(range);
        return observation._details?.Range == range
            ? observation
            : throw new JsonException($"Expected a range of several values of {observation.Indicator.Code}, within {observation.Indicator.Possible}, and not {range}.");
    }

    // The milestone of several areas is the share of them in which it is done.
    private static bool IsShareDone(Indicator indicator, Rational value) => indicator.Nature == Nature.Milestone && value.Sign >= 0 && value <= 1;

    private void WriteMeasured(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (Ratio is { } ratio)
        {
            writer.WriteText("ratio", ratio);
        }
        else if (DoneOn is { } day)
        {
            writer.WriteDate("doneOn", day);
        }
        else if (MissingReason is { } reason)
        {
            writer.WriteWord("missing", reason);
            WriteRange(writer, options);
        }
        else if (_details?.Range is not null)
        {
            WriteRange(writer, options);
        }
        else
        {
            writer.WriteCalculated("value", Value);
            if (_details?.NumeratorOverZero is { } numerator)
            {
                writer.WriteText("numerator", numerator);
            }
        }
    }

    private void WriteRange(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        if (_details?.Range is { } range)
        {
            writer.WriteObject("range", range, options);
        }
    }
}
