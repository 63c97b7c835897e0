using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How one observation differs from another: a period from the previous one or from the same period last year (cùng kỳ), and in one period a category from another, such as women from men.
/// </summary>
/// <remarks>Everything is exact and calculated when it is asked for. What needs an observation that is missing is undefined: <see cref="UndefinedReason.MissingObservation"/>.
/// <para>Values under two definitions do not compare: most of the difference may be that of the definitions. The figures are undefined, <see cref="UndefinedReason.IncompatibleDefinitions"/>, unless the
/// comparison is allowed by <see cref="AcrossDefinitions"/>, and then it is flagged.</para>
/// Equality is that of the object. Text form, for a reader only. In JSON it is written with all its figures, and not read.</remarks>
/// <example><c>new Change(lastYear, thisYear).PercentagePoints</c>; <c>new Change(men, women).PercentagePoints</c>; <c>new Change(total, women).Ratio</c>, the share of women.</example>
[JsonConverter(typeof(ObjectJsonConverter<Change>))]
public sealed partial class Change
{
    private readonly bool _isAllowedAcross;

    /// <summary>Creates the change from one observation to another.</summary>
    /// <param name="from">What is compared with: what was measured before, or of the other category.</param>
    /// <param name="to">
    /// What is compared: what was measured since, for the same indicator, area, category, kind of period and calendar; or in the same period, of another category of one breakdown. A category is also compared with one that it lies in, such as the total.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// They are of different indicators, areas, kinds of period or calendars, of cumulative periods of different months, or of categories of different breakdowns; or the second one does not end later, unless the two have
    /// one period and different definitions or categories.
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

    /// <summary>Gets what is compared with: what was measured before, or of the other category.</summary>
    public Observation From { get; }

    /// <summary>Gets what is compared: what was measured since, or of this category.</summary>
    public Observation To { get; }

    /// <summary>Gets whether the two are of different categories in one period, such as women and men.</summary>
    public bool IsBetweenCategories => To.Category != From.Category;

    /// <summary>Whether it is measured from the same period last year. A week is compared with last year's by either rule.</summary>
    internal bool IsFromSamePeriodLastYear =>
        IsLastYear(WeekCounterpart.SameNumber) || (To.Period.Kind == PeriodKind.Week && IsLastYear(WeekCounterpart.FiftyTwoWeeksEarlier));

    /// <summary>Gets whether the two were counted under different definitions, such as two poverty standards.</summary>
    public bool IsAcrossDefinitions => !To.Indicator.IsDefinedAs(From.Indicator);

    /// <summary>Gets why the two do not compare; null where they do.</summary>
    internal UndefinedReason? Incomparable => IsAcrossDefinitions && !_isAllowedAcross ? UndefinedReason.IncompatibleDefinitions : null;

    /// <summary>Returns the change with its figures also where the two were counted under different definitions; <see cref="IsAcrossDefinitions"/> goes on saying so.</summary>
    /// <returns>The change; this one where there is one definition.</returns>
    public Change AcrossDefinitions() => IsAcrossDefinitions ? new Change(From, To, isAllowedAcross: true) : this;

    /// <summary>As firm as the weaker of the two observations.</summary>
    public ObservationStatus Status => To.WeakerStatus(From);

    /// <summary>How many days the period has more than the one that it is compared with: 1 for February 2020 against February 2019.</summary>
    public int ExtraDays => To.Period.Days - From.Period.Days;

    /// <summary>Gets the value minus the one that it is compared with, in the indicator's unit.</summary>
    public Calculated<Rational> Absolute => Between(static (before, after) => after - before);

    /// <summary>
    /// Gets the value over the one that it is compared with: 1,05 of last year's (chỉ số phát triển), 0,92 of that of men; of a category over the total its share. <see cref="UndefinedReason.ZeroDenominator"/> where the latter is 0,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative.
    /// </summary>
    public Calculated<Ratio> Ratio => Between(static (before, after) => (Before: before, After: after)).Then(static values =>
        values.Before.Sign < 0 ? UndefinedReason.MethodNotApplicable
        : values.Before.Sign == 0 ? UndefinedReason.ZeroDenominator
        : Calculated.Of(new Ratio(values.After, values.Before)));

    /// <summary>
    /// The value over the one that it is compared with, minus 1. <see cref="UndefinedReason.ZeroDenominator"/> where the latter is 0,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative: then <see cref="RelativeToMagnitude"/> has to be named.
    /// </summary>
    public Calculated<Ratio> Relative => Between(static (before, _) => before.Sign >= 0).Then(isApplicable =>
        isApplicable ? RelativeToMagnitude : UndefinedReason.MethodNotApplicable);

    /// <summary>
    /// The value minus the one that it is compared with, over the magnitude of the latter: a loss of 4 that becomes a loss of 5 is −25%.
    /// <see cref="UndefinedReason.ZeroDenominator"/> where that is 0.
    /// </summary>
    public Calculated<Ratio> RelativeToMagnitude => Between(static (before, after) => (Rise: after - before, Magnitude: before.Sign < 0 ? -before : before))
        .Then(static change => change.Magnitude.Sign == 0 ? UndefinedReason.ZeroDenominator : Calculated.Of(new Ratio(change.Rise, change.Magnitude)));

    /// <summary>
    /// The difference of two rates, in percentage points: from 0,50% to 0,36% is −0,14. <see cref="UndefinedReason.MethodNotApplicable"/> where the unit is no
    /// multiple of pure number, as <see cref="Unit.Percent"/> is, or the indicator no rate.
    /// </summary>
    public Calculated<PercentagePoints> PercentagePoints => To.Indicator is { Unit: var unit, Nature: var nature } && unit.BaseUnit == Unit.One && nature.IsRate()
        ? Absolute.Select(change => new PercentagePoints(unit.Convert(change, Unit.Percent)))
        : UndefinedReason.MethodNotApplicable;

    /// <summary>Both observations, and whether their definitions differ.</summary>
    /// <returns>The text.</returns>
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
