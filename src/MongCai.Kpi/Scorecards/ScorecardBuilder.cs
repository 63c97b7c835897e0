using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>Collects the actuals and targets of a scorecard. It is not safe to use from several threads; the scorecards it builds are.</summary>
public sealed class ScorecardBuilder
{
    private readonly ScorecardAxes _axes;
    private readonly ScorecardValues _values;
    private readonly List<(int Row, Target Target)> _targets = [];

    /// <summary>An empty scorecard.</summary>
    /// <param name="areas">Its areas, each once.</param>
    /// <param name="indicators">Its indicators, each once.</param>
    /// <param name="periods">Its periods, each once.</param>
    /// <exception cref="ArgumentNullException">An argument or an indicator is null.</exception>
    /// <exception cref="ArgumentException">Something is there twice.</exception>
    public ScorecardBuilder(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
    {
        _axes = new ScorecardAxes(Guard.Against.Null(areas), Guard.Against.Null(indicators), Guard.Against.Null(periods));
        _values = new ScorecardValues(_axes.Cells);
    }

    /// <summary>Puts an actual into its cell.</summary>
    /// <param name="observation">The actual, of an area, an indicator and a period of the scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or period, or the cell has an actual already.</exception>
    public void Add(Observation observation) => _values.Set(FreeCellOf(Guard.Against.Null(observation), nameof(observation)), observation);

    /// <summary>Puts a value that came together from parts into its cell, with its coverage.</summary>
    /// <param name="whole">The whole, of an area, an indicator and a period of the scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area, indicator or period, or the cell has an actual already.</exception>
    public void Add(RolledUp whole) => _values.Set(FreeCellOf(Guard.Against.Null(whole).Observation, nameof(whole)), whole);

    /// <summary>Puts the official actuals of all areas into their cells, in the order of the areas.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="values">One an area; null where it has not reported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such indicator or period, there is not one value an area, a value is impossible for the indicator, or a cell
    /// has an actual already.</exception>
    public void Add(Indicator indicator, ReportingPeriod period, ReadOnlySpan<decimal?> values)
    {
        Guard.Against.Null(indicator);
        if (values.Length != _axes.Areas.Count)
        {
            throw new ArgumentException($"There are {(Rational)values.Length} values for {(Rational)_axes.Areas.Count} areas.", nameof(values));
        }

        var own = _axes.IndicatorAt(indicator, nameof(indicator));
        var first = _axes.CellAt(0, own, _axes.PeriodAt(period, nameof(period)));
        for (var area = 0; area < values.Length; area++)
        {
            if (values[area] is not { } value)
            {
                continue;
            }

            var cell = first + (area * _axes.CellsPerArea);
            if (_values.Has(cell) || !indicator.CanBe(value))
            {
                throw new ArgumentException($"{indicator} {_axes.Areas[area]} {period} cannot be {(Rational)value}: it is impossible, or has a value already.", nameof(values));
            }

            _values.Set(cell, value);
        }
    }

    /// <summary>Adds a target.</summary>
    /// <param name="target">The target, of an area and an indicator of the scorecard, for any period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The scorecard has no such area or indicator.</exception>
    public void Add(Target target)
    {
        Guard.Against.Null(target);
        _targets.Add((_axes.RowOf(target.Area, target.Indicator, nameof(target)), target));
    }

    /// <summary>The scorecard of what was added so far. A cell is measured against the targets of the shortest period that contains its own.</summary>
    /// <param name="policies">What it is judged by; the defaults where none are named.</param>
    /// <param name="asOf">The day of the scorecard: what has no actual and begins later has not started. Without it, it has no data.</param>
    /// <returns>The scorecard.</returns>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not in the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">Two targets are of one area, indicator, period and basis.</exception>
    public Scorecard Build(MeasurementPolicies? policies = null, LocalDate? asOf = null) =>
        new(_axes, _values.Copy(), new ScorecardTargets(_axes.Rows, _axes.Periods.Entries, _targets), policies ?? new MeasurementPolicies(), asOf is { } day ? Guard.Against.NotIso(day, nameof(asOf)) : null);

    private int FreeCellOf(Observation observation, string parameter)
    {
        var cell = _axes.CellOf(observation.Area, observation.Indicator, observation.Period, parameter);
        return _values.Has(cell) ? throw new ArgumentException($"{observation} is not the only one of its area, indicator and period.", parameter) : cell;
    }
}
