using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Areas × indicators × periods while they run, of all or by category: each cell with its value, its value to date, what is missing, and every target judged, counted and ranked. A cell explains itself when it is asked, and only that one.
/// </summary>
/// <remarks>It is made by a <see cref="ScorecardBuilder"/>. It is immutable and safe to share between threads. Equality is that of the object. In JSON its sides are written once and then its cells, which name their indicators by code; it is not read.</remarks>
/// <example><code>
/// foreach (var cell in card.Cells(county, quarter))
/// {
///     var plan = cell[Basis.Plan];
///     Console.WriteLine($"{cell.Indicator}: {plan.ToDate.Value} ({plan.ToDate.Coverage}), {plan.Outlook}, {plan.Pace.Standing}, {plan.Band}");
/// }
/// </code></example>
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

    /// <summary>Gets the areas, in their order.</summary>
    public IReadOnlyList<AreaCode> Areas => _axes.Areas.Entries;

    /// <summary>Gets the indicators, in their order.</summary>
    public IReadOnlyList<Indicator> Indicators => _axes.Indicators.Entries;

    /// <summary>Returns the breakdowns by whose categories an indicator is shown, in their order; none where it is shown for all only.</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <returns>The breakdowns, in the order in which the builder was told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator.</exception>
    public IReadOnlyList<Breakdown> BreakdownsOf(Indicator indicator) => _axes.BreakdownsOf(_axes.IndicatorAt(Guard.Against.Null(indicator), nameof(indicator)));

    /// <summary>Gets the periods that it shows, in their order.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => _axes.Periods.Entries;

    /// <summary>Gets the bases of its targets, in the order of their texts: plan before resolution.</summary>
    public IReadOnlyList<Basis> Bases => _targets.Bases;

    /// <summary>Gets what it is judged by.</summary>
    public MeasurementPolicies Policies { get; }

    /// <summary>Gets the day of the scorecard: periods that begin later have not started, and owe nothing. Null where none was named.</summary>
    public LocalDate? AsOf { get; }

    internal CellMeasures Measures => _measures;

    /// <summary>Returns one cell.</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="category">A category by which the indicator is shown; the total where none is named.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or period, or no such category of the indicator.</exception>
    /// <example><c>card.Cell(commune, rate, year, sex["F"])</c></example>
    public ScorecardCell Cell(AreaCode area, Indicator indicator, ReportingPeriod period, Category category = default)
    {
        Guard.Against.Null(indicator);
        return CellAt(_axes.AreaAt(area, nameof(area)), _axes.LineAt(indicator, category, category.IsTotal ? nameof(indicator) : nameof(category)), _axes.PeriodAt(period, nameof(period)));
    }

    /// <summary>Returns the cells of an area in a period, one an indicator, each followed by one a category, in their order.</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <returns>The cells.</returns>
    /// <exception cref="ArgumentException">The scorecard has no such area or period.</exception>
    public IReadOnlyList<ScorecardCell> Cells(AreaCode area, ReportingPeriod period)
    {
        var (own, at) = (_axes.AreaAt(area, nameof(area)), _axes.PeriodAt(period, nameof(period)));
        return [.. Enumerable.Range(0, _axes.Lines.Count).Select(line => CellAt(own, line, at))];
    }

    /// <summary>Returns all cells, area by area, indicator by indicator and category by category, period by period. Each is made when it is reached.</summary>
    /// <returns>The cells.</returns>
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

    /// <summary>Returns all cells as rows for a table: one a cell and basis on which it has a target, and one without a basis for a cell that has none.</summary>
    /// <returns>The rows, in the order of <see cref="Cells()"/> and of the bases. Each is made when it is reached.</returns>
    public IEnumerable<ScorecardRow> ToRows() => Cells().SelectMany(static cell => cell.ToRows());

    /// <summary>Counts how many targets an area meets in a period on a basis, by the verdict policy and nothing else: "đạt 14/15 chỉ tiêu".</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis.</param>
    /// <param name="category">The category whose targets are counted; where none is named, those of the totals.</param>
    /// <returns>How many are met, not met, open and unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or period, or shows nothing by such a category.</exception>
    public TargetsMet CountMet(AreaCode area, ReportingPeriod period, Basis basis, Category category = default) =>
        !category.IsTotal && !_axes.LinesOf(category).Any() ? throw new ArgumentException($"The scorecard shows no indicator by {category}.", nameof(category))
        : _judgements.Count(_axes.AreaAt(area, nameof(area)), _axes.PeriodAt(period, nameof(period)), _targets.PlaceOf(Guard.Against.Null(basis)), category);

    /// <summary>Ranks the areas by one measure, the better first; equal ones share a rank, and the next one follows as if they did not (1, 2, 2, 4).</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis.</param>
    /// <param name="by">The measure; null for the attainment where the targets of all areas have a method, and otherwise the index of the pace.</param>
    /// <param name="areas">The areas to rank; null for all, and over a hierarchy for the smallest ones that are there at the period's end, so that no whole is ranked among its parts.</param>
    /// <param name="category">The category by which they are ranked; the total where none is named.</param>
    /// <returns>Those of the areas that have a target; those without the measure last and unranked; those of a rank in the order of the scorecard.</returns>
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

    /// <summary>Returns the reports that are owed for a period: expected by its last day, and neither there nor explained.</summary>
    /// <param name="period">A period of the scorecard.</param>
    /// <returns>
    /// The missing observations, indicator by indicator, category by category and area by area, each with its area, indicator, category and period. Where an area has reported for all that belong to it, these owe nothing; of an indicator that
    /// an area has always reported for them, it owes the report itself. Before the last day of the period, by the day of the scorecard, nothing is owed.
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
