using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// Areas × indicators × periods: every actual against its targets, judged, counted and ranked. A cell explains itself when it is asked, and only that one.
/// </summary>
/// <remarks>It is immutable and safe to share between threads. Equality is that of the object.</remarks>
public sealed class Scorecard
{
    private readonly ScorecardAxes _axes;
    private readonly ScorecardValues _values;
    private readonly ScorecardTargets _targets;
    private readonly Judgements _judgements;

    internal Scorecard(ScorecardAxes axes, ScorecardValues values, ScorecardTargets targets, MeasurementPolicies policies, LocalDate? asOf)
    {
        _axes = axes;
        _values = values;
        _targets = targets;
        Policies = policies;
        AsOf = asOf;
        _judgements = new Judgements(axes, values, targets, policies, asOf);
    }

    /// <summary>The areas, in their order.</summary>
    public IReadOnlyList<AreaCode> Areas => _axes.Areas.Entries;

    /// <summary>The indicators, in their order.</summary>
    public IReadOnlyList<Indicator> Indicators => _axes.Indicators.Entries;

    /// <summary>The periods, in their order.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => _axes.Periods.Entries;

    /// <summary>What it is judged by.</summary>
    public MeasurementPolicies Policies { get; }

    /// <summary>Gets the day of the scorecard: what has no actual and begins later has not started. Null where none was named; then it has no data.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>One cell.</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or period.</exception>
    public ScorecardCell Cell(AreaCode area, Indicator indicator, ReportingPeriod period)
    {
        Guard.Against.Null(indicator);
        return CellAt(_axes.AreaAt(area, nameof(area)), _axes.IndicatorAt(indicator, nameof(indicator)), _axes.PeriodAt(period, nameof(period)));
    }

    /// <summary>All cells, area by area, indicator by indicator, period by period. Each is made when it is reached.</summary>
    /// <returns>The cells.</returns>
    public IEnumerable<ScorecardCell> Cells()
    {
        for (var area = 0; area < _axes.Areas.Count; area++)
        {
            for (var indicator = 0; indicator < _axes.Indicators.Count; indicator++)
            {
                for (var period = 0; period < _axes.Periods.Count; period++)
                {
                    yield return CellAt(area, indicator, period);
                }
            }
        }
    }

    /// <summary>How many targets an area meets in a period on a basis: "đạt 14/15 chỉ tiêu".</summary>
    /// <param name="area">An area of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or period.</exception>
    public TargetsMet CountMet(AreaCode area, ReportingPeriod period, Basis basis)
    {
        Guard.Against.Null(basis);
        var first = _axes.CellAt(_axes.AreaAt(area, nameof(area)), 0, _axes.PeriodAt(period, nameof(period)));
        return _judgements.Count(Enumerable.Range(0, _axes.Indicators.Count).Select(indicator => first + (indicator * _axes.Periods.Count)), basis);
    }

    /// <summary>The areas by their attainment, the highest first; equal ones share a rank, and the next one follows as if they did not (1, 2, 2, 4).</summary>
    /// <param name="indicator">An indicator of the scorecard.</param>
    /// <param name="period">A period of the scorecard.</param>
    /// <param name="basis">The basis.</param>
    /// <returns>The areas that have an attainment; those of a rank in the order of the scorecard.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator or period.</exception>
    public IReadOnlyList<RankedArea> Rank(Indicator indicator, ReportingPeriod period, Basis basis)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(basis);
        var (own, at) = (_axes.IndicatorAt(indicator, nameof(indicator)), _axes.PeriodAt(period, nameof(period)));
        var attained = Enumerable.Range(0, _axes.Areas.Count)
            .Select(area => CellAt(area, own, at))
            .Select(cell => (cell.Area, Value: cell.Attainments[basis].Value))
            .Where(static area => area.Value.IsDefined)
            .Select(static area => (area.Area, Attained: area.Value.Value))
            .OrderByDescending(static area => area.Attained)
            .ToArray();
        var rank = 0;
        return [.. attained.Select((area, place) => new RankedArea(area.Area, area.Attained, rank = place > 0 && attained[place - 1].Attained == area.Attained ? rank : place + 1))];
    }

    internal Observation ObservationAt(int area, int indicator, ReportingPeriod period) => _axes.Periods.TryGetPlace(period, out var place)
        ? _values.At(_axes.CellAt(area, indicator, place), _axes.Areas[area], _axes.Indicators[indicator], period)
        : Observation.Missing(_axes.Indicators[indicator], period) with { Area = _axes.Areas[area] };

    internal Coverage? CoverageAt(int cell) => _values.CoverageAt(cell);

    internal Judgement JudgementAt(int cell, Basis basis) => _judgements.At(cell, basis);

    private ScorecardCell CellAt(int area, int indicator, int period) => new(
        this,
        (area, indicator, _axes.CellAt(area, indicator, period)),
        ObservationAt(area, indicator, _axes.Periods[period]),
        _targets.Of((area * _axes.Indicators.Count) + indicator, period));
}
