using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The exact sums from which an observation is finished: they merge in any order, and the one division happens at the end. Who did not report is coverage; a report without its
/// quantity is a bound.
/// </summary>
/// <remarks>Merging is associative and commutative, and <c>default</c> is its identity.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct Partial
{
    private Partial(Rational numerator, Rational denominator, RationalInterval? range, Coverage coverage, Observation source)
    {
        Numerator = numerator;
        Denominator = denominator;
        Bound = range;
        Reported = coverage.Reported;
        Expected = coverage.Expected;
        Firmness = (int)source.Status + 1;
        Through = source.Through;
        DoneOn = source.DoneOn;
        Dated = source.DoneOn is null ? 0 : 1;
        GoesBeyond = source.GoesBeyond;
        CountsAreas = source.CountsAreas == true;
    }

    private Partial(in Partial left, in Partial right)
    {
        Numerator = left.Numerator + right.Numerator;
        Denominator = left.Denominator + right.Denominator;
        Bound = left.Bound is null && right.Bound is null ? null : left.Range.Add(right.Range);
        Reported = checked(left.Reported + right.Reported);
        Expected = checked(left.Expected + right.Expected);
        Firmness = left.Firmness == 0 ? right.Firmness : right.Firmness == 0 ? left.Firmness : Math.Min(left.Firmness, right.Firmness);
        Through = left.Through is { } one && right.Through is { } other ? LocalDate.Min(one, other) : left.Through ?? right.Through;
        DoneOn = left.DoneOn is { } first && right.DoneOn is { } second ? LocalDate.Max(first, second) : left.DoneOn ?? right.DoneOn;
        Dated = left.Dated + right.Dated;
        GoesBeyond = left.GoesBeyond || right.GoesBeyond;
        CountsAreas = left.CountsAreas || right.CountsAreas;
    }

    /// <summary>The sum of the reported quantities; of rates that of their numerators.</summary>
    public Rational Numerator { get; private init; }

    /// <summary>The sum of the denominators of rates; of everything else, how many reports there are.</summary>
    public Rational Denominator { get; private init; }

    public int Reported { get; private init; }

    public int Expected { get; private init; }

    /// <summary>As firm as the weakest report.</summary>
    public ObservationStatus Status => Firmness == 0 ? ObservationStatus.Official : (ObservationStatus)(Firmness - 1);

    /// <summary>As far as the report that reaches least; null where there is none.</summary>
    public LocalDate? Through { get; init; }

    public Coverage Coverage => new(Reported, Expected);

    // Of milestones, the day on which the last of those whose day is known was done, and how many these are.
    private LocalDate? DoneOn { get; init; }

    private int Dated { get; init; }

    // Weaker is smaller; zero stands for nothing yet.
    private int Firmness { get; init; }

    // Whether a report goes beyond what the indicator can have, as a reversal does: then so may the sum.
    private bool GoesBeyond { get; init; }

    // Whether reports of the areas within one are counted, and no longer one for all of them.
    private bool CountsAreas { get; init; }

    // Null where every report has its quantity: then the sum is the numerator alone.
    private RationalInterval? Bound { get; init; }

    private RationalInterval Range => Bound ?? RationalInterval.At(Numerator);

    /// <summary>The part of one observation, which counts for its own coverage, or for that of the areas it stands for.</summary>
    /// <exception cref="InvalidOperationException">It is a rate whose numerator and denominator are not known.</exception>
    public static Partial Of(Observation observation, Coverage? coverage = null)
    {
        coverage ??= observation.Coverage;
        if (observation.Indicator.HasParts && observation.Ratio is { } parts)
        {
            return new Partial(parts.Numerator, parts.Denominator, range: null, coverage, observation);
        }

        if (observation.Value.TryGetValue(out var value))
        {
            return observation.Indicator.HasParts ? throw NoParts(observation)
                : observation.Indicator.Nature == Nature.Milestone ? OfMilestone(observation, value, coverage)
                : new Partial(value, 1, range: null, coverage, observation);
        }

        return observation.NumeratorOverZero is { } numerator ? new Partial(numerator, 0, range: null, coverage, observation)
            : coverage.Reported > 0 && observation.HasRange && !observation.Indicator.HasParts ? new Partial(0, 1, observation.Range, coverage, observation)
            : new Partial { Expected = coverage.Expected, CountsAreas = observation.CountsAreas == true };
    }

    /// <summary>The part of a plain official report, as a scorecard keeps it.</summary>
    public static Partial OfPlain(in Rational value) => new() { Numerator = value, Denominator = 1, Reported = 1, Expected = 1, Firmness = (int)ObservationStatus.Official + 1 };

    /// <summary>The part of one that is expected to report for an area: its share, as far as its last day in the period.</summary>
    /// <param name="observation">What it reported.</param>
    /// <param name="reporter">Who is expected.</param>
    /// <param name="reports">How many reports it is, of how many expected.</param>
    public static Partial Of(Observation observation, in Reporter reporter, Coverage reports)
    {
        var isMilestoneSplit = reporter.Share != 1 && observation.Indicator.Nature == Nature.Milestone;
        var part = isMilestoneSplit ? Missing(reports.Expected) : Of(reporter.Share == 1 ? observation : observation.Times(reporter.Share), reports);
        var endedEarlier = reporter.LastDay is not null;
        return part with
        {
            // The stock of one that merged is the successor's by the end of the period; what it brought stays.
            Denominator = endedEarlier && observation.Indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } ? 0 : part.Denominator,
            Through = endedEarlier && part.Through >= reporter.LastDay ? observation.Period.End : part.Through,
        };
    }

    /// <summary>So many reports that did not come.</summary>
    public static Partial Missing(int expected) => new() { Expected = expected };

    public Partial Merge(in Partial other) => new(this, other);

    /// <summary>The difference to the part that came before: January to September less January to June. The reports are those of the rest.</summary>
    public Partial Since(in Partial earlier, Coverage reports) => this with
    {
        Numerator = Numerator - earlier.Numerator,
        Denominator = Denominator - earlier.Denominator,
        Bound = Bound is null && earlier.Bound is null ? null : Range.Add(earlier.Range.Negate()),
        Reported = reports.Reported,
        Expected = reports.Expected,
        Firmness = Math.Min(Firmness, earlier.Firmness),
        GoesBeyond = GoesBeyond || earlier.GoesBeyond,
    };

    /// <summary>The sum for a reader; empty where nothing was reported.</summary>
    public string InWords(Indicator indicator) =>
        Reported == 0 ? string.Empty : Bound is null ? indicator.HasParts ? $", together {Numerator} of {Denominator}" : $", together {Numerator}" : $", together in {Range}";

    /// <summary>The same sums, whose reports are those of the areas within one.</summary>
    public Partial OverAreas() => this with { CountsAreas = true };

    /// <summary>The same sums where so many were expected: what has not come was not reported.</summary>
    public Partial OfExpected(int expected) => this with { Expected = expected };

    /// <summary>The same sums, of a report that spans so many dates: the stock that a flow is held against counts once a date.</summary>
    public Partial OfDates(Indicator indicator, int dates) =>
        indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } ? this with { Denominator = Denominator * dates } : this;

    /// <summary>The same sums where a flow is held against a stock: over the mean of the stocks of so many dates, the same dates for every area.</summary>
    public Partial OverDates(Indicator indicator, int dates) =>
        indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } && dates > 1 ? this with { Denominator = Denominator / dates } : this;

    /// <summary>The observation that the parts make up, by what is made of those that are missing.</summary>
    public Observation Finish(Indicator indicator, ReportingPeriod period, MissingDataPolicy policy) => policy.Decide(Coverage) switch
    {
        MissingDataDecision.MissingIsZero when indicator.Nature == Nature.Milestone => (this with { Denominator = Denominator + Expected - Reported }).Finish(indicator, period, isEnough: true),
        MissingDataDecision.MissingIsZero => Finish(indicator, period, isEnough: true),
        MissingDataDecision.WhatWasReported => Finish(indicator, period, isEnough: Reported > 0),
        _ => Finish(indicator, period, isEnough: false),
    };

    /// <summary>The observation that the parts make up.</summary>
    /// <param name="indicator">What is summed.</param>
    /// <param name="period">The period that the parts make up.</param>
    /// <param name="isEnough">Whether the parts that came are enough for a value.</param>
    public Observation Finish(Indicator indicator, ReportingPeriod period, bool isEnough)
    {
        // What cannot exist anywhere is no zero of nothing.
        var whole = Expected == 0 ? Observation.Missing(indicator, period, MissingReason.CannotExist)
            : isEnough ? Whole(indicator, period)
            : SoFar(indicator, period);
        var reach = Through is { } through && through < period.End ? through : period.End;
        return (whole with { Status = Status, Through = reach }).CoveredBy(Coverage, CountsAreas);
    }

    private Observation Whole(Indicator indicator, ReportingPeriod period) => indicator.Nature switch
    {
        Nature.Milestone => Denominator.Sign == 0
            ? new Observation(indicator, period, UndefinedReason.EmptyPopulation)
            : DoneOn is { } day && Numerator == Denominator && Denominator == Dated ? Observation.Done(indicator, period, day)
            : new Observation(indicator, period, Calculated.Of(Numerator / Denominator)),
        _ when indicator.HasParts => Observation.OfRatio(indicator, period, Numerator, Denominator),
        _ => Bound is null ? new Observation(indicator, period, Calculated.Of(Numerator)) : Observation.OfSum(indicator, period, Bound, GoesBeyond),
    };

    // What never falls is at least what was reported, whatever is missing.
    private Observation SoFar(Indicator indicator, ReportingPeriod period)
    {
        var missing = Observation.Missing(indicator, period);
        if (Reported == 0 || indicator is not { Nature: Nature.Flow, NeverFalls: true } || Range.Lower is not { } sum)
        {
            return missing;
        }

        var range = RationalInterval.Between(sum, upper: null, Range.IncludesLower);
        return missing.With(ObservationDetails.Missing(MissingReason.NotReported) with { Range = GoesBeyond ? range : range.Intersect(indicator.Possible) });
    }

    // A share of several that are done weighs as many as have reported.
    private static Partial OfMilestone(Observation observation, in Rational share, Coverage coverage)
    {
        var reports = Math.Max(1, coverage.Reported);
        return new Partial(share * reports, reports, range: null, coverage, observation) with { Dated = observation.DoneOn is null ? 0 : reports };
    }

    private static InvalidOperationException NoParts(Observation observation) =>
        new($"{observation} has no numerator and denominator, and percentages do not add: observe it by {nameof(Observation)}.{nameof(Observation.OfRatio)}.");
}
