using System.Text.Json;
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
/// Equality is that of the object. Text form, for a reader only. In JSON it is written with its sums and read again, so that a process or a database hands its parts on.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PartialAggregate>))]
public sealed partial class PartialAggregate
{
    private readonly Partial _sum;

    // Of how many of the parts nothing is known, and how many reports each of the others came together from, at most.
    private readonly int _nothing;
    private readonly int _reportsOfOne = 1;

    private PartialAggregate(Indicator indicator, ReportingPeriod period, Category category, in Partial sum)
    {
        Indicator = indicator;
        Period = period;
        Category = category;
        _sum = sum;
    }

    private PartialAggregate(Observation observation, int parts, in Partial sum, Coverage coverage)
        : this(RollUpRules.Summable(observation.Indicator), observation.Period, observation.Category, sum)
    {
        Parts = parts;
        _nothing = observation.IsNothing ? parts : 0;
        _reportsOfOne = observation.IsNothing ? 1 : Math.Max(1, coverage.Expected / parts);
    }

    private PartialAggregate(JsonParts json)
        : this(RollUpRules.Summable(json.Object<Indicator>("indicator")), json.Text<ReportingPeriod>("period"), json.Has("category") ? json.Text<Category>("category") : default, Partial.Read(json))
    {
        Parts = Partial.CountOf(json, "parts", int.MaxValue);
        _nothing = Partial.CountOf(json, "withoutValue", Parts);
        _reportsOfOne = Partial.CountOf(json, "reportsOfOne", int.MaxValue) is > 0 and var reports ? reports : throw new JsonException("reportsOfOne: expected 1 or more.");
    }

    private PartialAggregate(PartialAggregate left, PartialAggregate right)
        : this(left.Indicator, left.Period, left.Category, left._sum.Merge(right._sum))
    {
        Parts = checked(left.Parts + right.Parts);
        _nothing = checked(left._nothing + right._nothing);
        _reportsOfOne = Math.Max(left._reportsOfOne, right._reportsOfOne);
    }

    /// <summary>What is rolled up.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period of the parts.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the category of the parts.</summary>
    public Category Category { get; }

    /// <summary>Gets how many reports have come; of a part that came together from reports itself, as many as it did.</summary>
    public int Reports => _sum.Reported;

    /// <summary>Gets how many parts of the whole there are, with a value or without.</summary>
    public int Parts { get; }

    /// <summary>As firm as the weakest part.</summary>
    public ObservationStatus Status => _sum.Status;

    /// <summary>As far as the part that reaches least.</summary>
    public LocalDate Through => _sum.Through ?? Period.End;

    /// <summary>Nothing yet.</summary>
    /// <param name="indicator">What is rolled up.</param>
    /// <param name="period">The period of the parts.</param>
    /// <param name="category">The category of the parts.</param>
    /// <returns>The identity of merging.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The indicator is a distinct count or an index, which do not come together from their values; the message says from what.</exception>
    public static PartialAggregate None(Indicator indicator, ReportingPeriod period, Category category = default) =>
        new(RollUpRules.Summable(Guard.Against.Null(indicator)), period, category, default);

    /// <summary>One observation, of an area that counts for so many.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="parts">How many of the expected parts it stands for: the smallest areas in its area; 1 or more. Where it came together from reports itself, its <see cref="Observation.Coverage"/> says so.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The indicator is a distinct count or an index; or it is a ratio, and numerator and denominator are not known.</exception>
    public static PartialAggregate Of(Observation observation, int parts = 1)
    {
        Guard.Against.Null(observation);
        Guard.Against.NotBetween(parts, 1, int.MaxValue, "Parts");
        var coverage = observation.ReportsOf(parts);
        return new PartialAggregate(observation, parts, observation.IsNothing ? default : Partial.Of(observation, coverage), coverage);
    }

    /// <summary>The part of one that is expected to report.</summary>
    internal static PartialAggregate Of(Observation observation, in Reporter reporter)
    {
        var coverage = observation.ReportsOf(1);
        return new PartialAggregate(observation, parts: 1, observation.IsNothing ? default : Partial.Of(observation, reporter, coverage), coverage);
    }

    /// <summary>These parts and others.</summary>
    /// <param name="other">The others, of the same indicator, period and category.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of another indicator, period or category.</exception>
    public PartialAggregate Merge(PartialAggregate other)
    {
        Guard.Against.Null(other);
        var problem = other.Indicator.DifferenceFrom(Indicator) ?? other.Category.DifferenceFrom(Category) ?? (other.Period == Period ? null : $"the period is {other.Period}, not {Period}");
        return problem is null
            ? new PartialAggregate(this, other)
            : throw new ArgumentException($"{other} is no part of the same whole as {this}: {problem}.", nameof(other));
    }

    /// <summary>The whole.</summary>
    /// <param name="area">The area that the parts make up.</param>
    /// <param name="expected">How many parts make it up. What has not come counts as not reported, with as many reports as the parts that have come from reports themselves.</param>
    /// <param name="policy">What to make of what is missing.</param>
    /// <returns>The whole with its <see cref="Observation.Coverage"/>; undefined, <see cref="UndefinedReason.MissingObservation"/>, where too much is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There are more parts than make it up: one came twice.</exception>
    public Observation Finish(AreaCode area, int expected, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        if (Parts > expected)
        {
            throw new InvalidOperationException($"{Indicator.Code} {Period} of {area} has {Parts} parts of {expected}: a part came twice.");
        }

        // Of a part that has not come, as many reports are missing as the others came together from.
        var missing = checked((_nothing + expected - Parts) * _reportsOfOne);
        return _sum.Merge(Partial.Missing(missing)).OverAreas().Finish(Indicator, Period, policy) with { Area = area, Category = Category };
    }

    /// <summary>Text form, for a reader only: indicator, category where it is not the total, period, how many parts there are, and what they come to.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Indicator.Code} {(Category.IsTotal ? string.Empty : $"{Category} ")}{Period}, {Reports} reports of {Parts} parts{_sum.InWords(Indicator)}");
}
