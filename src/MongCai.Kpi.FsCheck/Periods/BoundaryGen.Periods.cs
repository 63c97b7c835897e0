using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Periods.</content>
public static partial class BoundaryGen
{
    private const int DaysOfFiveYears = 1826;

    /// <summary>
    /// The first and the last of every kind in its year, leap days and their neighbours, weeks 53, the first and the last reporting years, cumulative periods of 1 to 12 months,
    /// and ranges of one day, over a year's end and over a leap day; in every calendar.
    /// </summary>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.Frequency(
        (4, TilingPeriods),
        (1, from calendar in AnyCalendar from year in EdgeYears from months in Gen.Elements(1, 2, 6, 9, 12) select ReportingPeriod.Cumulative(year, months, calendar)),
        (1, from calendar in AnyCalendar from year in EdgeYears from more in Gen.Elements(1, 4, 9) select Stage(year, more, calendar)),
        (1, from calendar in AnyCalendar from first in LocalDates from days in Lengths select ReportingPeriod.Term(first, first.PlusDays(days), calendar)),
        (1, from calendar in AnyCalendar from first in LocalDates from days in Lengths select ReportingPeriod.Range(first, first.PlusDays(days), calendar)));

    /// <summary>Of the kinds that tile time: the first and the last of a year, leap days, weeks 53, the first and the last years.</summary>
    public static Gen<ReportingPeriod> TilingPeriods => Gen.Frequency(
        (8, FirstAndLast),
        (1, from calendar in AnyCalendar from year in LeapYears from beside in Gen.Choose(-1, 1) select ReportingPeriod.Day(new LocalDate(year, 2, 29), calendar).Shift(beside)),
        (1, from calendar in AnyCalendar from year in Gen.Elements(2004, 2009, 2015, 2020, 2026) select Calendars.First(PeriodKind.Week, year + 1, calendar).Previous()));

    /// <summary>The calendar of January, those of April, July and October under both namings, and the last month's.</summary>
    public static Gen<ReportingCalendar> ReportingCalendars => Gen.Frequency(
        (1, Gen.Constant(ReportingCalendar.January)),
        (3, from month in Gen.Elements(4, 7, 10, 12) from naming in Gen.Elements(YearNaming.ByStart, YearNaming.ByEnd) select ReportingCalendar.StartingIn(month, naming)));

    /// <summary>Leap days, the ends of months and years, the days around closings, and two near the ends of the reporting years.</summary>
    internal static Gen<LocalDate> LocalDates => Gen.Frequency(
        (3, from year in LeapYears from beside in Gen.Choose(-1, 1) select new LocalDate(year, 2, 29).PlusDays(beside)),
        (3, from year in Gen.Choose(2018, 2021) from month in Gen.Choose(1, 12) from beside in Gen.Choose(-1, 0) select new LocalDate(year, month, 1).PlusDays(beside)),
        (3, from month in Gen.Choose(1, 12) from day in Gen.Elements(14, 15, 28) select new LocalDate(2019, month, day)),
        (1, Gen.Elements(new LocalDate(2100, 2, 28), new LocalDate(1900, 3, 1), new LocalDate(3, 1, 1), new LocalDate(9980, 12, 31))));

    internal static Gen<int> LeapYears => Gen.Elements(1904, 2000, 2016, 2020, 2024, 2196);

    private static Gen<int> EdgeYears => Gen.Frequency((5, Gen.Elements(1900, 1999, 2000, 2004, 2009, 2015, 2016, 2019, 2020, 2024, 2026, 2100, 2200)), (1, Gen.Elements(1, 2, 9997, 9998)));

    private static Gen<int> Lengths => Gen.Elements(0, 1, 6, 27, 28, 29, 30, 364, 365, DaysOfFiveYears);

    private static Gen<ReportingCalendar> AnyCalendar => Gen.Elements(Calendars.All);

    private static Gen<ReportingPeriod> FirstAndLast =>
        from calendar in AnyCalendar
        from kind in Gen.Elements(Calendars.TilingKinds)
        from year in EdgeYears
        from place in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(1, 51, 52, 57, 58, 59, 60)))
        from fromEnd in Booleans
        let count = Calendars.CountIn(kind, year, calendar)
        select Calendars.First(kind, year, calendar).Shift(fromEnd ? count - 1 - (place % count) : place % count);

    private static ReportingPeriod Stage(int year, int more, ReportingCalendar calendar) =>
        Math.Min(year, Calendars.LastYear - more) is var first ? ReportingPeriod.Stage(first, first + more, calendar) : default;
}
