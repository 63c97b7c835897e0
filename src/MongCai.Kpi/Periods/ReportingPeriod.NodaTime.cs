using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>The month that the wall calendar names, in the reporting year it belongs to: July 2007 is month 1 of a year from July.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The month is not in a reporting year 1 to 9998.</exception>
    public static ReportingPeriod FromYearMonth(YearMonth month, ReportingCalendar calendar = default) =>
        Containing(month.OnDayOfMonth(1), PeriodKind.Month, calendar);

    /// <summary>The days of an interval as a range.</summary>
    /// <param name="interval">The interval, in the ISO calendar.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="interval"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before the year 0.</exception>
    public static ReportingPeriod FromDateInterval(DateInterval interval, ReportingCalendar calendar = default)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return Range(interval.Start, interval.End, calendar);
    }

    /// <summary>The month as the wall calendar names it.</summary>
    /// <returns>The month.</returns>
    /// <exception cref="InvalidOperationException">It is not a month.</exception>
    public YearMonth ToYearMonth() => Kind == PeriodKind.Month ? Start.ToYearMonth() : throw NoneFor("is not one month");

    /// <summary>Its days, from <see cref="Start"/> to <see cref="End"/>.</summary>
    /// <returns>The interval.</returns>
    public DateInterval ToDateInterval() => new(Start, End);
}
