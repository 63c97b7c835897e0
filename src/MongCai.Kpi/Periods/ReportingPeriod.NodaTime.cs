using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Creates the period of a calendar month, in the reporting year it belongs to: July 2007 is month 1 of a year that starts in July.</summary>
    /// <param name="month">The calendar month, in the ISO calendar.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The month as a reporting period.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not in a reporting year 1 to 9998.</exception>
    public static ReportingPeriod FromYearMonth(YearMonth month, ReportingCalendar calendar = default) =>
        Containing(month.OnDayOfMonth(1), PeriodKind.Month, calendar);

    /// <summary>Creates a range of the days of an interval.</summary>
    /// <param name="interval">The interval of days, in the ISO calendar.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The range, from the first to the last day of the interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="interval"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date of the interval is before the year 0.</exception>
    public static ReportingPeriod FromDateInterval(DateInterval interval, ReportingCalendar calendar = default)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return Range(interval.Start, interval.End, calendar);
    }

    /// <summary>Converts this month to the calendar month with the same days.</summary>
    /// <returns>The calendar month: July 2007 for month 1 of 2007 in a calendar from July.</returns>
    /// <exception cref="InvalidOperationException">The period is not a month.</exception>
    public YearMonth ToYearMonth() => Kind == PeriodKind.Month ? Start.ToYearMonth() : throw NotSupported("is not one month");

    /// <summary>Converts this period to an interval of its days, from <see cref="Start"/> to <see cref="End"/>.</summary>
    /// <returns>The interval of days, both ends included.</returns>
    public DateInterval ToDateInterval() => new(Start, End);
}
