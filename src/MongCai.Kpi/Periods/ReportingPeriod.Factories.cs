using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Creates a reporting year (năm).</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The year as a period, such as <c>2019-A1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not 1 to 9998.</exception>
    public static ReportingPeriod Year(int year, ReportingCalendar calendar = default) => Tile(PeriodKind.Year, year, 1, calendar);

    /// <summary>Creates a half of a reporting year.</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="half">The number of the half-year, 1 or 2, counted from the start of the reporting year.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The half-year as a period, such as <c>2019-S1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="half"/> is out of range.</exception>
    public static ReportingPeriod HalfYear(int year, int half, ReportingCalendar calendar = default) => Tile(PeriodKind.HalfYear, year, half, calendar);

    /// <summary>Creates a trimester: four months of a reporting year.</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="trimester">The number of the trimester, 1 to 3, counted from the start of the reporting year.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The trimester as a period, such as <c>2019-T1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="trimester"/> is out of range.</exception>
    public static ReportingPeriod Trimester(int year, int trimester, ReportingCalendar calendar = default) => Tile(PeriodKind.Trimester, year, trimester, calendar);

    /// <summary>Creates a quarter of a reporting year.</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="quarter">The number of the quarter, 1 to 4, counted from the start of the reporting year.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The quarter as a period, such as <c>2019-Q1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="quarter"/> is out of range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, ReportingCalendar calendar = default) => Tile(PeriodKind.Quarter, year, quarter, calendar);

    /// <summary>Creates a month of a reporting year, counted from the start of the year. <see cref="FromYearMonth"/> creates the period of a calendar
    /// month.</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="month">The number of the month, 1 to 12, counted from the start of the reporting year: in a year from July, 1 is July.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The month as a period, such as <c>2019-M06</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="month"/> is out of range.</exception>
    public static ReportingPeriod Month(int year, int month, ReportingCalendar calendar = default) => Tile(PeriodKind.Month, year, month, calendar);

    /// <summary>Creates a week, from Monday to Sunday.</summary>
    /// <remarks>Week 1 of a reporting year is the week with the first Thursday on or after the first day of the year: ISO 8601 for the January calendar, SDMX
    /// for the others.</remarks>
    /// <param name="year">The year in which weeks are counted, 1 to 9998. Its week 1 may start in the year before, and its last week may end in the year
    /// after.</param>
    /// <param name="week">The number of the week, 1 to 52, or 53 where the year has 53 weeks.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The week as a period, such as <c>2019-W26</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not 1 to 9998, or the year has no such <paramref name="week"/>.</exception>
    public static ReportingPeriod Week(int year, int week, ReportingCalendar calendar = default)
    {
        GuardYear(year);
        Guard.Against.NotBetween(week, 1, CountIn(PeriodKind.Week, year, calendar), "Weeks of this year");
        return FromIndex(PeriodKind.Week, year, week, calendar);
    }

    /// <summary>Creates the period of a single day.</summary>
    /// <param name="date">The date of the day, in the ISO calendar.</param>
    /// <param name="calendar">The reporting calendar in whose years the day is counted; the January calendar where none is given.</param>
    /// <returns>The day as a period, such as <c>2019-D181</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in a reporting year 1 to 9998.</exception>
    public static ReportingPeriod Day(LocalDate date, ReportingCalendar calendar = default) => Containing(date, PeriodKind.Day, calendar);

    /// <summary>Creates a cumulative period (lũy kế): the first months of a reporting year.</summary>
    /// <param name="year">The year as the calendar names it, 1 to 9998.</param>
    /// <param name="months">The number of months from the start of the year, 1 to 12.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The cumulative period, such as <c>cumulative:2019-01-01/P9M</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="months"/> is out of range.</exception>
    public static ReportingPeriod Cumulative(int year, int months, ReportingCalendar calendar = default)
    {
        GuardYear(year);
        Guard.Against.NotBetween(months, 1, PeriodKinds.MonthsInYear, "Months");
        return new ReportingPeriod(PeriodKind.Cumulative, calendar, year - 1, months);
    }

    /// <summary>Creates a stage of several whole reporting years (giai đoạn).</summary>
    /// <param name="firstYear">The first year of the stage, 1 to 9997.</param>
    /// <param name="lastYear">The last year, which belongs to the stage: 2016 to 2020 are five years.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The stage as a period, such as <c>stage:2016-01-01/P5Y</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> is not 1 to 9997, or <paramref name="lastYear"/> is not after it or is later
    /// than 9998.</exception>
    public static ReportingPeriod Stage(int firstYear, int lastYear, ReportingCalendar calendar = default)
    {
        Guard.Against.NotBetween(firstYear, 1, ReportingCalendar.LastYear - 1, "First years of a stage");
        Guard.Against.NotBetween(lastYear, firstYear + 1, ReportingCalendar.LastYear, "Last years of this stage");
        return new ReportingPeriod(PeriodKind.Stage, calendar, firstYear - 1, lastYear - firstYear + 1);
    }

    /// <summary>Creates a term of office (nhiệm kỳ), whose days are given. A term runs from congress to congress, so that 2020–2025 is five years and not
    /// six.</summary>
    /// <param name="first">The first day of the term, in the ISO calendar.</param>
    /// <param name="last">The last day of the term, which belongs to it.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The term as a period, such as <c>term:2020-10-14/P1826D</c>.</returns>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before the year 0, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Term(LocalDate first, LocalDate last, ReportingCalendar calendar = default) => GivenDays(PeriodKind.Term, first, last, calendar);

    /// <summary>Creates a range of days without a gap.</summary>
    /// <param name="first">The first day of the range, in the ISO calendar.</param>
    /// <param name="last">The last day of the range, which belongs to it.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The range as a period, such as <c>range:2018-12-15/P182D</c>.</returns>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before the year 0, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Range(LocalDate first, LocalDate last, ReportingCalendar calendar = default) => GivenDays(PeriodKind.Range, first, last, calendar);

    /// <summary>Counts the periods of a tiling kind in a reporting year.</summary>
    internal static int CountIn(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Week => calendar.FirstWeekOf(year + 1) - calendar.FirstWeekOf(year),
        PeriodKind.Day => calendar.FirstDayOf(year + 1) - calendar.FirstDayOf(year),
        _ => kind.PerYear(),
    };

    /// <summary>Returns the period of a year and a number that are known to exist.</summary>
    internal static ReportingPeriod FromIndex(PeriodKind kind, int year, int index, ReportingCalendar calendar) =>
        new(kind, calendar, FirstPlaceOf(kind, year, calendar) + index - 1);

    private static int FirstPlaceOf(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Week => calendar.FirstWeekOf(year),
        PeriodKind.Day => calendar.FirstDayOf(year),
        _ => (year - 1) * kind.PerYear(),
    };

    private static ReportingPeriod Tile(PeriodKind kind, int year, int index, ReportingCalendar calendar, [CallerArgumentExpression(nameof(index))] string? indexName = null)
    {
        GuardYear(year);
        Guard.Against.NotBetween(index, 1, kind.PerYear(), "Periods of this kind in a year", indexName);
        return FromIndex(kind, year, index, calendar);
    }

    private static ReportingPeriod GivenDays(PeriodKind kind, LocalDate first, LocalDate last, ReportingCalendar calendar)
    {
        GuardDate(first);
        GuardDate(last);
        return last < first
            ? throw new ArgumentOutOfRangeException(nameof(last), $"The last day of {kind.Name()} is before the first: {Iso(first)}/{Iso(last)}.")
            : OfDays(kind, first, last, calendar);
    }

    private static ReportingPeriod OfDays(PeriodKind kind, LocalDate first, LocalDate last, ReportingCalendar calendar)
    {
        var firstDay = DayNumber.Of(first);
        return new ReportingPeriod(kind, calendar, firstDay, DayNumber.Of(last) - firstDay + 1);
    }

    private static void GuardYear(int year, [CallerArgumentExpression(nameof(year))] string? yearName = null) =>
        Guard.Against.NotBetween(year, ReportingCalendar.FirstYear, ReportingCalendar.LastYear, "Reporting years", yearName);

    private static void GuardDate(LocalDate date, [CallerArgumentExpression(nameof(date))] string? dateName = null)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The date is of the calendar {date.Calendar.Id}: only that of ISO has reporting periods.", dateName);
        }

        Guard.Against.NotBetween(date.Year, 0, ReportingCalendar.LastYear + 1, "Calendar years", dateName);
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
