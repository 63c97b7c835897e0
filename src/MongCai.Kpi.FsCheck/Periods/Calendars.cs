namespace MongCai.Kpi.Testing;

/// <summary>What there is of calendars and kinds.</summary>
internal static class Calendars
{
    public const int LastYear = 9998;

    private const int MonthsInYear = 12;
    private const int WeeksOfALongYear = 53;

    /// <summary>The January calendar, and every other start month under both namings.</summary>
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

    /// <summary>The first tile of a reporting year.</summary>
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

    /// <summary>The last tile of a reporting year, which is not the last of all.</summary>
    public static ReportingPeriod Last(PeriodKind kind, int year, ReportingCalendar calendar) => First(kind, year + 1, calendar).Previous();

    /// <summary>The years of 2000 to 2040 that have 53 weeks.</summary>
    public static int[] YearsOf53Weeks(ReportingCalendar calendar) => LongYears.Value[calendar];

    /// <summary>How many tiles there are from the beginning of time up to one, with it.</summary>
    public static int CountUpTo(ReportingPeriod tile) => 1 - tile.DistanceTo(First(tile.Kind, 1, tile.Calendar));

    /// <summary>How many tiles a reporting year has.</summary>
    public static int CountIn(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Day => ReportingPeriod.Year(year, calendar).Days,
        PeriodKind.Week when year == LastYear => 52,
        PeriodKind.Week => First(kind, year, calendar).DistanceTo(First(kind, year + 1, calendar)),
        _ => ReportingPeriod.Year(year, calendar).SplitInto(kind).Count,
    };
}
