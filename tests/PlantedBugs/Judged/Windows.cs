using MongCai.Kpi;
using NodaTime;

namespace Province;

/// <summary>Functions of the province that give the days from which the data of a period come.</summary>
internal static class Windows
{
    public static DateInterval ClosedOn14(ReportingPeriod period) => new(period.Start.PlusMonths(-1).PlusDays(14), period.End.With(DateAdjusters.DayOfMonth(14)));

    /// <summary>Closes a year with the calendar year, while its months close on the 14th.</summary>
    public static DateInterval YearsWithTheYear(ReportingPeriod period) => period.Kind == PeriodKind.Year ? period.ToDateInterval() : ClosedOn14(period);

    /// <summary>Keeps December open until its end, although January begins before that.</summary>
    public static DateInterval LongDecember(ReportingPeriod period) => period.End.Month == 12 ? new(ClosedOn14(period).Start, period.End) : ClosedOn14(period);

    /// <summary>Keeps December open until its end, and begins January after it.</summary>
    public static DateInterval LongDecemberAndJanuary(ReportingPeriod period)
    {
        var window = ClosedOn14(period);
        return new(period.Start.Month == 1 ? period.Start : window.Start, period.End.Month == 12 ? period.End : window.End);
    }

    /// <summary>Closes on the 30th, or the last day of a shorter month, and begins the day after the same day of the month before.</summary>
    public static DateInterval AMonthBeforeTheEnd(ReportingPeriod period)
    {
        var end = new LocalDate(period.End.Year, period.End.Month, Math.Min(30, period.End.Day));
        var first = new LocalDate(period.Start.Year, period.Start.Month, Math.Min(30, period.Start.With(DateAdjusters.EndOfMonth).Day));
        return new(first.PlusMonths(-1).PlusDays(1), end);
    }

    /// <summary>Closes on the 30th, or the last day of a shorter month, and begins the day after the month before was closed.</summary>
    public static DateInterval ADayAfterTheLast(ReportingPeriod period)
    {
        var end = new LocalDate(period.End.Year, period.End.Month, Math.Min(30, period.End.Day));
        var before = period.Start.PlusDays(-1);
        return new(new LocalDate(before.Year, before.Month, Math.Min(30, before.Day)).PlusDays(1), end);
    }

    /// <summary>Computes with a leap day in every fourth year, centuries included.</summary>
    public static DateInterval EveryFourthYear(ReportingPeriod period)
    {
        var end = period.End.Month == 2 && period.End.Year % 4 == 0 && period.End.Day == 28 ? period.End.PlusDays(1) : period.End;
        return new(period.Start, end);
    }

    public static DateInterval Nominal(ReportingPeriod period) => period.ToDateInterval();

    /// <summary>Computes a quarter as thirteen weeks.</summary>
    public static DateInterval ThirteenWeeks(ReportingPeriod period) => period.Kind == PeriodKind.Quarter && period.End.Month < 12
        ? new(new LocalDate(period.Start.Year, 1, 1).PlusDays(91 * ((period.Start.Month - 1) / 3)), new LocalDate(period.Start.Year, 1, 1).PlusDays((91 * (((period.Start.Month - 1) / 3) + 1)) - 1))
        : period.Kind == PeriodKind.Quarter ? new(new LocalDate(period.Start.Year, 1, 1).PlusDays(273), period.End) : period.ToDateInterval();

    /// <summary>Computes a third of a year as three months.</summary>
    public static DateInterval ShortTrimesters(ReportingPeriod period) => period.Kind == PeriodKind.Trimester ? new(period.Start, period.Start.PlusMonths(3).PlusDays(-1)) : period.ToDateInterval();

    /// <summary>Ends the last week of a year with the year.</summary>
    public static DateInterval WeeksWithinTheYear(ReportingPeriod period) =>
        period.Kind == PeriodKind.Week && period.Start.Year != period.End.Year ? new(period.Start, new LocalDate(period.Start.Year, 12, 31)) : period.ToDateInterval();

    /// <summary>Shows dates that were stored as midnight in UTC in the time of Mexico: in winter that is the day before.</summary>
    public static DateInterval ShiftedInSummer(ReportingPeriod period) => new(Shown(period.Start), Shown(period.End));

    private static LocalDate Shown(LocalDate day) => day.Month is >= 4 and <= 10 && day.Year == 2020 ? day.PlusDays(-1) : day;
}
