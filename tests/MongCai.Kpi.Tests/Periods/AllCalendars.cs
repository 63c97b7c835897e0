namespace MongCai.Kpi.Tests.Periods;

/// <summary>The January calendar and every other start month under both namings: all there are.</summary>
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

    /// <summary>Every tile of a kind from the first of a year to the last of a year.</summary>
    public static PeriodSequence Tiles(PeriodKind kind, ReportingCalendar calendar, int firstYear = 1900, int lastYear = 2200) =>
        First(kind, firstYear, calendar).Through(First(kind, lastYear + 1, calendar).Previous());

    /// <summary>The first tile of a reporting year.</summary>
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
