namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// From the start of its reporting year to its end. For a year, half-year, trimester, quarter, month or cumulative period it is a cumulative period;
    /// for a day a range of days; for a week the range from the first week of the year whose weeks are counted.
    /// </summary>
    /// <returns>The period, of the same calendar.</returns>
    /// <exception cref="InvalidOperationException">It is a stage, a term or a range, which belong to no year.</exception>
    public ReportingPeriod YearToDate() => Kind switch
    {
        PeriodKind.Cumulative => this,
        PeriodKind.Week or PeriodKind.Day => OfDays(PeriodKind.Range, FromIndex(Kind, ReportingYear, 1, Calendar).Start, End, Calendar),
        var kind when kind.IsMonthTile() => new ReportingPeriod(PeriodKind.Cumulative, Calendar, ReportingYear - 1, Number * kind.Months()),
        _ => throw NoneFor("belongs to no reporting year"),
    };
}
