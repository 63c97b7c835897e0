using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The difference between two observations: of a period and an earlier one, such as the same period last year (cùng kỳ), or of two categories in one period,
/// such as women and men.
/// </summary>
/// <remarks>
/// <para>All figures are exact, and are calculated when they are asked for. A figure that needs a missing observation is undefined,
/// <see cref="UndefinedReason.MissingObservation"/>.</para>
/// <para>Values under two definitions do not compare, because most of their difference may come from the definitions. The figures are then undefined,
/// <see cref="UndefinedReason.IncompatibleDefinitions"/>, unless the host allows the comparison with <see cref="AcrossDefinitions"/>.
/// <see cref="IsAcrossDefinitions"/> still says that the definitions differ.</para>
/// <para>Two changes are equal only when they are the same object. The text form is for a reader only. The JSON form has all figures and is not read
/// back.</para>
/// </remarks>
/// <example>
/// <code>
/// var points = new Change(lastYear, thisYear).PercentagePoints;
/// var shareOfWomen = new Change(total, women).Ratio;
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Change>))]
public sealed partial class Change
{
    private readonly bool _isAllowedAcross;

    /// <summary>Creates the change from one observation to another.</summary>
    /// <param name="from">The observation to compare with: what was measured before, or of the other category.</param>
    /// <param name="to">
    /// The observation to compare: of a later period, for the same indicator, area, category, kind of period and calendar; or of the same period and another
    /// category. Two categories compare when they belong to one breakdown or when one lies within the other, as every category lies within the total.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The two are of different indicators, areas, kinds of period or calendars, of cumulative periods of different months, or of categories of different
    /// breakdowns; or <paramref name="to"/> does not end later, unless the two have the same period and different definitions or categories.
    /// </exception>
    public Change(Observation from, Observation to)
        : this(from, to, isAllowedAcross: false)
    {
    }

    private Change(Observation from, Observation to, bool isAllowedAcross)
    {
        _isAllowedAcross = isAllowedAcross;
        From = Guard.Against.Null(from);
        To = Guard.Against.Null(to);
        var problem = to.Indicator.DifferenceOfKindFrom(from.Indicator) ?? to.DifferenceOfAreaFrom(from)
            ?? (IsBetweenCategories ? ProblemOfCategories(from, to)
                : IsAcrossDefinitions && to.Period == from.Period ? null
                : ProblemOf(from.Period, to.Period));
        if (problem is not null)
        {
            throw new ArgumentException($"{to} cannot be compared with {from}: {problem}.", nameof(to));
        }
    }

    /// <summary>Gets the observation that is compared with: what was measured before, or of the other category.</summary>
    public Observation From { get; }

    /// <summary>Gets the observation that is compared: what was measured later, or of this category.</summary>
    public Observation To { get; }

    /// <summary>Gets whether the two observations are of different categories in one period, such as women and men.</summary>
    public bool IsBetweenCategories => To.Category != From.Category;

    /// <summary>Gets whether the change is measured from the same period last year. A week may be compared with last year's by either rule.</summary>
    internal bool IsFromSamePeriodLastYear =>
        IsLastYear(WeekCounterpart.SameNumber) || (To.Period.Kind == PeriodKind.Week && IsLastYear(WeekCounterpart.FiftyTwoWeeksEarlier));

    /// <summary>Gets whether the two observations were counted under different definitions, such as two poverty standards.</summary>
    public bool IsAcrossDefinitions => !To.Indicator.IsDefinedAs(From.Indicator);

    /// <summary>Gets the reason why the two observations do not compare; null where they do.</summary>
    internal UndefinedReason? Incomparable => IsAcrossDefinitions && !_isAllowedAcross ? UndefinedReason.IncompatibleDefinitions : null;

    /// <summary>Returns a change that has its figures even where the two observations were counted under different definitions.</summary>
    /// <returns>The change, whose <see cref="IsAcrossDefinitions"/> is unchanged; this change itself where the definitions are the same.</returns>
    public Change AcrossDefinitions() => IsAcrossDefinitions ? new Change(From, To, isAllowedAcross: true) : this;

    /// <summary>Gets how firm the change is: the weaker status of the two observations.</summary>
    public ObservationStatus Status => To.WeakerStatus(From);

    /// <summary>
    /// Gets how many more days the period of <see cref="To"/> has than that of <see cref="From"/>: 1 for February 2020 against February 2019.
    /// </summary>
    public int ExtraDays => To.Period.Days - From.Period.Days;

    /// <summary>Gets the value of <see cref="To"/> minus that of <see cref="From"/>, in the indicator's unit.</summary>
    public Calculated<Rational> Absolute => Between(static (before, after) => after - before);

    /// <summary>
    /// Gets the value of <see cref="To"/> over that of <see cref="From"/>: 1,05 of last year's (chỉ số phát triển), or a category's share of the total.
    /// It is undefined, <see cref="UndefinedReason.ZeroDenominator"/>, where the value of <see cref="From"/> is 0, and
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where that value is negative.
    /// </summary>
    public Calculated<Ratio> Ratio => Between(static (before, after) => (Before: before, After: after)).Then(static values =>
        values.Before.Sign < 0 ? UndefinedReason.MethodNotApplicable
        : values.Before.Sign == 0 ? UndefinedReason.ZeroDenominator
        : Calculated.Of(new Ratio(values.After, values.Before)));

    /// <summary>
    /// Gets the value of <see cref="To"/> over that of <see cref="From"/>, minus 1: 0,05 is a rise by 5%. It is undefined,
    /// <see cref="UndefinedReason.ZeroDenominator"/>, where the value of <see cref="From"/> is 0, and <see cref="UndefinedReason.MethodNotApplicable"/> where
    /// that value is negative: name <see cref="RelativeToMagnitude"/> for that case.
    /// </summary>
    public Calculated<Ratio> Relative => Between(static (before, _) => before.Sign >= 0).Then(isApplicable =>
        isApplicable ? RelativeToMagnitude : UndefinedReason.MethodNotApplicable);

    /// <summary>
    /// Gets the difference of the two values over the magnitude of the value of <see cref="From"/>: a loss of 4 that becomes a loss of 5 is −25%.
    /// It is undefined, <see cref="UndefinedReason.ZeroDenominator"/>, where the value of <see cref="From"/> is 0.
    /// </summary>
    public Calculated<Ratio> RelativeToMagnitude => Between(static (before, after) => (Rise: after - before, Magnitude: before.Sign < 0 ? -before : before))
        .Then(static change => change.Magnitude.Sign == 0 ? UndefinedReason.ZeroDenominator : Calculated.Of(new Ratio(change.Rise, change.Magnitude)));

    /// <summary>
    /// Gets the difference of two rates in percentage points: from 0,50% to 0,36% is −0,14. It is undefined,
    /// <see cref="UndefinedReason.MethodNotApplicable"/>, where the indicator is no rate, or its unit is not a multiple of pure number, as
    /// <see cref="Unit.Percent"/> is.
    /// </summary>
    public Calculated<PercentagePoints> PercentagePoints => To.Indicator is { Unit: var unit, Nature: var nature } && unit.BaseUnit == Unit.One && nature.IsRate()
        ? Absolute.Select(change => new PercentagePoints(unit.Convert(change, Unit.Percent)))
        : UndefinedReason.MethodNotApplicable;

    /// <summary>Returns both observations and, where their definitions differ, the two definitions, for a reader only.</summary>
    /// <returns>The text in the form <c>poverty-rate 2019-A1: 0.36 after poverty-rate 2018-A1: 0.5</c>.</returns>
    public override string ToString() =>
        $"{To} {(IsBetweenCategories ? "against" : "after")} {From}{(IsAcrossDefinitions ? $" (across definitions: {From.Indicator.DefinitionInWords}, {To.Indicator.DefinitionInWords})" : string.Empty)}";

    private static string? ProblemOfCategories(Observation from, Observation to) =>
        to.Period != from.Period ? $"the category is {to.Category}, not {from.Category}, and the period another one too"
        : !to.Category.IsWithin(from.Category) && !from.Category.IsWithin(to.Category) && !string.Equals(to.Category.BreakdownCode, from.Category.BreakdownCode, StringComparison.Ordinal) ? $"{to.Category} and {from.Category} are of different breakdowns"
        : null;

    private static string? ProblemOf(ReportingPeriod earlier, ReportingPeriod later) =>
        later.Kind != earlier.Kind || later.Calendar != earlier.Calendar || (later.Kind == PeriodKind.Cumulative && later.Number != earlier.Number)
            ? $"{later} is another kind of period than {earlier}"
        : later.End <= earlier.End ? $"{later} does not end after {earlier}"
        : null;

    private Calculated<T> Between<T>(Func<Rational, Rational, T> change)
        where T : struct => Incomparable is { } reason ? reason : From.Value.Then(before => To.Value.Select(after => change(before, after)));

    private bool IsLastYear(WeekCounterpart weeks) => To.Period.TryGetSamePeriodLastYear(out var pair, weeks) && pair.Earlier == From.Period;
}
