namespace MongCai.Kpi.Testing;

/// <summary>The periods of one kind in a reporting year.</summary>
internal sealed record TiledYear(TiledYears Years, int Year, PeriodKind Kind)
{
    public IReadOnlyList<ReportingPeriod> Periods =>
        [.. Calendars.First(Kind, Year, Years.Calendar) is var first ? Enumerable.Range(0, Calendars.CountIn(Kind, Year, Years.Calendar)).Select(first.Shift) : []];

    /// <summary>Gets the periods and the one after them, unless the year is the last of the years.</summary>
    public IReadOnlyList<ReportingPeriod> AndNext => Year < Years.Last.ReportingYear ? [.. Periods, Periods[^1].Next()] : Periods;

    /// <summary>Gets the periods, the one before them and the one after them, unless the year is the first or the last of the years.</summary>
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
