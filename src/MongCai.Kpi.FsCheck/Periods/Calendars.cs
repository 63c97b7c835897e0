namespace MongCai.Kpi.Testing;

/// <summary>The calendars and kinds of period that the generators choose from.</summary>
internal static class Calendars
{
    public const int LastYear = 9998;

    private const int MonthsInYear = 12;
    private const int WeeksOfALongYear = 53;

    /// <summary>Gets the January calendar, and the calendars of every other start month under both namings.</summary>
    public static ReportingCalendar[] All { get; } =
    [
        ReportingCalendar.January,
        .. Enumerable.Range(2, MonthsInYear - 1).SelectMany(static month => new[]
        {
            ReportingCalendar.StartingIn(month, YearNaming.ByStart),
            ReportingCalendar.StartingIn(month, YearNaming.ByEnd),
        }),
    ];

    private static readonly Lazy<Dictionary<ReportingCalendar, int[]>> LongYears = new(static () => All.ToDictionary(
        static calendar => calendar, static calendar => Enumerable.Range(2000, 41).Where(year => CountIn(PeriodKind.Week, year, calendar) == WeeksOfALongYear).ToArray()));

    public static PeriodKind[] TilingKinds { get; } =
        [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Trimester, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Week, PeriodKind.Day];

    /// <summary>Returns the first period of a tiling kind in a reporting year.</summary>
    public static ReportingPeriod First(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Year => ReportingPeriod.Year(year, calendar),
        PeriodKind.HalfYear => ReportingPeriod.HalfYear(year, 1, calendar),
        PeriodKind.Trimester => ReportingPeriod.Trimester(year, 1, calendar),
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, 1, calendar),
        PeriodKind.Month => ReportingPeriod.Month(year, 1, calendar),
        PeriodKind.Week => ReportingPeriod.Week(year, 1, calendar),
        _ => ReportingPeriod.Day(ReportingPeriod.Year(year, calendar).Start, calendar),
    };

    /// <summary>Returns the last period of a tiling kind in a reporting year, which must not be the last reporting year.</summary>
    public static ReportingPeriod Last(PeriodKind kind, int year, ReportingCalendar calendar) => First(kind, year + 1, calendar).Previous();

    /// <summary>Returns the reporting years from 2000 to 2040 that have 53 weeks.</summary>
    public static int[] YearsOf53Weeks(ReportingCalendar calendar) => LongYears.Value[calendar];

    /// <summary>Counts the periods of a tiling kind from the first reporting year up to and including a given one.</summary>
    public static int CountUpTo(ReportingPeriod tile) => 1 - tile.DistanceTo(First(tile.Kind, 1, tile.Calendar));

    /// <summary>Counts the periods of a tiling kind in a reporting year.</summary>
    public static int CountIn(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Day => ReportingPeriod.Year(year, calendar).Days,
        PeriodKind.Week when year == LastYear => 52,
        PeriodKind.Week => First(kind, year, calendar).DistanceTo(First(kind, year + 1, calendar)),
        _ => ReportingPeriod.Year(year, calendar).SplitInto(kind).Count,
    };
}
