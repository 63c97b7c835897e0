using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>A reporting year.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingPeriod Year(int year, ReportingCalendar calendar = default) => Tile(PeriodKind.Year, year, 1, calendar);

    /// <summary>A half of a reporting year.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="half">1 or 2, counted from the start of the reporting year.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static ReportingPeriod HalfYear(int year, int half, ReportingCalendar calendar = default) => Tile(PeriodKind.HalfYear, year, half, calendar);

    /// <summary>Four months of a reporting year.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="trimester">1 to 3, counted from the start of the reporting year.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such trimester.</exception>
    public static ReportingPeriod Trimester(int year, int trimester, ReportingCalendar calendar = default) => Tile(PeriodKind.Trimester, year, trimester, calendar);

    /// <summary>A quarter of a reporting year.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="quarter">1 to 4, counted from the start of the reporting year.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, ReportingCalendar calendar = default) => Tile(PeriodKind.Quarter, year, quarter, calendar);

    /// <summary>A month of a reporting year. A month as the wall calendar names it is <see cref="FromYearMonth"/>.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="month">1 to 12, counted from the start of the reporting year: in a year from July, 1 is July.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportingPeriod Month(int year, int month, ReportingCalendar calendar = default) => Tile(PeriodKind.Month, year, month, calendar);

    /// <summary>
    /// A week, Monday to Sunday. Week 1 of a reporting year is the one with the first Thursday on or after the year's first day:
    /// ISO 8601 for the January calendar, SDMX for the others.
    /// </summary>
    /// <param name="year">The year whose weeks are counted, 1 to 9998. Week 1 may start in the year before it, the last one end in the year after.</param>
    /// <param name="week">1 to 52, or 53 where the year has that many.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    public static ReportingPeriod Week(int year, int week, ReportingCalendar calendar = default)
    {
        GuardYear(year);
        Guard.Against.NotBetween(week, 1, CountIn(PeriodKind.Week, year, calendar), "Weeks of this year");
        return FromIndex(PeriodKind.Week, year, week, calendar);
    }

    /// <summary>A day.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="calendar">The calendar whose years count it; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in a reporting year 1 to 9998.</exception>
    public static ReportingPeriod Day(LocalDate date, ReportingCalendar calendar = default) => Containing(date, PeriodKind.Day, calendar);

    /// <summary>The first months of a reporting year (lũy kế), counted from its start.</summary>
    /// <param name="year">The year as the calendar calls it, 1 to 9998.</param>
    /// <param name="months">How many months, 1 to 12.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public static ReportingPeriod Cumulative(int year, int months, ReportingCalendar calendar = default)
    {
        GuardYear(year);
        Guard.Against.NotBetween(months, 1, PeriodKinds.MonthsInYear, "Months");
        return new ReportingPeriod(PeriodKind.Cumulative, calendar, year - 1, months);
    }

    /// <summary>Several whole reporting years (giai đoạn).</summary>
    /// <param name="firstYear">The first year, 1 to 9997.</param>
    /// <param name="lastYear">The last year, which belongs to the stage: 2016 to 2020 are five years.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or <paramref name="lastYear"/> is not after <paramref name="firstYear"/>.</exception>
    public static ReportingPeriod Stage(int firstYear, int lastYear, ReportingCalendar calendar = default)
    {
        GuardYear(firstYear);
        Guard.Against.NotBetween(lastYear, firstYear + 1, ReportingCalendar.LastYear, "Last years of this stage");
        return new ReportingPeriod(PeriodKind.Stage, calendar, firstYear - 1, lastYear - firstYear + 1);
    }

    /// <summary>A term of office (nhiệm kỳ): from congress to congress, so that 2020–2025 is five years and not six. Its days are given.</summary>
    /// <param name="first">The first day, in the ISO calendar.</param>
    /// <param name="last">The last day, which belongs to the term.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before the year 0, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Term(LocalDate first, LocalDate last, ReportingCalendar calendar = default) => GivenDays(PeriodKind.Term, first, last, calendar);

    /// <summary>Any days without a gap.</summary>
    /// <param name="first">The first day, in the ISO calendar.</param>
    /// <param name="last">The last day, which belongs to the range.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">A date is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before the year 0, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Range(LocalDate first, LocalDate last, ReportingCalendar calendar = default) => GivenDays(PeriodKind.Range, first, last, calendar);

    /// <summary>How many of a tiling kind a reporting year has.</summary>
    internal static int CountIn(PeriodKind kind, int year, ReportingCalendar calendar) => kind switch
    {
        PeriodKind.Week => calendar.FirstWeekOf(year + 1) - calendar.FirstWeekOf(year),
        PeriodKind.Day => calendar.FirstDayOf(year + 1) - calendar.FirstDayOf(year),
        _ => kind.PerYear(),
    };

    /// <summary>The tile of a year and an index that are known to exist.</summary>
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
