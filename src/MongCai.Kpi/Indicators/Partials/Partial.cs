using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The exact sums from which an observation is calculated: they are merged in any order, and the one division happens at the end. An area that did not report
/// is missing from the coverage; a report without its quantity is a bound.
/// </summary>
/// <remarks>Merging is associative and commutative. <c>default</c> is its identity: the sums of no report.</remarks>
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
        WeakestStatusPlusOne = (int)source.Status + 1;
        Through = source.Through;
        DoneOn = source.DoneOn;
        Dated = source.DoneOn is null ? 0 : 1;
        MayExceedBounds = source.MayExceedBounds;
        CountsAreas = source.CountsAreas == true;
    }

    private Partial(in Partial left, in Partial right)
    {
        Numerator = left.Numerator + right.Numerator;
        Denominator = left.Denominator + right.Denominator;
        Bound = left.Bound is null && right.Bound is null ? null : left.Range.Add(right.Range);
        Reported = checked(left.Reported + right.Reported);
        Expected = checked(left.Expected + right.Expected);
        WeakestStatusPlusOne = left.WeakestStatusPlusOne == 0 ? right.WeakestStatusPlusOne : right.WeakestStatusPlusOne == 0 ? left.WeakestStatusPlusOne : Math.Min(left.WeakestStatusPlusOne, right.WeakestStatusPlusOne);
        Through = left.Through is { } one && right.Through is { } other ? LocalDate.Min(one, other) : left.Through ?? right.Through;
        DoneOn = left.DoneOn is { } first && right.DoneOn is { } second ? LocalDate.Max(first, second) : left.DoneOn ?? right.DoneOn;
        Dated = left.Dated + right.Dated;
        MayExceedBounds = left.MayExceedBounds || right.MayExceedBounds;
        CountsAreas = left.CountsAreas || right.CountsAreas;
    }

    /// <summary>Gets the sum of the reported quantities; for rates, the sum of their numerators.</summary>
    public Rational Numerator { get; private init; }

    /// <summary>Gets the sum of the denominators for rates, and the number of reports for everything else.</summary>
    public Rational Denominator { get; private init; }

    public int Reported { get; private init; }

    public int Expected { get; private init; }

    /// <summary>Gets the status of the weakest report.</summary>
    public ObservationStatus Status => WeakestStatusPlusOne == 0 ? ObservationStatus.Official : (ObservationStatus)(WeakestStatusPlusOne - 1);

    /// <summary>Gets the day that the report which reaches least reaches; null where there is no report.</summary>
    public LocalDate? Through { get; init; }

    public Coverage Coverage => new(Reported, Expected);

    // Of the milestones whose day is known: the day on which the last one was done, and how many they are.
    private LocalDate? DoneOn { get; init; }

    private int Dated { get; init; }

    // A smaller number is a weaker status; zero stands for no report yet.
    private int WeakestStatusPlusOne { get; init; }

    // True where a report goes beyond what the indicator can have, as a reversal does. The sum may then do so too.
    private bool MayExceedBounds { get; init; }

    // True where the reports of the areas within one are counted, instead of one report for all of them.
    private bool CountsAreas { get; init; }

    // Null where every report has its quantity. The sum is then the numerator alone.
    private RationalInterval? Bound { get; init; }

    private RationalInterval Range => Bound ?? RationalInterval.At(Numerator);

    /// <summary>Creates the sums of one observation, which counts for its own coverage or for the given one.</summary>
    /// <exception cref="InvalidOperationException">The observation is a rate whose numerator and denominator are not known.</exception>
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

    /// <summary>Creates the sums of a plain official report, as a scorecard keeps it.</summary>
    public static Partial OfPlain(in Rational value) => new() { Numerator = value, Denominator = 1, Reported = 1, Expected = 1, WeakestStatusPlusOne = (int)ObservationStatus.Official + 1 };

    /// <summary>
    /// Creates the sums of the report for an area by one of those who are expected to report for it: that reporter's share, up to its last day in the period.
    /// </summary>
    /// <param name="observation">What the reporter reported.</param>
    /// <param name="reporter">The area that is expected to report, with its share and its last day.</param>
    /// <param name="reports">How many reports the observation stands for, of how many expected.</param>
    public static Partial Of(Observation observation, in Reporter reporter, Coverage reports)
    {
        var isMilestoneSplit = reporter.Share != 1 && observation.Indicator.Nature == Nature.Milestone;
        var part = isMilestoneSplit ? Missing(reports.Expected) : Of(reporter.Share == 1 ? observation : observation.Times(reporter.Share), reports);
        var endedEarlier = reporter.LastDay is not null;
        return part with
        {
            // By the end of the period, the stock of an area that merged is counted in its successor. The flow that it reported stays.
            Denominator = endedEarlier && observation.Indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } ? 0 : part.Denominator,
            Through = endedEarlier && part.Through >= reporter.LastDay ? observation.Period.End : part.Through,
        };
    }

    /// <summary>Creates the sums of a number of reports that did not come.</summary>
    public static Partial Missing(int expected) => new() { Expected = expected };

    public Partial Merge(in Partial other) => new(this, other);

    /// <summary>Returns these sums less those of the time before: January to September less January to June. The reports are those of the rest.</summary>
    public Partial Since(in Partial earlier, Coverage reports) => this with
    {
        Numerator = Numerator - earlier.Numerator,
        Denominator = Denominator - earlier.Denominator,
        Bound = Bound is null && earlier.Bound is null ? null : Range.Add(earlier.Range.Negate()),
        Reported = reports.Reported,
        Expected = reports.Expected,
        WeakestStatusPlusOne = Math.Min(WeakestStatusPlusOne, earlier.WeakestStatusPlusOne),
        MayExceedBounds = MayExceedBounds || earlier.MayExceedBounds,
    };

    /// <summary>Returns the sum for a reader; empty where nothing was reported.</summary>
    public string InWords(Indicator indicator) =>
        Reported == 0 ? string.Empty : Bound is null ? indicator.HasParts ? $", together {Numerator} of {Denominator}" : $", together {Numerator}" : $", together in {Range}";

    /// <summary>Returns the same sums, marked as those of the areas within one.</summary>
    public Partial OverAreas() => this with { CountsAreas = true };

    /// <summary>Returns the same sums with another number of expected reports. A report that has not come was not reported.</summary>
    public Partial OfExpected(int expected) => this with { Expected = expected };

    /// <summary>
    /// Returns the same sums for a report that spans a number of dates. Where a flow is held against a stock, the stock counts once for each date.
    /// </summary>
    public Partial OfDates(Indicator indicator, int dates) =>
        indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } ? this with { Denominator = Denominator * dates } : this;

    /// <summary>
    /// Returns the same sums, in which a flow is held against the mean of the stocks of a number of dates. The dates are the same for every area.
    /// </summary>
    public Partial OverDates(Indicator indicator, int dates) =>
        indicator is { HasParts: true, RateParts: RateParts.FlowOverStock } && dates > 1 ? this with { Denominator = Denominator / dates } : this;

    /// <summary>Returns the observation that the sums make up, under a policy for missing reports.</summary>
    public Observation Finish(Indicator indicator, ReportingPeriod period, MissingDataPolicy policy) => policy.Decide(Coverage) switch
    {
        MissingDataDecision.MissingIsZero when indicator.Nature == Nature.Milestone => (this with { Denominator = Denominator + Expected - Reported }).Finish(indicator, period, isEnough: true),
        MissingDataDecision.MissingIsZero => Finish(indicator, period, isEnough: true),
        MissingDataDecision.WhatWasReported => Finish(indicator, period, isEnough: Reported > 0),
        _ => Finish(indicator, period, isEnough: false),
    };

    /// <summary>Returns the observation that the sums make up.</summary>
    /// <param name="indicator">The indicator that is summed.</param>
    /// <param name="period">The period of the observation.</param>
    /// <param name="isEnough">Whether the reports that came are enough for a value.</param>
    public Observation Finish(Indicator indicator, ReportingPeriod period, bool isEnough)
    {
        // What can exist in none of the areas is missing, and not a zero of nothing.
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
        _ => Bound is null ? new Observation(indicator, period, Calculated.Of(Numerator)) : Observation.OfSum(indicator, period, Bound, MayExceedBounds),
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
        return missing.With(ObservationDetails.Missing(MissingReason.NotReported) with { Range = MayExceedBounds ? range : range.Intersect(indicator.Possible) });
    }

    // The share of several milestones that are done has the weight of the number that reported.
    private static Partial OfMilestone(Observation observation, in Rational share, Coverage coverage)
    {
        var reports = Math.Max(1, coverage.Reported);
        return new Partial(share * reports, reports, range: null, coverage, observation) with { Dated = observation.DoneOn is null ? 0 : reports };
    }

    private static InvalidOperationException NoParts(Observation observation) =>
        new($"{observation} has no numerator and denominator, and percentages do not add: observe it by {nameof(Observation)}.{nameof(Observation.OfRatio)}.");
}
