using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of periods at their boundaries.</content>
public static partial class BoundaryGen
{
    private const int DaysOfFiveYears = 1826;

    /// <summary>Gets the generator of periods of all kinds at their boundaries, in every calendar.</summary>
    /// <remarks>The periods are the first and the last of every kind in its year, leap days and their neighbours, weeks 53, those of the first and the last
    /// reporting years, cumulative periods of 1 to 12 months, and ranges of one day, over the end of a year and over a leap day.</remarks>
    public static Gen<ReportingPeriod> ReportingPeriods => Gen.Frequency(
        (4, TilingPeriods),
        (1, AnyCalendar.SelectMany(static calendar => PeriodsOf(PeriodKind.Cumulative, calendar))),
        (1, AnyCalendar.SelectMany(static calendar => PeriodsOf(PeriodKind.Stage, calendar))),
        (1, AnyCalendar.SelectMany(static calendar => PeriodsOf(PeriodKind.Term, calendar))),
        (1, AnyCalendar.SelectMany(static calendar => PeriodsOf(PeriodKind.Range, calendar))));

    /// <summary>Gets the generator of periods of the kinds that tile time, at their boundaries.</summary>
    /// <remarks>The periods are the first and the last of a year, leap days, days 366, weeks 53, and those of the first and the last reporting years.</remarks>
    public static Gen<ReportingPeriod> TilingPeriods => Gen.Frequency(
        (6, from calendar in AnyCalendar from kind in Gen.Elements(Calendars.TilingKinds) from period in FirstAndLast(kind, calendar) select period),
        (2, AnyCalendar.SelectMany(LeapDays)),
        (2, AnyCalendar.SelectMany(LastWeeks)));

    /// <summary>Gets the generator of calendars at their boundaries: the January calendar, those of April, July and October under both namings, and those of
    /// December.</summary>
    public static Gen<ReportingCalendar> ReportingCalendars => Gen.Frequency(
        (1, Gen.Constant(ReportingCalendar.January)),
        (3, from month in Gen.Elements(4, 7, 10, 12) from naming in Gen.Elements(YearNaming.ByStart, YearNaming.ByEnd) select ReportingCalendar.StartingIn(month, naming)));

    /// <summary>Returns a generator of periods of one kind in one calendar: the first and the last of edge years, and the special cases that only days and
    /// weeks have.</summary>
    internal static Gen<ReportingPeriod> PeriodsOf(PeriodKind kind, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Cumulative => from year in EdgeYears from months in Gen.Elements(1, 2, 6, 9, 12) select ReportingPeriod.Cumulative(year, months, calendar),
        PeriodKind.Stage => from year in EdgeYears from more in Gen.Elements(1, 4, 9) select Stage(year, more, calendar),
        PeriodKind.Term => from first in LocalDates from days in Durations select ReportingPeriod.Term(first, first.PlusDays(days), calendar),
        PeriodKind.Range => from first in LocalDates from days in Durations select ReportingPeriod.Range(first, first.PlusDays(days), calendar),
        PeriodKind.Day => Gen.Frequency((3, FirstAndLast(kind, calendar)), (1, LeapDays(calendar))),
        PeriodKind.Week => Gen.Frequency((3, FirstAndLast(kind, calendar)), (1, LastWeeks(calendar))),
        _ => FirstAndLast(kind, calendar),
    };

    /// <summary>Gets the generator of dates at their boundaries.</summary>
    /// <remarks>The dates are leap days, the ends of months and years, the days around closings and around the end of a year of 53 weeks, and two near the
    /// first and the last reporting years.</remarks>
    internal static Gen<LocalDate> LocalDates => Gen.Frequency(
        (3, from year in LeapYears from beside in Gen.Choose(-1, 1) select new LocalDate(year, 2, 29).PlusDays(beside)),
        (3, from year in Gen.Choose(2018, 2021) from month in Gen.Choose(1, 12) from beside in Gen.Choose(-1, 0) select new LocalDate(year, month, 1).PlusDays(beside)),
        (3, from month in Gen.Choose(1, 12) from day in Gen.Elements(14, 15, 28) select new LocalDate(2019, month, day)),
        (2, from year in Gen.Elements(Calendars.YearsOf53Weeks(ReportingCalendar.January)) from beside in Gen.Choose(-4, 3) select new LocalDate(year + 1, 1, 1).PlusDays(beside)),
        (1, Gen.Elements(new LocalDate(2100, 2, 28), new LocalDate(1900, 3, 1), new LocalDate(3, 1, 1), new LocalDate(9980, 12, 31))));

    internal static Gen<int> LeapYears => Gen.Elements(1904, 2000, 2016, 2020, 2024, 2196);

    private static Gen<int> EdgeYears => Gen.Frequency((5, Gen.Elements(1900, 1999, 2000, 2004, 2009, 2015, 2016, 2019, 2020, 2024, 2026, 2100, 2200)), (1, Gen.Elements(1, 2, 9997, 9998)));

    private static Gen<int> Durations => Gen.Elements(0, 1, 6, 27, 28, 29, 30, 364, 365, DaysOfFiveYears);

    private static Gen<ReportingCalendar> AnyCalendar => Gen.Elements(Calendars.All);

    // The result is the leap day, a day beside it, or the last day of its reporting year, which is its day 366.
    private static Gen<ReportingPeriod> LeapDays(ReportingCalendar calendar) =>
        from year in LeapYears
        from beside in Gen.Choose(-1, 2)
        let leapDay = ReportingPeriod.Day(new LocalDate(year, 2, 29), calendar)
        select beside < 2 ? leapDay.Shift(beside) : Calendars.Last(PeriodKind.Day, leapDay.ReportingYear, calendar);

    private static Gen<ReportingPeriod> LastWeeks(ReportingCalendar calendar) =>
        Gen.Elements(Calendars.YearsOf53Weeks(calendar)).SelectMany(year => Gen.Choose(-1, 1).Select(beside => Calendars.Last(PeriodKind.Week, year, calendar).Shift(beside)));

    private static Gen<ReportingPeriod> FirstAndLast(PeriodKind kind, ReportingCalendar calendar) =>
        from year in EdgeYears
        from place in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(1, 51, 52, 57, 58, 59, 60)))
        from fromEnd in Booleans
        let count = Calendars.CountIn(kind, year, calendar)
        select Calendars.First(kind, year, calendar).Shift(fromEnd ? count - 1 - (place % count) : place % count);

    private static ReportingPeriod Stage(int year, int more, ReportingCalendar calendar) =>
        Math.Min(year, Calendars.LastYear - more) is var first ? ReportingPeriod.Stage(first, first + more, calendar) : default;
}
