namespace MongCai.Kpi.Tests.Periods;

/// <summary>Lists all reporting calendars: the January calendar, and every other start month with both ways of naming the year.</summary>
public static class AllCalendars
{
    public static readonly PeriodKind[] TilingKinds =
        [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Trimester, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Week, PeriodKind.Day];

    public static readonly PeriodKind[] OtherKinds = [PeriodKind.Cumulative, PeriodKind.Stage, PeriodKind.Term, PeriodKind.Range];

    public static readonly PeriodDialect[] Dialects = [PeriodDialect.Sdmx, PeriodDialect.Dhis2, PeriodDialect.Iso, PeriodDialect.Vietnamese];

    public static readonly ReportingCalendar[] All =
    [
        ReportingCalendar.January,
        .. Enumerable.Range(2, 11).SelectMany(month => new[]
        {
            ReportingCalendar.StartingIn(month, YearNaming.ByStart),
            ReportingCalendar.StartingIn(month, YearNaming.ByEnd),
        }),
    ];

    public static TheoryData<string> Names => new(All.Select(calendar => calendar.ToString()));

    /// <summary>Returns every period of a kind from the first of one year to the last of another.</summary>
    public static PeriodSequence Tiles(PeriodKind kind, ReportingCalendar calendar, int firstYear = 1900, int lastYear = 2200) =>
        First(kind, firstYear, calendar).Through(First(kind, lastYear + 1, calendar).Previous());

    /// <summary>Returns the first period of a kind in a reporting year.</summary>
    public static ReportingPeriod First(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Year => ReportingPeriod.Year(year, calendar),
        PeriodKind.HalfYear => ReportingPeriod.HalfYear(year, 1, calendar),
        PeriodKind.Trimester => ReportingPeriod.Trimester(year, 1, calendar),
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, 1, calendar),
        PeriodKind.Month => ReportingPeriod.Month(year, 1, calendar),
        PeriodKind.Week => ReportingPeriod.Week(year, 1, calendar),
        PeriodKind.Day => ReportingPeriod.Day(ReportingPeriod.Year(year, calendar).Start, calendar),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
