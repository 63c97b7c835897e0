namespace MongCai.Kpi.Testing;

/// <summary>The periods of a kind in a reporting year.</summary>
internal sealed record TiledYear(TiledYears Years, int Year, PeriodKind Kind)
{
    public IReadOnlyList<ReportingPeriod> Periods =>
        [.. Calendars.First(Kind, Year, Years.Calendar) is var first ? Enumerable.Range(0, Calendars.CountIn(Kind, Year, Years.Calendar)).Select(first.Shift) : []];

    /// <summary>The periods and the one after them, where the years go on.</summary>
    public IReadOnlyList<ReportingPeriod> AndNext => Year < Years.Last.ReportingYear ? [.. Periods, Periods[^1].Next()] : Periods;

    /// <summary>The periods, the one before them and the one after them, where the years have those.</summary>
    public IReadOnlyList<ReportingPeriod> AndNeighbours => Year > Years.First.ReportingYear ? [Periods[0].Previous(), .. AndNext] : AndNext;

    public string KindName => Kind switch
    {
        PeriodKind.Week => "week",
        PeriodKind.Month => "month",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Trimester => "trimester",
        PeriodKind.HalfYear => "half-year",
        _ => "year",
    };

    public override string ToString() => Periods.Count == 1 ? $"{Periods[0]}" : $"{Periods[0]} to {Periods[^1]}";
}
