using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>What was measured for an indicator in an area and a period, of all or of a category: the actual. Zero is a value; not reported is missing.</summary>
/// <remarks>
/// Equality is that of all parts, numerator and denominator as they were given: 1/2 and 2/4 are two observations. Text form, for a reader only: <c>poor-households-reduced 2019-S1: 37</c>.
/// JSON form: <c>{"indicator":{…},"area":"06712","category":"sex=F","period":"2019-S1","value":"37","status":"estimate","through":"2019-06-15"}</c>, without area, category, status and day where
/// they are not set; instead of the value, where the parts are known <c>"ratio":"97/26940"</c>, of a milestone <c>"doneOn":"2019-05-01"</c>, where there is none
/// <c>"missing":"notReported"</c> or <c>"value":{"undefined":"zero denominator"}</c>, where only a bound is known <c>"range":{…}</c>; with <c>"coverage":{…}</c> where it came
/// together from reports.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Observation>))]
public sealed partial record Observation
{
    // Null where it is the period's end.
    private readonly LocalDate? _through;

    // What most observations do not have; null where this one has none of it.
    private readonly ObservationDetails? _details;

    /// <summary>A measured value.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="period">The period it was measured for.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator cannot have the value: a proportion that is not 0 to 100%, a milestone neither 0 nor 1, one outside <see cref="Indicator.Bounds"/>, a negative one
    /// of what never falls.</exception>
    public Observation(Indicator indicator, ReportingPeriod period, Rational value)
        : this(indicator, period, Calculated.Of(value)) => IfPossible(nameof(value));

    internal Observation(Indicator indicator, ReportingPeriod period, Calculated<Rational> value, ObservationDetails? details = null)
    {
        Indicator = Guard.Against.Null(indicator);
        Period = period;
        Value = value;
        _details = details;
    }

    /// <summary>What was measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period it was measured for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The area it was measured in.</summary>
    /// <value><see cref="AreaCode.ReportingAuthority"/> unless set.</value>
    public AreaCode Area { get; init; }

    /// <summary>Gets the category of those that it was measured of, such as women.</summary>
    /// <value><see cref="Category.Total"/> unless set: all.</value>
    /// <example><c>new Observation(trained, half, 520) { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>
    /// The value in the indicator's unit, or why there is none: <see cref="UndefinedReason.MissingObservation"/> where it is <see cref="Missing"/>,
    /// <see cref="UndefinedReason.OnlyABound"/> where only its <see cref="Range"/> is known.
    /// </summary>
    public Calculated<Rational> Value { get; }

    /// <summary>
    /// Gets the values that are possible, as far as is known: the value alone; of "over 1,4 tỷ" all above it; of a sum with missing reports, from what was reported on where the indicator never falls.
    /// Where nothing is known, all values that the indicator can have.
    /// </summary>
    public RationalInterval Range => _details?.Range ?? (Value.TryGetValue(out var value) ? RationalInterval.At(value) : Indicator.Possible);

    /// <summary>Whether anything is known of the value: itself, a bound, that it is a rate of nothing, or some of its parts.</summary>
    internal bool HasRange =>
        Value.Reason is null or UndefinedReason.OnlyABound or UndefinedReason.ZeroDenominator || _details is { Range: not null } or { MissingBecause: not null, Coverage.Reported: > 0 };

    /// <summary>The numerator of a rate whose denominator is zero: files of none, which add nothing and are a report.</summary>
    internal Rational? NumeratorOverZero => Value == UndefinedReason.ZeroDenominator && Indicator.HasParts ? _details?.NumeratorOverZero ?? 0 : null;

    /// <summary>Whether all is known that its reports can say: nothing that was expected is missing.</summary>
    internal bool IsKnown => HasRange && MissingReason is null;

    /// <summary>Gets how many reports the value came together from, of how many expected: 1 of 1 for a value that was given, 0 of 1 where it is missing.</summary>
    public Coverage Coverage => _details?.Coverage ?? (MissingReason is null ? Coverage.One : Coverage.NoneOfOne);

    /// <summary>Whether it says how many reports it came together from; else it is one, or none.</summary>
    internal bool IsCovered => _details?.Coverage is not null;

    /// <summary>Whether it says no more than that nothing is there: as many reports are missing as others came together from.</summary>
    internal bool IsNothing => _details is { MissingBecause: not null and not Kpi.MissingReason.CannotExist, Range: null, Coverage: null };

    /// <summary>Whether its coverage counts the areas within its own; null where nobody knows.</summary>
    internal bool? CountsAreas => _details?.CountsAreas;

    /// <summary>How many reports it is: those that it came together from, and where these are not of the areas that it stands for, as many for each of them.</summary>
    internal Coverage ReportsOf(int areas) => _details?.Coverage is not { } coverage ? new Coverage(IsKnown ? areas : 0, areas)
        : areas == 1 || (_details.CountsAreas ?? coverage.Expected >= areas) ? coverage
        : new Coverage(checked(coverage.Reported * areas), checked(coverage.Expected * areas));

    /// <summary>Numerator and denominator, where the value is a ratio and both are known; null where only the value is.</summary>
    public Ratio? Ratio => _details?.Parts;

    /// <summary>The day on which a milestone was reached; null where it was not, or nobody knows when.</summary>
    public LocalDate? DoneOn => _details?.DoneOn;

    /// <summary>Why there is no value; null where there is one, or where it could not be calculated.</summary>
    public MissingReason? MissingReason => _details?.MissingBecause;

    /// <summary>How firm the value is.</summary>
    /// <value><see cref="ObservationStatus.Official"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public ObservationStatus Status
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    } = ObservationStatus.Official;

    /// <summary>The last day that the data really reach: 15 June in an estimate of the half-year made for a meeting in June.</summary>
    /// <value>The period's end unless set, and never later. Where it is before the period's start, the data reach none of it.</value>
    /// <exception cref="ArgumentException">It is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is later than the period's end.</exception>
    public LocalDate Through
    {
        get => _through ?? Period.End;
        init => _through = Guard.Against.NotIso(value) == Period.End ? null
            : value < Period.End ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"The data of {Period} do not reach beyond its end, to {LocalDatePattern.Iso.Format(value)}.");
    }

    /// <summary>Whether it is an official decimal and nothing else.</summary>
    internal bool IsPlain(out decimal value)
    {
        value = default;
        return _details is null && Status == ObservationStatus.Official && ReachesItsEnd && Value.TryGetValue(out var amount) && amount.TryToDecimal(out value);
    }

    /// <summary>Whether it is an amount that the indicator cannot have, or may be one: a reversal counts in its own period also where the indicator never falls.</summary>
    internal bool GoesBeyond => Indicator.Nature == Nature.Flow
        && (Value.TryGetValue(out var value) ? !Indicator.CanBe(value) : _details?.Range is { } range && !Indicator.Possible.Contains(range));

    /// <summary>Whether the data reach the end of the observation's own period.</summary>
    internal bool ReachesItsEnd => _through is null;

    /// <summary>A value as a report prints it beside a period: that of the period, or of the year up to its end where the indicator is reported so.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="period">The period that the report names.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <returns>The observation, of the period or of <see cref="ReportingPeriod.YearToDate"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="InvalidOperationException">It is reported for the year up to the period's end, and the period belongs to no year.</exception>
    public static Observation OfReport(Indicator indicator, ReportingPeriod period, Rational value) =>
        new(indicator, Guard.Against.Null(indicator).Reporting == ReportingMode.Cumulative ? period.YearToDate() : period, value);

    /// <summary>A ratio of which both parts are known: 97 of 26.940 households. The value is in the indicator's unit, 0,36… where that is <see cref="Unit.Percent"/>.</summary>
    /// <param name="indicator">What was measured: a proportion, a ratio or a mean.</param>
    /// <param name="period">The period it was measured for.</param>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator.</param>
    /// <returns>The observation; its value is undefined, <see cref="UndefinedReason.ZeroDenominator"/>, where the denominator is zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is of another nature; it is a proportion, and the numerator is negative or above the denominator; or it cannot have the value.</exception>
    public static Observation OfRatio(Indicator indicator, ReportingPeriod period, Rational numerator, Rational denominator)
    {
        Guard.Against.Null(indicator);
        if (WhyNoParts(indicator) is { } noParts)
        {
            throw new ArgumentException(noParts, nameof(indicator));
        }

        if (WhyNotOf(indicator, numerator, denominator) is { } notOf)
        {
            throw new ArgumentException(notOf, nameof(numerator));
        }

        return denominator.Sign == 0
            ? new Observation(indicator, period, UndefinedReason.ZeroDenominator, numerator.Sign == 0 ? null : new ObservationDetails { NumeratorOverZero = numerator })
            : new Observation(indicator, period, indicator.Unit.FromPure(numerator / denominator), new ObservationDetails { Parts = new Ratio(numerator, denominator) })
                .IfPossible(nameof(numerator));
    }

    /// <summary>Observes a value of which only a bound is known: "over 1,4 tỷ đồng", or between two ends.</summary>
    /// <param name="indicator">What was measured.</param>
    /// <param name="period">The period it was measured for.</param>
    /// <param name="range">The values that are possible, in the indicator's unit; those that the indicator cannot have are left out.</param>
    /// <returns>
    /// The observation. Its value is undefined, <see cref="UndefinedReason.OnlyABound"/>, and <see cref="Range"/> says what it may be; a range of one number is that value.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="range"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator can have no value in the range.</exception>
    /// <example><c>Observation.OfRange(gifts, firstHalf, RationalInterval.Above(1.4m))</c></example>
    public static Observation OfRange(Indicator indicator, ReportingPeriod period, RationalInterval range)
    {
        Guard.Against.Null(indicator);
        var possible = Guard.Against.Null(range).Intersect(indicator.Possible);
        return WhyNotIn(indicator, range) is { } notIn ? throw new ArgumentException(notIn, nameof(range))
            : possible.SingleNumber is { } value ? new Observation(indicator, period, value)
            : new Observation(indicator, period, UndefinedReason.OnlyABound, new ObservationDetails { Range = possible });
    }

    /// <summary>A milestone that was reached on a day: the value is 1.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <param name="on">The day on which it was done; also one before the period, where it has been done since.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no milestone, or <paramref name="on"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is after the period's end.</exception>
    public static Observation Done(Indicator milestone, ReportingPeriod period, LocalDate on) =>
        Guard.Against.NotIso(on) <= period.End
            ? new(Milestone(milestone), period, Calculated.Of((Rational)1), new ObservationDetails { DoneOn = on })
            : throw new ArgumentOutOfRangeException(nameof(on), $"{period} is over by {LocalDatePattern.Iso.Format(on)}.");

    /// <summary>A milestone that has not been reached by the end of a period: the value is 0.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no milestone.</exception>
    public static Observation NotDone(Indicator milestone, ReportingPeriod period) => new(Milestone(milestone), period, 0);

    /// <summary>An observation that was expected and has no value.</summary>
    /// <param name="indicator">What should have been measured.</param>
    /// <param name="period">The period it should have been measured for.</param>
    /// <param name="reason">Why there is none.</param>
    /// <returns>The observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Observation Missing(Indicator indicator, ReportingPeriod period, MissingReason reason = Kpi.MissingReason.NotReported) =>
        new(indicator, period, UndefinedReason.MissingObservation, ObservationDetails.Missing(Guard.Against.UnknownValue(reason)));

    /// <summary>Returns this value minus another: what a parent's own report and the sum of its children differ by. The difference is reported, and never repaired.</summary>
    /// <param name="other">A value of the same indicator, area and period, such as the roll-up of the area's parts.</param>
    /// <returns>The difference, in the indicator's unit; undefined where one of the values is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another indicator, area or period.</exception>
    /// <example><c>city.DifferenceFrom(RollUp.OverAreas(areas, city.Area, wards, MissingDataPolicy.RequireAll))</c></example>
    public Calculated<Rational> DifferenceFrom(Observation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var problem = other.MismatchWith(this) ?? (other.Period == Period ? null : $"the period is {other.Period}, not {Period}");
        return problem is null
            ? Value.Then(own => other.Value.Select(sum => own - sum))
            : throw new ArgumentException($"{other} cannot be reconciled with {this}: {problem}.", nameof(other));
    }

    /// <summary>Returns the indicator, the area and the category where they are named, the period and the value; where reports are missing, with how many came.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Indicator.Code} {(Area == AreaCode.ReportingAuthority ? string.Empty : $"{Area} ")}{(Category.IsTotal ? string.Empty : $"{Category} ")}{Period}: {ValueInWords}";

    internal string ValueInWords => $"{Value}{(_details?.Range is { } range ? $", in {range}" : string.Empty)}{(_details?.Coverage is { IsComplete: false } coverage ? $" ({coverage} reported)" : string.Empty)}";

    /// <summary>Why it measures another thing than the other observation does, or null where it does not.</summary>
    internal string? MismatchWith(Observation other) =>
        Indicator.DifferenceFrom(other.Indicator) ?? DifferenceOfAreaFrom(other) ?? Category.DifferenceFrom(other.Category);

    /// <summary>Why it is of another area than the other observation is, or null where it is not.</summary>
    internal string? DifferenceOfAreaFrom(Observation other) => Area == other.Area ? null : $"the area is {Area}, not {other.Area}";

    /// <summary>The same value, of the area and the category of another observation.</summary>
    internal Observation Where(Observation other) => this with { Area = other.Area, Category = other.Category };

    /// <summary>As firm as the weaker of the two.</summary>
    internal ObservationStatus WeakerStatus(Observation other) => Status < other.Status ? Status : other.Status;

    /// <summary>The same where it is missing, for that reason.</summary>
    internal Observation MissingFor(MissingReason? because) => MissingReason is null || because is null ? this : With((_details ?? new ObservationDetails()) with { MissingBecause = because });

    /// <summary>A share of it: an estimate at best, because nobody counted it.</summary>
    internal Observation Times(Rational share) =>
        new(Indicator, Period, Value.Select(value => Ratio is null ? value * share : value), _details?.Times(share))
        {
            Area = Area,
            Category = Category,
            Status = Status < ObservationStatus.Estimate ? Status : ObservationStatus.Estimate,
            Through = Through,
        };

    /// <summary>Returns the sum of parts of which only bounds may be known: what the indicator cannot have is left out, unless a part goes beyond it or all of the sum lies there.</summary>
    internal static Observation OfSum(Indicator indicator, ReportingPeriod period, RationalInterval range, bool goesBeyond) =>
        !goesBeyond && range.Overlaps(indicator.Possible) ? OfRange(indicator, period, range)
        : range.SingleNumber is { } value ? new(indicator, period, Calculated.Of(value))
        : new(indicator, period, UndefinedReason.OnlyABound, new ObservationDetails { Range = range });

    /// <summary>The same value, said of another period of the same days.</summary>
    internal Observation Of(ReportingPeriod period) => period == Period ? this : new(Indicator, period, Value, _details) { Area = Area, Category = Category, Status = Status, Through = Through };

    /// <summary>The same value with details in place of its own.</summary>
    internal Observation With(ObservationDetails? details) => new(Indicator, Period, Value, details) { Area = Area, Category = Category, Status = Status, Through = Through };

    /// <summary>The same value with the coverage it came together with.</summary>
    internal Observation CoveredBy(Coverage coverage) => coverage == Coverage ? this : With((_details ?? new ObservationDetails()) with { Coverage = coverage });

    /// <summary>The same value with the coverage it came together with, which counts the areas within its own, or does not.</summary>
    internal Observation CoveredBy(Coverage coverage, bool countsAreas) =>
        coverage == Coverage ? this : With((_details ?? new ObservationDetails()) with { Coverage = coverage, CountsAreas = countsAreas });

    /// <summary>The same value, which came together from reports, be it only one, and so is told from nothing at all; where these are of areas within its own, it stands for no more than them.</summary>
    internal Observation RolledUp(bool overAreas = false) => overAreas || (MissingReason is not null && !IsCovered)
        ? With((_details ?? new ObservationDetails()) with { Coverage = Coverage, CountsAreas = overAreas || CountsAreas == true })
        : this;

    /// <summary>Why an indicator cannot have a value, or null.</summary>
    internal static string? WhyNot(Indicator indicator, in Rational value) =>
        indicator.CanBe(value) ? null : $"{value} {indicator.Unit} is no value of {indicator.Code}, a {indicator.Nature}: its values lie in {indicator.Possible}.";

    /// <summary>Why an indicator can have no value in a range, or null.</summary>
    internal static string? WhyNotIn(Indicator indicator, RationalInterval range) =>
        range.Overlaps(indicator.Possible) ? null : $"{indicator.Code}, a {indicator.Nature}, has no value in {range}: its values lie in {indicator.Possible}.";

    /// <summary>Why an indicator is no rate, or null.</summary>
    internal static string? WhyNoParts(Indicator indicator) =>
        indicator.HasParts ? null : $"{indicator.Code} is a {indicator.Nature}, which has no numerator and denominator.";

    /// <summary>Why a numerator and a denominator are no rate that an indicator can be, whatever their quotient, or null.</summary>
    internal static string? WhyNotOf(Indicator indicator, in Rational numerator, in Rational denominator) =>
        indicator.Nature == Nature.Proportion && (numerator.Sign < 0 || numerator > denominator)
            ? $"{numerator} of {denominator} is no proportion, which {indicator.Code} is: the numerator is a part of the denominator."
            : null;

    /// <summary>Why an indicator is not done or not done, or null.</summary>
    internal static string? WhyNoMilestone(Indicator indicator) => indicator.Nature == Nature.Milestone ? null : $"{indicator.Code} is a {indicator.Nature} and no milestone.";

    private Observation IfPossible(string parameterName) =>
        !Value.TryGetValue(out var value) || WhyNot(Indicator, value) is not { } problem ? this : throw new ArgumentException(problem, parameterName);

    private static Indicator Milestone(Indicator milestone) =>
        WhyNoMilestone(Guard.Against.Null(milestone)) is { } problem ? throw new ArgumentException(problem, nameof(milestone)) : milestone;
}
