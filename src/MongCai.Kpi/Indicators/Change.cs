using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How an indicator moved from one period to another: against the previous period, or the same period last year (cùng kỳ).</summary>
/// <remarks>Everything is exact and calculated when it is asked for. What needs an observation that is missing is undefined: <see cref="UndefinedReason.MissingObservation"/>.
/// <para>Values under two definitions do not compare: most of the difference may be that of the definitions. The figures are undefined, <see cref="UndefinedReason.IncompatibleDefinitions"/>, unless the
/// comparison is allowed by <see cref="AcrossDefinitions"/>, and then it is flagged.</para>
/// Equality is that of both observations and of what was allowed. Text form, for a reader only.</remarks>
/// <example><c>new Change(lastYear, thisYear).Points</c></example>
[JsonConverter(typeof(WriteOnlyJsonConverter<Change>))]
public sealed partial record Change
{
    /// <summary>The change between two observations.</summary>
    /// <param name="earlier">What was measured before.</param>
    /// <param name="later">What was measured since, for the same indicator, area, kind of period and calendar.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// They are of different indicators, areas, kinds of period or calendars, or of cumulative periods of different months; or the later one does not end later, unless the two have different definitions
    /// and one period.
    /// </exception>
    public Change(Observation earlier, Observation later)
    {
        Earlier = Guard.Against.Null(earlier);
        Later = Guard.Against.Null(later);
        var problem = later.Indicator.DifferenceOfKindFrom(earlier.Indicator) ?? later.DifferenceOfAreaFrom(earlier)
            ?? (IsAcrossDefinitions && later.Period == earlier.Period ? null : ProblemOf(earlier.Period, later.Period));
        if (problem is not null)
        {
            throw new ArgumentException($"{later} cannot be compared with {earlier}: {problem}.", nameof(later));
        }
    }

    /// <summary>What was measured before.</summary>
    public Observation Earlier { get; }

    /// <summary>What was measured since.</summary>
    public Observation Later { get; }

    /// <summary>Gets whether the two were counted under different definitions, such as two poverty standards.</summary>
    public bool IsAcrossDefinitions => !Later.Indicator.IsDefinedAs(Earlier.Indicator);

    /// <summary>Gets why the two do not compare; null where they do.</summary>
    internal UndefinedReason? Incomparable => IsAcrossDefinitions && !IsAllowedAcross ? UndefinedReason.IncompatibleDefinitions : null;

    /// <summary>Returns the change with its figures also where the two were counted under different definitions; <see cref="IsAcrossDefinitions"/> goes on saying so.</summary>
    /// <returns>The change; this one where there is one definition.</returns>
    public Change AcrossDefinitions() => IsAcrossDefinitions ? this with { IsAllowedAcross = true } : this;

    /// <summary>As firm as the weaker of the two observations.</summary>
    public ObservationStatus Status => Later.WeakerStatus(Earlier);

    /// <summary>How many days the later period has more than the earlier one: 1 for February 2020 against February 2019.</summary>
    public int ExtraDays => Later.Period.Days - Earlier.Period.Days;

    /// <summary>The later value minus the earlier one, in the indicator's unit.</summary>
    public Calculated<Rational> Absolute => Between(static (before, after) => after - before);

    /// <summary>
    /// The later value over the earlier one, minus 1. <see cref="UndefinedReason.ZeroDenominator"/> where the earlier one is 0,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where it is negative: then <see cref="RelativeToMagnitude"/> has to be named.
    /// </summary>
    public Calculated<Ratio> Relative => Between(static (before, _) => before.Sign >= 0).Then(isApplicable =>
        isApplicable ? RelativeToMagnitude : UndefinedReason.MethodNotApplicable);

    /// <summary>
    /// The later value minus the earlier one, over the magnitude of the earlier one: a loss of 4 that becomes a loss of 5 is −25%.
    /// <see cref="UndefinedReason.ZeroDenominator"/> where the earlier one is 0.
    /// </summary>
    public Calculated<Ratio> RelativeToMagnitude => Between(static (before, after) => (Rise: after - before, Magnitude: before.Sign < 0 ? -before : before))
        .Then(static change => change.Magnitude.Sign == 0 ? UndefinedReason.ZeroDenominator : Calculated.Of(new Ratio(change.Rise, change.Magnitude)));

    /// <summary>
    /// The difference of two rates, in percentage points: from 0,50% to 0,36% is −0,14. <see cref="UndefinedReason.MethodNotApplicable"/> where the unit is no
    /// multiple of pure number, as <see cref="Unit.Percent"/> is, or the indicator no rate.
    /// </summary>
    public Calculated<PercentagePoints> Points => Later.Indicator is { Unit: var unit, Nature: var nature } && unit.Basic == Unit.One && nature.IsRate()
        ? Absolute.Select(change => new PercentagePoints(unit.Convert(change, Unit.Percent)))
        : UndefinedReason.MethodNotApplicable;

    /// <summary>Both observations, and whether their definitions differ.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Later} after {Earlier}{(IsAcrossDefinitions ? $" (across definitions: {Earlier.Indicator.DefinitionInWords}, {Later.Indicator.DefinitionInWords})" : string.Empty)}";

    private bool IsAllowedAcross { get; init; }

    private static string? ProblemOf(ReportingPeriod earlier, ReportingPeriod later) =>
        later.Kind != earlier.Kind || later.Calendar != earlier.Calendar || (later.Kind == PeriodKind.Cumulative && later.Index != earlier.Index)
            ? $"{later} is another kind of period than {earlier}"
        : later.End <= earlier.End ? $"{later} does not end after {earlier}"
        : null;

    private Calculated<T> Between<T>(Func<Rational, Rational, T> change)
        where T : struct => Incomparable is { } reason ? reason : Earlier.Value.Then(before => Later.Value.Select(after => change(before, after)));
}
