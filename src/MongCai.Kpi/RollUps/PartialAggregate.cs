using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Parts of a whole on their way to it: exact sums and counts, which merge in any order. The one division, and the judgement of what is missing, happen when it is finished, so that
/// parts can be put together anywhere: by threads, by processes, by a database.
/// </summary>
/// <remarks>
/// Merging is associative and commutative, with <see cref="None"/> as its identity. It does not remember which parts it has: a part that comes twice is seen when it is finished.
/// Equality is that of all parts. Text form, for a reader only.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<PartialAggregate>))]
public sealed record PartialAggregate
{
    private readonly Partial _sum;

    private PartialAggregate(Indicator indicator, ReportingPeriod period, in Partial sum)
    {
        Indicator = indicator;
        Period = period;
        _sum = sum;
    }

    /// <summary>What is rolled up.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period of the parts.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many parts have a value.</summary>
    public int Reported => _sum.Reported;

    /// <summary>How many parts there are, with a value or without.</summary>
    public int Expected => _sum.Expected;

    /// <summary>As firm as the weakest part.</summary>
    public ObservationStatus Status => _sum.Status;

    /// <summary>As far as the part that reaches least.</summary>
    public LocalDate Through => _sum.Through ?? Period.End;

    /// <summary>Nothing yet.</summary>
    /// <param name="indicator">What is rolled up.</param>
    /// <param name="period">The period of the parts.</param>
    /// <returns>The identity of merging.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The indicator is a distinct count or an index, which do not come together from their values; the message says from what.</exception>
    public static PartialAggregate None(Indicator indicator, ReportingPeriod period) =>
        new(RollUpRules.Summable(Guard.Against.Null(indicator)), period, default);

    /// <summary>One observation, of an area that counts for so many.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="parts">How many of the expected parts it stands for: the smallest areas in its area; 1 or more.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The indicator is a distinct count or an index; or it is a ratio, and numerator and denominator are not known.</exception>
    public static PartialAggregate Of(Observation observation, int parts = 1)
    {
        Guard.Against.Null(observation);
        Guard.Against.NotBetween(parts, 1, int.MaxValue, "Parts");
        var sum = Partial.Of(observation, new Coverage(observation.IsKnown ? parts : 0, parts));
        return new PartialAggregate(RollUpRules.Summable(observation.Indicator), observation.Period, sum);
    }

    /// <summary>The part of one that is expected to report.</summary>
    internal static PartialAggregate Of(Observation observation, in Reporter reporter) =>
        new(RollUpRules.Summable(observation.Indicator), observation.Period, Partial.Of(observation, reporter, observation.IsKnown ? Coverage.One : Coverage.NoneOfOne));

    /// <summary>These parts and others.</summary>
    /// <param name="other">The others, of the same indicator and period.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of another indicator or period.</exception>
    public PartialAggregate Merge(PartialAggregate other)
    {
        Guard.Against.Null(other);
        var problem = other.Indicator.DifferenceFrom(Indicator) ?? (other.Period == Period ? null : $"the period is {other.Period}, not {Period}");
        return problem is null
            ? new PartialAggregate(Indicator, Period, _sum.Merge(other._sum))
            : throw new ArgumentException($"{other} is no part of the same whole as {this}: {problem}.", nameof(other));
    }

    /// <summary>The whole.</summary>
    /// <param name="area">The area that the parts make up.</param>
    /// <param name="expected">How many parts make it up. What has not come counts as not reported.</param>
    /// <param name="policy">What to make of what is missing.</param>
    /// <returns>The whole with its <see cref="Observation.Coverage"/>; undefined, <see cref="UndefinedReason.MissingObservation"/>, where too much is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There are more parts than make it up: one came twice.</exception>
    public Observation Finish(AreaCode area, int expected, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        if (Expected > expected)
        {
            throw new InvalidOperationException($"{Indicator} {Period} of {area} has {Expected} parts of {expected}: a part came twice.");
        }

        return _sum.OfExpected(expected).Finish(Indicator, Period, policy) with { Area = area };
    }

    /// <summary>Indicator, period and how many parts there are.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Indicator} {Period}, {Reported} of {Expected} parts");
}
