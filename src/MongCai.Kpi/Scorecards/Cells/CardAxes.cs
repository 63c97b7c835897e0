using NodaTime;

namespace MongCai.Kpi;

/// <summary>The three sides of a scorecard, and where a row lies: all areas of an indicator together, so that what an indicator brought in a period is one column.</summary>
internal sealed class CardAxes(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods, AreaHierarchy? hierarchy)
{
    private const int Several = 5;

    public Axis<AreaCode> Areas { get; } = new(areas, nameof(areas));

    public Axis<Indicator> Indicators { get; } = new(OfOneDefinitionEach([.. indicators]), nameof(indicators));

    /// <summary>The periods that the scorecard shows; actuals may be of others too.</summary>
    public Axis<ReportingPeriod> Periods { get; } = new(periods, nameof(periods));

    /// <summary>Which areas belong to which; null where each stands for itself.</summary>
    public AreaHierarchy? Hierarchy { get; } = hierarchy;

    public int Rows => checked(Areas.Count * Indicators.Count);

    /// <summary>Whether an area is there on a day and nothing belongs to it; each area where there is no hierarchy.</summary>
    public bool IsSmallest(int area, LocalDate day) => Hierarchy is not { } hierarchy || (hierarchy.Exists(Areas[area], day) && hierarchy.ChildrenOf(Areas[area], day).Count == 0);

    public int RowAt(int area, int indicator) => (indicator * Areas.Count) + area;

    public int AreaAt(AreaCode area, string parameterName) => Areas.TryGetPlace(area, out var place) ? place
        : throw new ArgumentException(
            area == AreaCode.ReportingAuthority
                ? $"No area is named, and the scorecard has none for the reporting authority itself: name one of its areas, with {{ Area = … }}: {Some}."
                : $"The scorecard has no area {area}: it has {Some}.",
            parameterName);

    private string Some => string.Join(", ", Areas.Entries.Take(Several)) + (Areas.Count > Several ? ", …" : string.Empty);

    public int IndicatorAt(Indicator indicator, string parameterName) =>
        !Indicators.TryGetPlace(indicator, out var place) ? throw new ArgumentException(
            Indicators.Entries.FirstOrDefault(indicator.IsCodedAs) is { } other ? $"The scorecard has another {indicator}: {other.DifferenceFrom(indicator)}." : $"The scorecard has no indicator {indicator}.",
            parameterName)
        : Indicators[place].DifferenceFrom(indicator) is { } difference ? throw new ArgumentException($"The scorecard has another {indicator}: {difference}.", parameterName)
        : place;

    public int PeriodAt(ReportingPeriod period, string parameterName) => Periods.TryGetPlace(period, out var place) ? place
        : throw new ArgumentException($"The scorecard has no period {period}.", parameterName);

    public int RowOf(AreaCode area, Indicator indicator, string parameterName) => RowAt(AreaAt(area, parameterName), IndicatorAt(indicator, parameterName));

    // Rows are told apart by the code of their indicator.
    private static Indicator[] OfOneDefinitionEach(Indicator[] indicators)
    {
        foreach (var (code, alike) in indicators.Where(static indicator => indicator is not null).GroupBy(static indicator => indicator.Code, StringComparer.Ordinal).Select(static alike => (alike.Key, alike.ToArray())))
        {
            if (Array.Find(alike, other => !other.IsDefinedAs(alike[0])) is { } other)
            {
                throw new ArgumentException($"The scorecard has two indicators {code}: {other.DifferenceFrom(alike[0])}. Give them codes of their own.", nameof(indicators));
            }
        }

        return indicators;
    }
}
