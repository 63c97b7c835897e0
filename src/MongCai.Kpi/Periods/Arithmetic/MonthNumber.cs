using NodaTime;

namespace MongCai.Kpi;

/// <summary>The number of a calendar month, counted from 0 for January of the year 0. Arithmetic on months needs no days.</summary>
internal readonly record struct MonthNumber(int Value)
{
    public int Year => FloorDivide(Value, PeriodKinds.MonthsInYear);

    public int Month => Value - (Year * PeriodKinds.MonthsInYear) + 1;

    public LocalDate FirstDay
    {
        get
        {
            var year = Year;
            return new LocalDate(year, Value - (year * PeriodKinds.MonthsInYear) + 1, 1);
        }
    }

    public int Days => CalendarSystem.Iso.GetDaysInMonth(Year, Month);

    public LocalDate LastDay => Day(Days);

    public static MonthNumber Of(LocalDate date) => Of(date.Year, date.Month);

    public static MonthNumber Of(int year, int month) => new((year * PeriodKinds.MonthsInYear) + month - 1);

    public static MonthNumber operator +(MonthNumber month, int months) => new(month.Value + months);

    public static int operator -(MonthNumber left, MonthNumber right) => left.Value - right.Value;

    public LocalDate Day(int day) => new(Year, Month, day);

    public static int FloorDivide(int dividend, int divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
