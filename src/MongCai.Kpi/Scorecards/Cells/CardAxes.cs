using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The sides of a scorecard and the position of its rows. All areas of a line lie next to each other, so that a line in a period is one stretch of a column.
/// </summary>
internal sealed class CardAxes
{
    private const int Several = 5;

    // The breakdowns of each indicator in the order in which they are shown, and the position of the indicator's first line, which is its total.
    private readonly Breakdown[][] _breakdowns;
    private readonly int[] _totals;
    private readonly CardLine[] _lines;

    public CardAxes(IEnumerable<AreaCode> areas, IEnumerable<Indicator> indicators, IEnumerable<ReportingPeriod> periods, AreaHierarchy? hierarchy)
        : this(new Axis<AreaCode>(areas, nameof(areas)), new Axis<Indicator>(OfOneDefinitionEach([.. indicators]), nameof(indicators)), new Axis<ReportingPeriod>(periods, nameof(periods)), hierarchy, breakdowns: null)
    {
    }

    private CardAxes(Axis<AreaCode> areas, Axis<Indicator> indicators, Axis<ReportingPeriod> periods, AreaHierarchy? hierarchy, Breakdown[][]? breakdowns)
    {
        (Areas, Indicators, Periods, Hierarchy) = (areas, indicators, periods, hierarchy);
        _breakdowns = breakdowns ?? [.. Enumerable.Repeat<Breakdown[]>([], indicators.Count)];
        _totals = new int[indicators.Count];
        var lines = new List<CardLine>(indicators.Count);
        for (var place = 0; place < indicators.Count; place++)
        {
            var indicator = indicators[place];
            _totals[place] = lines.Count;
            lines.Add(new CardLine(indicator, Category.Total));
            lines.AddRange(_breakdowns[place].SelectMany(static breakdown => breakdown.Categories).Select(category => new CardLine(indicator, category)));
        }

        _lines = [.. lines];
    }

    public Axis<AreaCode> Areas { get; }

    public Axis<Indicator> Indicators { get; }

    /// <summary>Gets the lines, each of which has a row for every area: each indicator, followed by its categories.</summary>
    public IReadOnlyList<CardLine> Lines => _lines;

    /// <summary>Gets the periods that the scorecard shows. Actuals may be of other periods too.</summary>
    public Axis<ReportingPeriod> Periods { get; }

    /// <summary>Gets the hierarchy of the areas; null where each area stands for itself.</summary>
    public AreaHierarchy? Hierarchy { get; }

    public int Rows => checked(Areas.Count * _lines.Length);

    /// <summary>Determines whether an area exists on a day and no other area belongs to it. Without a hierarchy, this is true of every area.</summary>
    public bool IsSmallest(int area, LocalDate day) => Hierarchy is not { } hierarchy || (hierarchy.Exists(Areas[area], day) && hierarchy.ChildrenOf(Areas[area], day).Count == 0);

    public int RowAt(int area, int line) => (line * Areas.Count) + area;

    /// <summary>Returns the breakdowns by whose categories an indicator is shown.</summary>
    public IReadOnlyList<Breakdown> BreakdownsOf(int indicator) => _breakdowns[indicator];

    /// <summary>Returns the lines of a category, one for each indicator that has it.</summary>
    public IEnumerable<int> LinesOf(Category category) => category.IsTotal ? _totals : Enumerable.Range(0, _lines.Length).Where(line => _lines[line].Category == category);

    /// <summary>Creates the same sides with additional lines for the categories of one more breakdown of an indicator.</summary>
    public CardAxes BrokenDown(int indicator, Breakdown breakdown)
    {
        Breakdown[][] breakdowns = [.. _breakdowns];
        breakdowns[indicator] = [.. breakdowns[indicator], breakdown];
        return new CardAxes(Areas, Indicators, Periods, Hierarchy, breakdowns);
    }

    public int AreaAt(AreaCode area, string parameterName) => Areas.TryGetPlace(area, out var place) ? place
        : throw new ArgumentException(
            area == AreaCode.ReportingAuthority
                ? $"No area is named, and the scorecard has none for the reporting authority itself: name one of its areas, with {{ Area = … }}: {Some}."
                : $"The scorecard has no area {area}: it has {Some}.",
            parameterName);

    private string Some => string.Join(", ", Areas.Entries.Take(Several)) + (Areas.Count > Several ? ", …" : string.Empty);

    public int IndicatorAt(Indicator indicator, string parameterName) =>
        !Indicators.TryGetPlace(indicator, out var place) ? throw new ArgumentException(
            Indicators.Entries.FirstOrDefault(indicator.IsCodedAs) is { } other ? $"The scorecard has another {indicator.Code}: {other.DifferenceFrom(indicator)}." : $"The scorecard has no indicator {indicator.Code}.",
            parameterName)
        : Indicators[place].DifferenceFrom(indicator) is { } difference ? throw new ArgumentException($"The scorecard has another {indicator.Code}: {difference}.", parameterName)
        : place;

    public int PeriodAt(ReportingPeriod period, string parameterName) => Periods.TryGetPlace(period, out var place) ? place
        : throw new ArgumentException($"The scorecard has no period {period}.", parameterName);

    public int LineAt(Indicator indicator, Category category, string parameterName)
    {
        var place = IndicatorAt(indicator, parameterName);
        if (category.IsTotal)
        {
            return _totals[place];
        }

        var next = place + 1 < _totals.Length ? _totals[place + 1] : _lines.Length;
        for (var line = _totals[place] + 1; line < next; line++)
        {
            if (_lines[line].Category == category)
            {
                return line;
            }
        }

        throw new ArgumentException($"The scorecard has no line for {category} of {indicator.Code}: {WhyNoLine(place, category)}.", parameterName);
    }

    public int RowOf(AreaCode area, Indicator indicator, Category category, string parameterName) => RowAt(AreaAt(area, parameterName), LineAt(indicator, category, parameterName));

    private string WhyNoLine(int indicator, Category category) => _breakdowns[indicator] switch
    {
        [] => $"{nameof(ScorecardBuilder)}.{nameof(ScorecardBuilder.BreakDown)} gives it the categories of a breakdown",
        var breakdowns => Array.Find(breakdowns, breakdown => string.Equals(breakdown.Code, category.BreakdownCode, StringComparison.Ordinal)) is { } own ? $"{own.WhyNot(category)}"
            : $"it is broken down by {string.Join("; ", (IEnumerable<Breakdown>)breakdowns)}",
    };

    // Rows are distinguished by the code of their indicator.
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
