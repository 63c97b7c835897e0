using NodaTime;

namespace MongCai.Kpi;

/// <summary>The numbers of days, counted from 0 for 1 January of the year 1, a Monday. The number of a day divided by seven is that of its week.</summary>
internal static class DayNumber
{
    /// <summary>The number of days from a Monday to its Thursday.</summary>
    public const int Thursday = 3;

    /// <summary>The number of 1 January of the year 0, in which the first reporting years may start.</summary>
    public const int Earliest = -366;

    /// <summary>The number of 31 December 9999, the last day that NodaTime has.</summary>
    public const int Latest = 3_652_058;

    private static readonly LocalDate Zero = new(1, 1, 1);

    public static int Of(LocalDate date) => NodaTime.Period.DaysBetween(Zero, date);

    public static LocalDate ToDate(int number) => Zero.PlusDays(number);

    public static int WeekOf(int number) => MonthNumber.FloorDivide(number, PeriodKinds.DaysInWeek);
}
