using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One cell of a scorecard: what an indicator was in an area and a period, against every target, with what follows.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only. In JSON it is written with its observation and all attainments, and not read.</remarks>
/// <example><c>cell[Basis.Plan].Outlook</c>, <c>cell[Basis.Plan].ToDate.Coverage</c>, <c>cell.ChangeFromLastYear()</c></example>
[JsonConverter(typeof(ObjectJsonConverter<ScorecardCell>))]
public sealed partial class ScorecardCell
{
    private readonly Scorecard _scorecard;
    private readonly int _area;
    private readonly int _line;

    internal ScorecardCell(Scorecard scorecard, int area, int line, AttainmentByBasis attainments)
    {
        _scorecard = scorecard;
        _area = area;
        _line = line;
        Attainments = attainments;
    }

    /// <summary>Gets the area that the cell is of.</summary>
    public AreaCode Area => Observation.Area;

    /// <summary>Gets the indicator that the cell is of.</summary>
    public Indicator Indicator => Observation.Indicator;

    /// <summary>Gets the category that the cell is of; the total in a line of all.</summary>
    public Category Category => Observation.Category;

    /// <summary>Gets the period that the cell shows; its targets may be of longer ones.</summary>
    public ReportingPeriod Period => Observation.Period;

    /// <summary>
    /// Gets the value of the cell's own period, with its status and its coverage; rolled up from the areas that belong to the cell's. Missing where it was not reported,
    /// <see cref="MissingReason.NotStarted"/> where the period begins after the day of the scorecard, and <see cref="MissingReason.CannotExist"/> where there is no such area in it.
    /// </summary>
    public Observation Observation => Attainments.Observation;

    /// <summary>
    /// Gets what the area itself reported for the period, where others belong to it: it counts where none of them has reported, and is otherwise compared with their sum, by
    /// <see cref="Observation.DifferenceFrom"/>. Null where it reported nothing, and for one of the smallest areas.
    /// </summary>
    public Observation? OwnReport => _scorecard.OwnReportOf(_area, _line, Period);

    /// <summary>Gets the attainments on all bases, in the order of the scorecard's bases. Each is measured since its target's period began, the shortest one that contains the cell's.</summary>
    public AttainmentByBasis Attainments { get; }

    /// <summary>Gets the attainment on a basis: to date, with coverage, outlook, verdict, pace and band by the policies of the scorecard.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The attainment; its figures are undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A basis is the key of an attainment, as a date is the key of a rate.")]
    public Attainment this[Basis basis] => Attainments[basis];

    /// <summary>Returns how the cell's own period compares with the same period last year (so với cùng kỳ), for the areas as they are now.</summary>
    /// <returns>The change, undefined where last year's value is not known; null where there is no same period last year, as for a week.</returns>
    public Change? ChangeFromLastYear() =>
        ObservationSeries.TryGetYearBefore(Period, out var lastYear)
            ? new Change(_scorecard.Measures.LastYearOf(_area, _line, Period) ?? Observation.Missing(Indicator, lastYear).Where(Observation), Observation)
            : null;

    /// <summary>Returns whether the change from last year is for the better or for the worse, by the direction of a basis's target.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>
    /// The tendency, or undefined: <see cref="UndefinedReason.MissingTarget"/> without a target, <see cref="UndefinedReason.MethodNotApplicable"/> where its form has no better direction, and
    /// <see cref="UndefinedReason.MissingObservation"/> where a value is missing or there is no same period last year.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public Calculated<Tendency> TendencyOn(Basis basis) =>
        Attainments[Guard.Against.Null(basis)].Target is not { } target ? UndefinedReason.MissingTarget
        : target.Form.Direction == Direction.None ? UndefinedReason.MethodNotApplicable
        : ChangeFromLastYear() is not { } change ? UndefinedReason.MissingObservation
        : change.Absolute.Select(rise => rise.Sign == 0 ? Tendency.Unchanged : rise.Sign > 0 == (target.Form.Direction == Direction.HigherIsBetter) ? Tendency.Better : Tendency.Worse);

    /// <summary>Returns how the cell's value compares with those of its categories in the same period: whether they make it up, by how much they differ, and what is missing.</summary>
    /// <param name="breakdown">A breakdown by which the indicator is shown.</param>
    /// <returns>Whether the total and its categories agree, the difference, and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not shown by it, or the cell's own category has no parts in it.</exception>
    /// <example><c>card.Cell(commune, trained, year).Reconcile(sex).Difference</c></example>
    public Reconciliation Reconcile(Breakdown breakdown)
    {
        Guard.Against.Null(breakdown);
        return _scorecard.BreakdownsOf(Indicator).Contains(breakdown)
            ? RollUp.Reconcile(breakdown, Observation, breakdown.Categories.Where(category => category != Category && category.IsWithin(Category)).Select(category => _scorecard.Cell(Area, Indicator, Period, category).Observation))
            : throw new ArgumentException(
                _scorecard.BreakdownsOf(Indicator).FirstOrDefault(own => string.Equals(own.Code, breakdown.Code, StringComparison.Ordinal)) is { } other
                    ? $"The scorecard shows {Indicator.Code} by another {breakdown.Code} than {breakdown}, {other}: names, ranges and what is exhaustive are a part of it."
                    : $"The scorecard does not show {Indicator.Code} by {breakdown}: {nameof(ScorecardBuilder)}.{nameof(ScorecardBuilder.BreakDown)} does.",
                nameof(breakdown));
    }

    /// <summary>Returns the cell as rows for a table: one a basis on which it has a target, or one without a basis.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<ScorecardRow> ToRows() =>
        Attainments.Targets.Count == 0 ? [new ScorecardRow(this, basis: null)] : Attainments.Targets.Select(target => new ScorecardRow(this, target.Basis));

    /// <summary>Returns what was measured against what.</summary>
    /// <returns>The value to date and the targets on all bases.</returns>
    public override string ToString() => $"{Attainments}";
}
