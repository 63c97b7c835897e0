namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Returns the period from the start of the reporting year to the end of this period.</summary>
    /// <remarks>For a year, half-year, trimester, quarter, month or cumulative period it is a cumulative period; for a day it is a range of days; for a week it
    /// is the range from the first week of the year in which weeks are counted.</remarks>
    /// <returns>The period from the start of the year, of the same calendar.</returns>
    /// <exception cref="InvalidOperationException">The period is a stage, a term or a range, which belong to no year.</exception>
    public ReportingPeriod YearToDate() => Kind switch
    {
        PeriodKind.Cumulative => this,
        PeriodKind.Week or PeriodKind.Day => OfDays(PeriodKind.Range, FromIndex(Kind, ReportingYear, 1, Calendar).Start, End, Calendar),
        var kind when kind.IsMonthTile() => new ReportingPeriod(PeriodKind.Cumulative, Calendar, ReportingYear - 1, Number * kind.Months()),
        _ => throw NotSupported("belongs to no reporting year"),
    };
}
