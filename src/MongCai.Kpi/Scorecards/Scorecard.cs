using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>A table of areas × indicators × periods that shows how far targets are reached, also while the periods run.</summary>
/// <remarks>
/// <para>One needs it to publish a period's results: each cell has its value, its value to date, what is missing, and a judgement for every target. Lines may
/// show an indicator as a total or by category. Targets are counted (<see cref="CountMet"/>) and areas ranked (<see cref="Rank"/>). The full details of a cell
/// are computed only when the cell is asked for.</para>
/// <para>A <see cref="ScorecardBuilder"/> creates it. A scorecard is immutable and safe to share between threads. Two scorecards are equal only if they are the
/// same object. The JSON form has the sides once and then the cells, which name their indicators by code; it is written and not read.</para>
/// </remarks>
/// <example><code>
/// foreach (var cell in card.Cells(county, quarter))
/// {
///     var plan = cell[Basis.Plan];
///     Console.WriteLine($"{cell.Indicator}: {plan.ToDate.Value} ({plan.ToDate.Coverage}), {plan.Outlook}, {plan.Pace.Standing}, {plan.Band}");
/// }
/// </code></example>
[DebuggerDisplay("{Areas.Count} areas, {Indicators.Count} indicators, {Periods.Count} periods, as of {AsOf}")]
[JsonConverter(typeof(ObjectJsonConverter<Scorecard>))]
public sealed partial class Scorecard
{
    private readonly CardAxes _axes;
    private readonly CellMeasures _measures;
    private readonly TargetTable _targets;
    private readonly Judgements _judgements;

    internal Scorecard(CardAxes axes, Actuals actuals, TargetTable targets, MeasurementPolicies policies, LocalDate? asOf)
    {
        _axes = axes;
        _targets = targets;
        Policies = policies;
        AsOf = asOf;
        _measures = new CellMeasures(axes, actuals, targets, policies, asOf);
        _judgements = new Judgements(axes, _measures, actuals, targets, policies);
    }

    /// <summary>Gets the areas of the scorecard, in their order.</summary>
    public IReadOnlyList<AreaCode> Areas => _axes.Areas.Entries;

    /// <summary>Gets the indicators of the scorecard, in their order.</summary>
    public IReadOnlyList<Indicator> Indicators => _axes.Indicators.Entries;

    /// <summary>Returns the breakdowns by whose categories an indicator is shown.</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <returns>The breakdowns in the order in which they were given to the builder; an empty list where the indicator is shown only as a total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator.</exception>
    public IReadOnlyList<Breakdown> BreakdownsOf(Indicator indicator) => _axes.BreakdownsOf(_axes.IndicatorAt(Guard.Against.Null(indicator), nameof(indicator)));

    /// <summary>Gets the periods that the scorecard shows, in their order.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => _axes.Periods.Entries;

    /// <summary>Gets the bases of all targets, in the order of their texts: plan before resolution.</summary>
    public IReadOnlyList<Basis> Bases => _targets.Bases;

    /// <summary>Gets the policies by which the scorecard is judged.</summary>
    public MeasurementPolicies Policies { get; }

    /// <summary>
    /// Gets the day of the scorecard: periods that begin later have not started, and no reports are owed for them. Null where no day was named.
    /// </summary>
    public LocalDate? AsOf { get; }

    internal CellMeasures Measures => _measures;

    /// <summary>Returns one cell of the scorecard.</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="category">A category by which the indicator is shown; the total unless named.</param>
    /// <returns>The cell of that area, indicator, period and category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or period, or no such category of the indicator.</exception>
    /// <example><c>card.Cell(commune, rate, year, sex["F"])</c></example>
    public ScorecardCell Cell(AreaCode area, Indicator indicator, ReportingPeriod period, Category category = default)
    {
        Guard.Against.Null(indicator);
        return CellAt(_axes.AreaAt(area, nameof(area)), _axes.LineAt(indicator, category, category.IsTotal ? nameof(indicator) : nameof(category)), _axes.PeriodAt(period, nameof(period)));
    }

    /// <summary>Returns the cells of an area in a period: one for each indicator, followed by one for each of its categories.</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <returns>The cells in the order of the indicators and categories.</returns>
    /// <exception cref="ArgumentException">The scorecard has no such area or period.</exception>
    public IReadOnlyList<ScorecardCell> Cells(AreaCode area, ReportingPeriod period)
    {
        var (own, at) = (_axes.AreaAt(area, nameof(area)), _axes.PeriodAt(period, nameof(period)));
        return [.. Enumerable.Range(0, _axes.Lines.Count).Select(line => CellAt(own, line, at))];
    }

    /// <summary>Returns all cells, by area, then by indicator and category, then by period.</summary>
    /// <returns>The cells. Each is computed only when the enumeration reaches it.</returns>
    public IEnumerable<ScorecardCell> Cells()
    {
        for (var area = 0; area < _axes.Areas.Count; area++)
        {
            for (var line = 0; line < _axes.Lines.Count; line++)
            {
                for (var period = 0; period < _axes.Periods.Count; period++)
                {
                    yield return CellAt(area, line, period);
                }
            }
        }
    }

    /// <summary>
    /// Returns all cells as rows of a table: one row for each basis on which a cell has a target, and one row without a basis for a cell that has no target.
    /// </summary>
    /// <returns>The rows in the order of <see cref="Cells()"/> and of the bases. Each is computed only when the enumeration reaches it.</returns>
    public IEnumerable<ScorecardRow> ToRows() => Cells().SelectMany(static cell => cell.ToRows());

    /// <summary>Counts the targets that an area meets in a period on a basis, by the verdict policy and nothing else: "đạt 14/15 chỉ tiêu".</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis of the targets that are counted.</param>
    /// <param name="category">The category whose targets are counted; the targets of the totals unless named.</param>
    /// <returns>The numbers of targets that are met, not met, open and unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or period, or shows no indicator by such a category.</exception>
    public TargetsMet CountMet(AreaCode area, ReportingPeriod period, Basis basis, Category category = default) =>
        !category.IsTotal && !_axes.LinesOf(category).Any() ? throw new ArgumentException($"The scorecard shows no indicator by {category}.", nameof(category))
        : _judgements.Count(_axes.AreaAt(area, nameof(area)), _axes.PeriodAt(period, nameof(period)), _targets.PlaceOf(Guard.Against.Null(basis)), category);

    /// <summary>Ranks the areas by one measure, the better first. Equal areas share a rank, and the ranks after them are skipped (1, 2, 2, 4).</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis of the targets that the areas are measured against.</param>
    /// <param name="by">The measure. If null, the attainment where the targets of all areas have a method, and otherwise the index of the pace.</param>
    /// <param name="areas">
    /// The areas to rank. If null, all areas; over a hierarchy only the smallest areas that exist at the end of the period, so that no area is ranked among its
    /// own parts.
    /// </param>
    /// <param name="category">The category by which the areas are ranked; the total unless named.</param>
    /// <returns>
    /// Those of the areas that have a target. Areas without the measure come last and have no rank; areas of equal rank are in the order of the scorecard.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator, period or area, or no such category of the indicator.</exception>
    public IReadOnlyList<RankedArea> Rank(Indicator indicator, ReportingPeriod period, Basis basis, PerformanceMeasure? by = null, IEnumerable<AreaCode>? areas = null, Category category = default)
    {
        var (own, at) = (_axes.LineAt(Guard.Against.Null(indicator), category, category.IsTotal ? nameof(indicator) : nameof(category)), _axes.PeriodAt(period, nameof(period)));
        Guard.Against.Null(basis);
        var ranked = areas?.Select(area => _axes.AreaAt(area, nameof(areas))) ?? Enumerable.Range(0, _axes.Areas.Count).Where(area => _axes.IsSmallest(area, period.End));
        var attainments = ranked.Select(area => CellAt(area, own, at)[basis]).Where(static attainment => attainment.Target is not null).ToArray();
        var measure = by is { } named ? Guard.Against.UnknownValue(named, nameof(by))
            : Array.TrueForAll(attainments, static attainment => attainment.Method.IsDefined) ? PerformanceMeasure.Attainment
            : PerformanceMeasure.Index;
        return Ranking.Of(attainments, measure);
    }

    /// <summary>Returns the reports that are owed for a period: those that are expected by its last day and have neither come nor been explained.</summary>
    /// <param name="period">A period of the scorecard.</param>
    /// <returns>
    /// The missing observations by indicator, then category, then area, each with its area, indicator, category and period. Where an area has reported for all
    /// areas that belong to it, these owe nothing; where an area has always reported an indicator for them, it owes the report itself. As long as the day of
    /// the scorecard is before the last day of the period, nothing is owed.
    /// </returns>
    /// <exception cref="ArgumentException">The scorecard has no such period.</exception>
    public IReadOnlyList<Observation> Missing(ReportingPeriod period)
    {
        _ = _axes.PeriodAt(period, nameof(period));
        return AsOf is { } day && period.End > day ? [] : OwedReports.In(_axes, _measures, period);
    }

    internal Observation? OwnReportOf(int area, int line, ReportingPeriod period) =>
        _axes.IsSmallest(area, period.End) ? null : _measures.OwnOf(area, line, period);

    internal Judgement JudgementAt(AreaCode area, Indicator indicator, ReportingPeriod period, Basis basis, Category category = default) => _judgements.At(
        _axes.AreaAt(area, nameof(area)), _axes.LineAt(indicator, category, nameof(indicator)), _axes.PeriodAt(period, nameof(period)), _targets.PlaceOf(basis));

    private ScorecardCell CellAt(int area, int line, int period) => new(this, area, line, _measures.Of(area, line, _axes.Periods[period]));
}
