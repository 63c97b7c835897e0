using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The value that was measured for an indicator in an area and a period (the actual), or the reason why there is none.</summary>
/// <remarks>
/// <para>One creates an observation for every reported figure, and holds it against a <see cref="Target"/>. Zero is a value; a figure that was not reported
/// is missing.</para>
/// <para>Two observations are equal when all their parts are equal, with numerator and denominator as they were given: 1/2 and 2/4 make two different
/// observations. The text form, for a reader only, is <c>poor-households-reduced 2019-S1: 37</c>.</para>
/// <para>The JSON form is
/// <c>{"indicator":{…},"area":"06712","category":"sex=F","period":"2019-S1","value":"37","status":"estimate","through":"2019-06-15"}</c>, without area,
/// category, status and day where they are not set. In place of the value stands <c>"ratio":"97/26940"</c> where numerator and denominator are known,
/// <c>"doneOn":"2019-05-01"</c> for a milestone, <c>"missing":"notReported"</c> or <c>"value":{"undefined":"zero denominator"}</c> where there is no value,
/// and <c>"range":{…}</c> where only a bound is known. <c>"coverage":{…}</c> is added where the value was combined from reports.</para>
/// </remarks>
/// <example>
/// <code>var actual = new Observation(reduced, ReportingPeriod.Parse("2019-S1"), 37) { Status = ObservationStatus.Estimate };</code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Observation>))]
public sealed partial record Observation
{
    // Null where the data reach the period's end.
    private readonly LocalDate? _through;

    // The parts that most observations do not have; null where this one has none of them.
    private readonly ObservationDetails? _details;

    /// <summary>Creates the observation of a measured value.</summary>
    /// <param name="indicator">The indicator that was measured.</param>
    /// <param name="period">The period for which it was measured.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The indicator cannot have the value: a proportion outside 0 to 100%, a milestone that is neither 0 nor 1, a value outside
    /// <see cref="Indicator.Bounds"/>, or a negative one where <see cref="Indicator.NeverFalls"/>.
    /// </exception>
    public Observation(Indicator indicator, ReportingPeriod period, Rational value)
        : this(indicator, period, Calculated.Of(value)) => IfPossible(nameof(value));

    internal Observation(Indicator indicator, ReportingPeriod period, Calculated<Rational> value, ObservationDetails? details = null)
    {
        Indicator = Guard.Against.Null(indicator);
        Period = period;
        Value = value;
        _details = details;
    }

    /// <summary>Gets the indicator that was measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the period for which the indicator was measured.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets or initialises the area in which the indicator was measured.</summary>
    /// <value><see cref="AreaCode.ReportingAuthority"/> unless set.</value>
    public AreaCode Area { get; init; }

    /// <summary>Gets or initialises the category of which the indicator was measured, such as women.</summary>
    /// <value><see cref="Category.Total"/> unless set: the whole population.</value>
    /// <example><c>new Observation(trained, half, 520) { Category = sex["F"] }</c></example>
    public Category Category { get; init; }

    /// <summary>Gets the value in the indicator's unit, or the reason why there is none.</summary>
    /// <value>
    /// Undefined, <see cref="UndefinedReason.MissingObservation"/>, where the observation is <see cref="Missing"/>, and
    /// <see cref="UndefinedReason.OnlyABound"/> where only its <see cref="Range"/> is known.
    /// </value>
    public Calculated<Rational> Value { get; }

    /// <summary>Gets the possible values, given what is known.</summary>
    /// <value>
    /// The value alone where it is known. For "over 1,4 tỷ", all values above. For a sum with missing reports of an indicator that never falls, the sum of
    /// the reported and all above. Where nothing is known, all values that the indicator can have.
    /// </value>
    public RationalInterval Range => _details?.Range ?? (Value.TryGetValue(out var value) ? RationalInterval.At(value) : Indicator.Possible);

    /// <summary>Gets whether anything is known of the value: the value, a bound, that its denominator is zero, or some of its parts.</summary>
    internal bool HasRange =>
        Value.Reason is null or UndefinedReason.OnlyABound or UndefinedReason.ZeroDenominator || _details is { Range: not null } or { MissingBecause: not null, Coverage.Reported: > 0 };

    /// <summary>
    /// Gets the numerator of a rate whose denominator is zero, such as files handled of no files. Such a report adds nothing to a denominator, and still
    /// counts as a report.
    /// </summary>
    internal Rational? NumeratorOverZero => Value == UndefinedReason.ZeroDenominator && Indicator.HasParts ? _details?.NumeratorOverZero ?? 0 : null;

    /// <summary>Gets whether all that reports can say is known: no expected report is missing.</summary>
    internal bool IsKnown => HasRange && MissingReason is null;

    /// <summary>Gets how many reports the value was combined from, of how many expected.</summary>
    /// <value>1 of 1 for a value that was given alone; 0 of 1 where it is missing.</value>
    public Coverage Coverage => _details?.Coverage ?? (MissingReason is null ? Coverage.One : Coverage.NoneOfOne);

    /// <summary>Gets whether the observation says how many reports it was combined from. Otherwise it is one report, or none.</summary>
    internal bool IsCovered => _details?.Coverage is not null;

    /// <summary>
    /// Gets whether the observation says only that there is no value. As many of its reports are then missing as others were combined from.
    /// </summary>
    internal bool IsBareMissing => _details is { MissingBecause: not null and not Kpi.MissingReason.CannotExist, Range: null, Coverage: null };

    /// <summary>Gets whether the coverage counts the areas within the observation's own area; null where that is not known.</summary>
    internal bool? CountsAreas => _details?.CountsAreas;

    /// <summary>
    /// Returns how many reports the observation stands for: its coverage where that counts areas, and otherwise its coverage once for each of the areas that
    /// it stands for.
    /// </summary>
    internal Coverage ReportsOf(int areas) => _details?.Coverage is not { } coverage ? new Coverage(IsKnown ? areas : 0, areas)
        : areas == 1 || (_details.CountsAreas ?? coverage.Expected >= areas) ? coverage
        : new Coverage(checked(coverage.Reported * areas), checked(coverage.Expected * areas));

    /// <summary>Gets the numerator and the denominator of a ratio; null where they are not known.</summary>
    public Ratio? Ratio => _details?.Parts;

    /// <summary>Gets the day on which a milestone was reached; null where it was not reached, or the day is not known.</summary>
    public LocalDate? DoneOn => _details?.DoneOn;

    /// <summary>Gets the reason why the value is missing; null where there is a value, or where it could not be calculated.</summary>
    public MissingReason? MissingReason => _details?.MissingBecause;

    /// <summary>Gets or initialises how firm the value is, from a forecast to an official figure.</summary>
    /// <value><see cref="ObservationStatus.Official"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ObservationStatus Status
    {
        get;
        init => field = Guard.Against.UnknownValue(value);
    } = ObservationStatus.Official;

    /// <summary>Gets or initialises the last day that the data really reach: 15 June in an estimate of the half-year made for a meeting in June.</summary>
    /// <value>The period's end unless set, and never later. A day before the period's start means that the data reach no part of the period.</value>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is later than the period's end.</exception>
    public LocalDate Through
    {
        get => _through ?? Period.End;
        init => _through = Guard.Against.NotIso(value) == Period.End ? null
            : value < Period.End ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"The data of {Period} do not reach beyond its end, to {LocalDatePattern.Iso.Format(value)}.");
    }

    /// <summary>Determines whether the observation is an official decimal value without any further part.</summary>
    internal bool IsPlain(out decimal value)
    {
        value = default;
        return _details is null && Status == ObservationStatus.Official && ReachesItsEnd && Value.TryGetValue(out var amount) && amount.TryToDecimal(out value);
    }

    /// <summary>
    /// Gets whether the value is, or may be, one that the indicator cannot have. A reversal counts in its own period even where the indicator never falls.
    /// </summary>
    internal bool MayExceedBounds => Indicator.Nature == Nature.Flow
        && (Value.TryGetValue(out var value) ? !Indicator.CanBe(value) : _details?.Range is { } range && !Indicator.Possible.Contains(range));

    /// <summary>Gets whether the data reach the end of the observation's period.</summary>
    internal bool ReachesItsEnd => _through is null;

    /// <summary>Creates the observation of a value that a report prints beside a period, by the way the indicator is reported.</summary>
    /// <param name="indicator">The indicator that was measured.</param>
    /// <param name="period">The period that the report names.</param>
    /// <param name="value">The value, in the indicator's unit.</param>
    /// <returns>
    /// The observation of the period; where the indicator is reported cumulatively, the observation of its <see cref="ReportingPeriod.YearToDate"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The indicator is reported cumulatively, and the period belongs to no year.</exception>
    public static Observation OfReport(Indicator indicator, ReportingPeriod period, Rational value) =>
        new(indicator, Guard.Against.Null(indicator).Reporting == ReportingMode.Cumulative ? period.YearToDate() : period, value);

    /// <summary>Creates the observation of a ratio of which both parts are known: 97 of 26.940 households.</summary>
    /// <param name="indicator">The indicator that was measured: a proportion, a ratio or a mean.</param>
    /// <param name="period">The period for which it was measured.</param>
    /// <param name="numerator">The numerator of the ratio.</param>
    /// <param name="denominator">The denominator of the ratio.</param>
    /// <returns>
    /// The observation, whose value is in the indicator's unit: 0,36… where that is <see cref="Unit.Percent"/>. The value is undefined,
    /// <see cref="UndefinedReason.ZeroDenominator"/>, where the denominator is zero.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The indicator has another nature; it is a proportion, and the numerator is negative or above the denominator; or it cannot have the value.
    /// </exception>
    /// <example><c>Observation.OfRatio(povertyRate, year, 97, 26940)</c></example>
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

    /// <summary>Creates the observation of a value of which only a bound is known, such as "over 1,4 tỷ đồng", or two bounds.</summary>
    /// <param name="indicator">The indicator that was measured.</param>
    /// <param name="period">The period for which it was measured.</param>
    /// <param name="range">The possible values, in the indicator's unit. Values that the indicator cannot have are left out.</param>
    /// <returns>
    /// The observation. Its value is undefined, <see cref="UndefinedReason.OnlyABound"/>, and its <see cref="Range"/> has the possible values. A range of one
    /// number is that value.
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

    /// <summary>Creates the observation of a milestone that was reached on a day. Its value is 1.</summary>
    /// <param name="milestone">The milestone that was reached.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <param name="on">The day on which the milestone was reached. It may lie before the period.</param>
    /// <returns>The observation, with the day in <see cref="DoneOn"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no milestone, or <paramref name="on"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is after the period's end.</exception>
    public static Observation Done(Indicator milestone, ReportingPeriod period, LocalDate on) =>
        Guard.Against.NotIso(on) <= period.End
            ? new(Milestone(milestone), period, Calculated.Of((Rational)1), new ObservationDetails { DoneOn = on })
            : throw new ArgumentOutOfRangeException(nameof(on), $"{period} is over by {LocalDatePattern.Iso.Format(on)}.");

    /// <summary>Creates the observation of a milestone that was not reached by the end of a period. Its value is 0.</summary>
    /// <param name="milestone">The milestone that was not reached.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <returns>The observation, without a day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no milestone.</exception>
    public static Observation NotDone(Indicator milestone, ReportingPeriod period) => new(Milestone(milestone), period, 0);

    /// <summary>Creates an observation that was expected and has no value.</summary>
    /// <param name="indicator">The indicator that should have been measured.</param>
    /// <param name="period">The period for which it should have been measured.</param>
    /// <param name="reason">The reason why there is no value.</param>
    /// <returns>The observation, whose value is undefined, <see cref="UndefinedReason.MissingObservation"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not a value of the enumeration.</exception>
    public static Observation Missing(Indicator indicator, ReportingPeriod period, MissingReason reason = Kpi.MissingReason.NotReported) =>
        new(indicator, period, UndefinedReason.MissingObservation, ObservationDetails.Missing(Guard.Against.UnknownValue(reason)));

    /// <summary>
    /// Returns this value minus another one, such as a parent area's own report minus the sum of its children. The difference is returned as it is; no value
    /// is changed because of it.
    /// </summary>
    /// <param name="other">A value of the same indicator, area and period, such as the roll-up of the area's parts.</param>
    /// <returns>The difference, in the indicator's unit; undefined where one of the values is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> has another indicator, area or period.</exception>
    /// <example><c>city.DifferenceFrom(RollUp.OverAreas(areas, city.Area, wards, MissingDataPolicy.RequireAll))</c></example>
    public Calculated<Rational> DifferenceFrom(Observation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var problem = other.MismatchWith(this) ?? (other.Period == Period ? null : $"the period is {other.Period}, not {Period}");
        return problem is null
            ? Value.Then(own => other.Value.Select(sum => own - sum))
            : throw new ArgumentException($"{other} cannot be reconciled with {this}: {problem}.", nameof(other));
    }

    /// <summary>
    /// Returns the indicator, the area and category where they are set, the period and the value, for a reader only. Where reports are missing, the coverage
    /// is added.
    /// </summary>
    /// <returns>The text in the form <c>poor-households-reduced 2019-S1: 37</c>.</returns>
    public override string ToString() =>
        $"{Indicator.Code} {(Area == AreaCode.ReportingAuthority ? string.Empty : $"{Area} ")}{(Category.IsTotal ? string.Empty : $"{Category} ")}{Period}: {ValueInWords}";

    internal string ValueInWords => $"{Value}{(_details?.Range is { } range ? $", in {range}" : string.Empty)}{(_details?.Coverage is { IsComplete: false } coverage ? $" ({coverage} reported)" : string.Empty)}";

    /// <summary>Returns why the two observations do not measure the same thing, or null where they do.</summary>
    internal string? MismatchWith(Observation other) =>
        Indicator.DifferenceFrom(other.Indicator) ?? DifferenceOfAreaFrom(other) ?? Category.DifferenceFrom(other.Category);

    /// <summary>Returns why the two observations are not of the same area, or null where they are.</summary>
    internal string? DifferenceOfAreaFrom(Observation other) => Area == other.Area ? null : $"the area is {Area}, not {other.Area}";

    /// <summary>Returns the same observation with the area and the category of another one.</summary>
    internal Observation Where(Observation other) => this with { Area = other.Area, Category = other.Category };

    /// <summary>Returns the weaker status of the two observations.</summary>
    internal ObservationStatus WeakerStatus(Observation other) => Status < other.Status ? Status : other.Status;

    /// <summary>Returns the observation with another reason for its missing value; an observation that has a value is not changed.</summary>
    internal Observation MissingFor(MissingReason? because) => MissingReason is null || because is null ? this : With((_details ?? new ObservationDetails()) with { MissingBecause = because });

    /// <summary>Returns a share of the observation. It is an estimate at best, because nobody counted it.</summary>
    internal Observation Times(Rational share) =>
        new(Indicator, Period, Value.Select(value => Ratio is null ? value * share : value), _details?.Times(share))
        {
            Area = Area,
            Category = Category,
            Status = Status < ObservationStatus.Estimate ? Status : ObservationStatus.Estimate,
            Through = Through,
        };

    /// <summary>
    /// Creates the observation of a sum of parts of which only bounds may be known. Values that the indicator cannot have are left out, unless a part goes
    /// beyond them or the whole sum lies there.
    /// </summary>
    internal static Observation OfSum(Indicator indicator, ReportingPeriod period, RationalInterval range, bool goesBeyond) =>
        !goesBeyond && range.Overlaps(indicator.Possible) ? OfRange(indicator, period, range)
        : range.SingleNumber is { } value ? new(indicator, period, Calculated.Of(value))
        : new(indicator, period, UndefinedReason.OnlyABound, new ObservationDetails { Range = range });

    /// <summary>Returns the same value for another period of the same days.</summary>
    internal Observation Of(ReportingPeriod period) => period == Period ? this : new(Indicator, period, Value, _details) { Area = Area, Category = Category, Status = Status, Through = Through };

    /// <summary>Returns the same value with the given details in place of its own.</summary>
    internal Observation With(ObservationDetails? details) => new(Indicator, Period, Value, details) { Area = Area, Category = Category, Status = Status, Through = Through };

    /// <summary>Returns the same value with the coverage of the reports that it was combined from.</summary>
    internal Observation CoveredBy(Coverage coverage) => coverage == Coverage ? this : With((_details ?? new ObservationDetails()) with { Coverage = coverage });

    /// <summary>
    /// Returns the same value with the coverage of the reports that it was combined from, and with whether that coverage counts the areas within the
    /// observation's own.
    /// </summary>
    internal Observation CoveredBy(Coverage coverage, bool countsAreas) =>
        coverage == Coverage ? this : With((_details ?? new ObservationDetails()) with { Coverage = coverage, CountsAreas = countsAreas });

    /// <summary>
    /// Returns the same value marked as combined from reports, even from a single one, so that it is told apart from no report at all. Where the reports are
    /// of areas within its own, it stands for those areas alone.
    /// </summary>
    internal Observation RolledUp(bool overAreas = false) => overAreas || (MissingReason is not null && !IsCovered)
        ? With((_details ?? new ObservationDetails()) with { Coverage = Coverage, CountsAreas = overAreas || CountsAreas == true })
        : this;

    /// <summary>Returns why an indicator cannot have a value, or null where it can.</summary>
    internal static string? WhyNot(Indicator indicator, in Rational value) =>
        indicator.CanBe(value) ? null : $"{value} {indicator.Unit} is no value of {indicator.Code}, a {indicator.Nature}: its values lie in {indicator.Possible}.";

    /// <summary>Returns why an indicator can have no value in a range, or null where it can.</summary>
    internal static string? WhyNotIn(Indicator indicator, RationalInterval range) =>
        range.Overlaps(indicator.Possible) ? null : $"{indicator.Code}, a {indicator.Nature}, has no value in {range}: its values lie in {indicator.Possible}.";

    /// <summary>Returns why an indicator has no numerator and denominator, or null where it has them.</summary>
    internal static string? WhyNoParts(Indicator indicator) =>
        indicator.HasParts ? null : $"{indicator.Code} is a {indicator.Nature}, which has no numerator and denominator.";

    /// <summary>Returns why a numerator and a denominator cannot be parts of an indicator, whatever their quotient, or null where they can.</summary>
    internal static string? WhyNotOf(Indicator indicator, in Rational numerator, in Rational denominator) =>
        indicator.Nature == Nature.Proportion && (numerator.Sign < 0 || numerator > denominator)
            ? $"{numerator} of {denominator} is no proportion, which {indicator.Code} is: the numerator is a part of the denominator."
            : null;

    /// <summary>Returns why an indicator is not a milestone, or null where it is one.</summary>
    internal static string? WhyNoMilestone(Indicator indicator) => indicator.Nature == Nature.Milestone ? null : $"{indicator.Code} is a {indicator.Nature} and no milestone.";

    private Observation IfPossible(string parameterName) =>
        !Value.TryGetValue(out var value) || WhyNot(Indicator, value) is not { } problem ? this : throw new ArgumentException(problem, parameterName);

    private static Indicator Milestone(Indicator milestone) =>
        WhyNoMilestone(Guard.Against.Null(milestone)) is { } problem ? throw new ArgumentException(problem, nameof(milestone)) : milestone;
}
