namespace MongCai.Kpi;

/// <summary>The three sides of a scorecard, and where a cell lies: all periods of an indicator together, all indicators of an area together.</summary>
internal sealed class ScorecardAxes(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods)
{
    public Axis<AreaCode> Areas { get; } = new(areas, nameof(areas));

    public Axis<Indicator> Indicators { get; } = new(indicators, nameof(indicators));

    public Axis<ReportingPeriod> Periods { get; } = new(periods, nameof(periods));

    public int CellsPerArea => Indicators.Count * Periods.Count;

    public int Rows => checked(Areas.Count * Indicators.Count);

    public int Cells => checked(Rows * Periods.Count);

    public int CellAt(int area, int indicator, int period) => (((area * Indicators.Count) + indicator) * Periods.Count) + period;

    public int AreaAt(AreaCode area, string parameterName) => Areas.TryGetPlace(area, out var place) ? place
        : throw new ArgumentException($"The scorecard has no area {area}.", parameterName);

    public int IndicatorAt(Indicator indicator, string parameterName) =>
        !Indicators.TryGetPlace(indicator, out var place) ? throw new ArgumentException($"The scorecard has no indicator {indicator}.", parameterName)
        : Indicators[place].DifferenceFrom(indicator) is { } difference ? throw new ArgumentException($"The scorecard has another {indicator}: {difference}.", parameterName)
        : place;

    public int PeriodAt(ReportingPeriod period, string parameterName) => Periods.TryGetPlace(period, out var place) ? place
        : throw new ArgumentException($"The scorecard has no period {period}.", parameterName);

    public int RowOf(AreaCode area, Indicator indicator, string parameterName) =>
        (AreaAt(area, parameterName) * Indicators.Count) + IndicatorAt(indicator, parameterName);

    public int CellOf(AreaCode area, Indicator indicator, ReportingPeriod period, string parameterName) =>
        (RowOf(area, indicator, parameterName) * Periods.Count) + PeriodAt(period, parameterName);
}
