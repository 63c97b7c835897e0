using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The exact sum of some parts of a whole, which can be merged with other parts in any order.</summary>
/// <remarks>
/// <para>One needs it to roll up in several threads, processes or databases: each adds up its parts, and the results are merged. The one division, and the
/// decision about what is missing, happen only in <see cref="Finish"/>.</para>
/// <para>Merging is associative and commutative, with <see cref="None"/> as its identity. An aggregate does not remember which parts it has: a part that was
/// merged twice is noticed only where <see cref="Finish"/> finds more parts than expected.</para>
/// <para>Two aggregates are equal only if they are the same object. The text form is for readers only. The JSON form has the sums and can be read back, so that
/// a process or a database can hand its parts on.</para>
/// </remarks>
/// <example>
/// <code>
/// var north = RollUp.Part(areas, northDistrict, northReports);
/// var south = RollUp.Part(areas, southDistrict, southReports);
/// var whole = north.Merge(south).Finish(province, expected: 7, MissingDataPolicy.RequireAll);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PartialAggregate>))]
public sealed partial class PartialAggregate
{
    private readonly Partial _sum;

    // The number of parts of which nothing is known, and the largest number of reports that any other part came together from.
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
        _nothing = observation.IsBareMissing ? parts : 0;
        _reportsOfOne = observation.IsBareMissing ? 1 : Math.Max(1, coverage.Expected / parts);
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

    /// <summary>Gets the indicator that is rolled up.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the period of the parts.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the category of the parts.</summary>
    public Category Category { get; }

    /// <summary>Gets the number of reports that have come; a part that came together from several reports counts with all of them.</summary>
    public int Reports => _sum.Reported;

    /// <summary>Gets the number of parts so far, with a value or without.</summary>
    public int Parts { get; }

    /// <summary>Gets the status of the sum, which is as firm as the weakest part.</summary>
    public ObservationStatus Status => _sum.Status;

    /// <summary>Gets the day up to which the sum reaches, which is as far as the part that reaches least.</summary>
    public LocalDate Through => _sum.Through ?? Period.End;

    /// <summary>Creates an aggregate without any parts, the identity of merging.</summary>
    /// <param name="indicator">The indicator that is rolled up.</param>
    /// <param name="period">The period of the parts to come.</param>
    /// <param name="category">The category of the parts to come; the total unless named.</param>
    /// <returns>An aggregate without parts, which changes nothing when it is merged with another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The indicator is a distinct count or an index, whose values do not add up; the message says what is needed instead.
    /// </exception>
    public static PartialAggregate None(Indicator indicator, ReportingPeriod period, Category category = default) =>
        new(RollUpRules.Summable(Guard.Against.Null(indicator)), period, category, default);

    /// <summary>Creates an aggregate of one observation, whose area stands for a number of parts.</summary>
    /// <param name="observation">The observation of the part or parts.</param>
    /// <param name="parts">
    /// The number of expected parts that the observation stands for, which is the number of the smallest areas in its area; 1 or more. The number of reports
    /// that it came together from is in its <see cref="Observation.Coverage"/>.
    /// </param>
    /// <returns>The aggregate of that observation alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The indicator is a distinct count or an index; or it is a ratio whose numerator and denominator are not known.
    /// </exception>
    public static PartialAggregate Of(Observation observation, int parts = 1)
    {
        Guard.Against.Null(observation);
        Guard.Against.NotBetween(parts, 1, int.MaxValue, "Parts");
        var coverage = observation.ReportsOf(parts);
        return new PartialAggregate(observation, parts, observation.IsBareMissing ? default : Partial.Of(observation, coverage), coverage);
    }

    /// <summary>Creates an aggregate of the observation of one area that is expected to report.</summary>
    internal static PartialAggregate Of(Observation observation, in Reporter reporter)
    {
        var coverage = observation.ReportsOf(1);
        return new PartialAggregate(observation, parts: 1, observation.IsBareMissing ? default : Partial.Of(observation, reporter, coverage), coverage);
    }

    /// <summary>Merges these parts with others of the same whole.</summary>
    /// <param name="other">The other parts, of the same indicator, period and category.</param>
    /// <returns>A new aggregate with all parts of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other parts are of another indicator, period or category.</exception>
    public PartialAggregate Merge(PartialAggregate other)
    {
        Guard.Against.Null(other);
        var problem = other.Indicator.DifferenceFrom(Indicator) ?? other.Category.DifferenceFrom(Category) ?? (other.Period == Period ? null : $"the period is {other.Period}, not {Period}");
        return problem is null
            ? new PartialAggregate(this, other)
            : throw new ArgumentException($"{other} is no part of the same whole as {this}: {problem}.", nameof(other));
    }

    /// <summary>Computes the value of the whole from the parts that have come.</summary>
    /// <param name="area">The area that the parts make up.</param>
    /// <param name="expected">
    /// The number of parts that make up the whole. A part that has not come counts as not reported; it stands for as many missing reports as the largest number
    /// that any other part came together from.
    /// </param>
    /// <param name="policy">The policy for missing reports.</param>
    /// <returns>
    /// The observation of the whole with its <see cref="Observation.Coverage"/>; undefined, <see cref="UndefinedReason.MissingObservation"/>, where too much is
    /// missing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There are more parts than <paramref name="expected"/>, because one came twice.</exception>
    public Observation Finish(AreaCode area, int expected, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        if (Parts > expected)
        {
            throw new InvalidOperationException($"{Indicator.Code} {Period} of {area} has {Parts} parts of {expected}: a part came twice.");
        }

        // A part that has not come is assumed to consist of as many reports as the others.
        var missing = checked((_nothing + expected - Parts) * _reportsOfOne);
        return _sum.Merge(Partial.Missing(missing)).OverAreas().Finish(Indicator, Period, policy) with { Area = area, Category = Category };
    }

    /// <summary>
    /// Returns a text, for readers only, with the indicator, the category where it is not the total, the period, the number of parts and their sum.
    /// </summary>
    /// <returns>A text that begins like <c>poor-households-reduced 2019-S1, 3 reports of 3 parts</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Indicator.Code} {(Category.IsTotal ? string.Empty : $"{Category} ")}{Period}, {Reports} reports of {Parts} parts{_sum.InWords(Indicator)}");
}
