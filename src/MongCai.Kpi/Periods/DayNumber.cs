using NodaTime;

namespace MongCai.Kpi;

/// <summary>Days counted from 1 January of the year 1, a Monday: a day is in the week of its number divided by seven.</summary>
internal static class DayNumber
{
    /// <summary>How far a Thursday is from its Monday.</summary>
    public const int Thursday = 3;

    /// <summary>1 January of the year 0, in which the first reporting years may start.</summary>
    public const int Earliest = -366;

    /// <summary>31 December 9999, the last day there is.</summary>
    public const int Latest = 3_652_058;

    private static readonly LocalDate Zero = new(1, 1, 1);

    public static int Of(LocalDate date) => NodaTime.Period.DaysBetween(Zero, date);

    public static LocalDate ToDate(int number) => Zero.PlusDays(number);

    public static int WeekOf(int number) => MonthNumber.FloorDivide(number, PeriodKinds.DaysInWeek);
}
