using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>The first day.</summary>
    public LocalDate Start => IsOfMonths ? FirstMonth.FirstDay : DayNumber.ToDate(FirstDay);

    /// <summary>The last day, which belongs to the period.</summary>
    public LocalDate End => IsOfMonths ? (FirstMonth + (MonthCount - 1)).LastDay : DayNumber.ToDate(FirstDay + DayCount - 1);

    /// <summary>How many days it has.</summary>
    public int Days => IsOfMonths ? DayNumber.Of(End) - DayNumber.Of(Start) + 1 : DayCount;

    /// <summary>The reporting year it belongs to, as the calendar calls it. For a week it is the year whose weeks are counted: 31 December 2018 is in week 1 of 2019.</summary>
    /// <exception cref="InvalidOperationException">It is a stage, a term or a range, which belong to no year.</exception>
    public int ReportingYear => Kind switch
    {
        PeriodKind.Week => Calendar.YearOfWeek(_place),
        PeriodKind.Day => Calendar.YearOf(MonthNumber.Of(DayNumber.ToDate(_place))),
        PeriodKind.Cumulative => _place + 1,
        var kind when kind.IsMonthTile() => (_place / kind.PerYear()) + 1,
        _ => throw NoneFor("belongs to no reporting year"),
    };

    /// <summary>Gets the number of the period among those of its kind in the reporting year, from 1; for a cumulative period the number of its months.</summary>
    /// <exception cref="InvalidOperationException">It is a stage, a term or a range, which belong to no year.</exception>
    public int Number => Kind switch
    {
        PeriodKind.Cumulative => Extent,
        var kind when kind.IsMonthTile() => (_place % kind.PerYear()) + 1,
        var kind => _place - FirstPlaceOf(kind, ReportingYear, Calendar) + 1,
    };

    internal bool IsOfMonths => Kind is <= PeriodKind.Month or PeriodKind.Cumulative or PeriodKind.Stage;

    /// <summary>The first month of a period that <see cref="IsOfMonths"/>.</summary>
    internal MonthNumber FirstMonth =>
        Calendar.FirstMonthOf(1) + (_place * (Kind.IsMonthTile() ? Kind.Months() : PeriodKinds.MonthsInYear));

    internal int MonthCount => Kind switch
    {
        PeriodKind.Cumulative => Extent,
        PeriodKind.Stage => Extent * PeriodKinds.MonthsInYear,
        var kind => kind.Months(),
    };

    // Of a period that is not of months.
    private int FirstDay => Kind == PeriodKind.Week ? _place * PeriodKinds.DaysInWeek : _place;

    private int DayCount => Kind switch
    {
        PeriodKind.Week => PeriodKinds.DaysInWeek,
        PeriodKind.Day => 1,
        _ => Extent,
    };

    /// <summary>The one period of a kind that a date is in.</summary>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in a reporting year 1 to 9998, or there is no such kind.</exception>
    public static ReportingPeriod Containing(LocalDate date, PeriodKind kind, ReportingCalendar calendar = default)
    {
        GuardTiling(kind);
        GuardDate(date);
        return TryContaining(date, kind, calendar, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(nameof(date), $"{Iso(date)} is not in a reporting year {ReportingCalendar.FirstYear} to {ReportingCalendar.LastYear} of the calendar {calendar}.");
    }

    /// <summary>The last period of a kind that is over before a date. A period whose last day is the date is not over.</summary>
    /// <param name="date">The date, in the ISO calendar: for a report of what is complete, the day it is written.</param>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="calendar">The calendar; that of January where none is given.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time, or <paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in a reporting year 1 to 9998, or there is no such kind.</exception>
    /// <exception cref="OverflowException">There is no earlier one.</exception>
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

    private InvalidOperationException NoneFor(string reason) => new($"{this} {reason}: it is {Kind.Name()}.");
}
