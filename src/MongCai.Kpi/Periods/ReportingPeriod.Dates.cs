using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>Gets the first day of the period.</summary>
    public LocalDate Start => IsOfMonths ? FirstMonth.FirstDay : DayNumber.ToDate(FirstDay);

    /// <summary>Gets the last day of the period, which belongs to the period.</summary>
    public LocalDate End => IsOfMonths ? (FirstMonth + (MonthCount - 1)).LastDay : DayNumber.ToDate(FirstDay + DayCount - 1);

    /// <summary>Gets the number of days in the period.</summary>
    public int Days => IsOfMonths ? DayNumber.Of(End) - DayNumber.Of(Start) + 1 : DayCount;

    /// <summary>Gets the reporting year that the period belongs to, as the calendar names it.</summary>
    /// <remarks>A week belongs to the year in which it is counted: 31 December 2018 is in week 1 of 2019.</remarks>
    /// <exception cref="InvalidOperationException">The period is a stage, a term or a range, which belong to no year.</exception>
    public int ReportingYear => Kind switch
    {
        PeriodKind.Week => Calendar.YearOfWeek(_place),
        PeriodKind.Day => Calendar.YearOf(MonthNumber.Of(DayNumber.ToDate(_place))),
        PeriodKind.Cumulative => _place + 1,
        var kind when kind.IsMonthTile() => (_place / kind.PerYear()) + 1,
        _ => throw NotSupported("belongs to no reporting year"),
    };

    /// <summary>Gets the number of the period among those of its kind in the reporting year, from 1; for a cumulative period the number of its
    /// months.</summary>
    /// <exception cref="InvalidOperationException">The period is a stage, a term or a range, which belong to no year.</exception>
    public int Number => Kind switch
    {
        PeriodKind.Cumulative => Extent,
        var kind when kind.IsMonthTile() => (_place % kind.PerYear()) + 1,
        var kind => _place - FirstPlaceOf(kind, ReportingYear, Calendar) + 1,
    };

    internal bool IsOfMonths => Kind is <= PeriodKind.Month or PeriodKind.Cumulative or PeriodKind.Stage;

    /// <summary>Gets the first month of a period for which <see cref="IsOfMonths"/> is true.</summary>
    internal MonthNumber FirstMonth =>
        Calendar.FirstMonthOf(1) + (_place * (Kind.IsMonthTile() ? Kind.Months() : PeriodKinds.MonthsInYear));

    internal int MonthCount => Kind switch
    {
        PeriodKind.Cumulative => Extent,
        PeriodKind.Stage => Extent * PeriodKinds.MonthsInYear,
        var kind => kind.Months(),
    };

    // The first day of a week, a day, a term or a range, as its day number.
    private int FirstDay => Kind == PeriodKind.Week ? _place * PeriodKinds.DaysInWeek : _place;

    private int DayCount => Kind switch
    {
        PeriodKind.Week => PeriodKinds.DaysInWeek,
        PeriodKind.Day => 1,
        _ => Extent,
    };

    /// <summary>Returns the only period of a kind that contains a date.</summary>
    /// <param name="date">The date to look for, in the ISO calendar.</param>
    /// <param name="kind">The kind of period, which has to tile time.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The period of that kind and calendar that contains the date.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in a reporting year 1 to 9998, or <paramref name="kind"/> is not a defined
    /// kind.</exception>
    public static ReportingPeriod Containing(LocalDate date, PeriodKind kind, ReportingCalendar calendar = default)
    {
        GuardTiling(kind);
        GuardDate(date);
        return TryContaining(date, kind, calendar, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(nameof(date), $"{Iso(date)} is not in a reporting year {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear} of the calendar {calendar}.");
    }

    /// <summary>Returns the last period of a kind that is over before a date. A period whose last day is the date itself is not over.</summary>
    /// <param name="date">The date, in the ISO calendar: for a report on complete periods, the day it is written.</param>
    /// <param name="kind">The kind of period, which has to tile time.</param>
    /// <param name="calendar">The reporting calendar; the January calendar where none is given.</param>
    /// <returns>The period before the one that contains the date.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in a reporting year 1 to 9998, or <paramref name="kind"/> is not a defined
    /// kind.</exception>
    /// <exception cref="OverflowException">The date is in the first period of the kind, so that there is no earlier one.</exception>
    public static ReportingPeriod LastCompletedBefore(LocalDate date, PeriodKind kind, ReportingCalendar calendar = default) =>
        Containing(date, kind, calendar).Previous();

    internal static bool TryContaining(LocalDate date, PeriodKind kind, ReportingCalendar calendar, out ReportingPeriod period)
    {
        if (kind.IsMonthTile())
        {
            var place = MonthNumber.FloorDivide(MonthNumber.Of(date) - calendar.FirstMonthOf(1), kind.Months());
            period = new ReportingPeriod(kind, calendar, place);
            return place >= 0 && ReportingCalendar.HasYear(period.ReportingYear);
        }

        var day = DayNumber.Of(date);
        period = new ReportingPeriod(kind, calendar, kind == PeriodKind.Week ? DayNumber.WeekOf(day) : day);
        return ReportingCalendar.HasYear(period.ReportingYear);
    }

    private static void GuardTiling(PeriodKind kind)
    {
        Guard.Against.UnknownValue(kind);
        if (!kind.IsTiling())
        {
            throw new ArgumentException($"{kind} does not tile time: a date is not in exactly one such period.", nameof(kind));
        }
    }

    private InvalidOperationException NotSupported(string reason) => new($"{this} {reason}: it is {Kind.Name()}.");
}
