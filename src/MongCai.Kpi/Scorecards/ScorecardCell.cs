using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One cell of a scorecard: the value of an indicator in an area and a period, measured against all of its targets.</summary>
/// <remarks>
/// Two cells are equal only if they are the same object. The text form is for readers only. The JSON form has the observation and all attainments, and is
/// written and not read.
/// </remarks>
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

    /// <summary>Gets the area of the cell.</summary>
    public AreaCode Area => Observation.Area;

    /// <summary>Gets the indicator of the cell.</summary>
    public Indicator Indicator => Observation.Indicator;

    /// <summary>Gets the category of the cell, which is <see cref="Category.Total"/> in the line of the total.</summary>
    public Category Category => Observation.Category;

    /// <summary>Gets the period of the cell. Its targets may be for longer periods.</summary>
    public ReportingPeriod Period => Observation.Period;

    /// <summary>
    /// Gets the value of the cell's own period, with its status and its coverage, rolled up from the areas that belong to the area of the cell.
    /// </summary>
    /// <value>
    /// Missing where the value was not reported; missing with <see cref="MissingReason.NotStarted"/> where the period begins after the day of the scorecard,
    /// and with <see cref="MissingReason.CannotExist"/> where the area does not exist in the period.
    /// </value>
    public Observation Observation => Attainments.Observation;

    /// <summary>
    /// Gets the report of the area itself for the period, where other areas belong to it; null where it reported nothing, and for one of the smallest areas.
    /// </summary>
    /// <remarks>
    /// The report counts where none of these areas has reported. Otherwise compare it with their sum by <see cref="Observation.DifferenceFrom"/>.
    /// </remarks>
    public Observation? OwnReport => _scorecard.OwnReportOf(_area, _line, Period);

    /// <summary>
    /// Gets the attainments on all bases, in the order of the scorecard's bases. The target on a basis is the one of the shortest period that contains the
    /// cell's, and the value is measured since that period began.
    /// </summary>
    public AttainmentByBasis Attainments { get; }

    /// <summary>
    /// Gets the attainment on a basis: the value to date with its coverage, outlook, verdict, pace and band, by the policies of the scorecard.
    /// </summary>
    /// <param name="basis">The basis of the target.</param>
    /// <returns>The attainment on that basis. Its figures are undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target on it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A basis is the key of an attainment, as a date is the key of a rate.")]
    public Attainment this[Basis basis] => Attainments[basis];

    /// <summary>Returns the change of the value from the same period last year (so với cùng kỳ), for the areas as they are now.</summary>
    /// <returns>The change, undefined where the value of last year is not known; null where there is no same period last year, as for a week.</returns>
    public Change? ChangeFromLastYear() =>
        ObservationSeries.TryGetYearBefore(Period, out var lastYear)
            ? new Change(_scorecard.Measures.LastYearOf(_area, _line, Period) ?? Observation.Missing(Indicator, lastYear).Where(Observation), Observation)
            : null;

    /// <summary>Returns whether the change from last year is for the better or for the worse, by the direction of the target on a basis.</summary>
    /// <param name="basis">The basis of the target.</param>
    /// <returns>
    /// The tendency, or undefined: <see cref="UndefinedReason.MissingTarget"/> without a target on that basis,
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where the form of the target has no better direction, and
    /// <see cref="UndefinedReason.MissingObservation"/> where a value is missing or there is no same period last year.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public Calculated<Tendency> TendencyOn(Basis basis) =>
        Attainments[Guard.Against.Null(basis)].Target is not { } target ? UndefinedReason.MissingTarget
        : target.Form.Direction == Direction.None ? UndefinedReason.MethodNotApplicable
        : ChangeFromLastYear() is not { } change ? UndefinedReason.MissingObservation
        : change.Absolute.Select(rise => rise.Sign == 0 ? Tendency.Unchanged : rise.Sign > 0 == (target.Form.Direction == Direction.HigherIsBetter) ? Tendency.Better : Tendency.Worse);

    /// <summary>Compares the value of the cell with the values of its categories in the same period.</summary>
    /// <param name="breakdown">A breakdown by which the indicator is shown.</param>
    /// <returns>The comparison: whether the whole and its categories agree, by how much they differ, and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not shown by the breakdown, or the category of the cell has no parts in it.</exception>
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

    /// <summary>Returns the cell as rows of a table.</summary>
    /// <returns>One row for each basis on which the cell has a target; a single row without a basis where it has none.</returns>
    public IEnumerable<ScorecardRow> ToRows() =>
        Attainments.Targets.Count == 0 ? [new ScorecardRow(this, basis: null)] : Attainments.Targets.Select(target => new ScorecardRow(this, target.Basis));

    /// <summary>Returns a text with the values to date and the targets on all bases.</summary>
    /// <returns>The text of <see cref="Attainments"/>.</returns>
    public override string ToString() => $"{Attainments}";
}
