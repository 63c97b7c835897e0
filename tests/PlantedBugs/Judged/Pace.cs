using System.Globalization;
using MongCai.Kpi;
using NodaTime;

namespace Province;

/// <summary>What counts as elapsed in offices of the province.</summary>
internal static class Pace
{
    private static readonly Rational[] YearSoFar = [0.05m, 0.11m, 0.2m, 0.28m, 0.37m, 0.46m, 0.55m, 0.63m, 0.72m, 0.81m, 0.9m, 1];

    public static Ratio Days(ReportingPeriod period, LocalDate day) => new(Period.DaysBetween(period.Start, day) + 1, Length(period));

    /// <summary>The day itself is not counted.</summary>
    public static Ratio DaysBefore(ReportingPeriod period, LocalDate day) => new(Period.DaysBetween(period.Start, day), Length(period));

    /// <summary>A year has 365 days.</summary>
    public static Ratio Of365(ReportingPeriod period, LocalDate day) => new(day.DayOfYear, 365);

    /// <summary>A year has 365 days, and a share is never more than 1.</summary>
    public static Ratio Of365AtMost(ReportingPeriod period, LocalDate day) => new(Math.Min(day.DayOfYear, 365), 365);

    /// <summary>A year has 52 weeks of ISO 8601.</summary>
    public static Ratio Weeks(ReportingPeriod period, LocalDate day) => new(Math.Min(ISOWeek.GetWeekOfYear(day.ToDateTimeUnspecified()), 52), 52);

    /// <summary>Whole weeks since the year began, and the last days with the last week.</summary>
    public static Ratio WeeksSince(ReportingPeriod period, LocalDate day) => day >= period.End ? new(1, 1) : new((Period.DaysBetween(period.Start, day) + 1) / 7, 53);

    /// <summary>Twelve months of thirty days, where the 31st is the 31st.</summary>
    public static Ratio Of360(ReportingPeriod period, LocalDate day) => new((30 * (day.Month - 1)) + day.Day, 360);

    /// <summary>Twelve months of thirty days, where the last of a month is the 30th.</summary>
    public static Ratio Of360ToTheLast(ReportingPeriod period, LocalDate day) => new((30 * (day.Month - 1)) + (day.PlusDays(1).Day == 1 ? 30 : Math.Min(day.Day, 29)), 360);

    /// <summary>A month brings 8,33%.</summary>
    public static Ratio RoundedMonths(ReportingPeriod period, LocalDate day) => new(8.33m * day.Month, 100);

    public static Ratio Months(ReportingPeriod period, LocalDate day) => new(day.Month, 12);

    /// <summary>The month of the calendar, of a year that begins in July.</summary>
    public static Ratio MonthsOfTheYear(ReportingPeriod period, LocalDate day) => new(Period.Between(period.Start, day.With(DateAdjusters.StartOfMonth), PeriodUnits.Months).Months + 1, 12);

    /// <summary>The shares of a table, with two of its rows swapped.</summary>
    public static Ratio FromTheTable(ReportingPeriod period, LocalDate day) => new(YearSoFar[day.Month - 1 is var place && place == 6 ? 7 : place == 7 ? 6 : place], 1);

    public static Ratio FromTheRightTable(ReportingPeriod period, LocalDate day) => new(YearSoFar[day.Month - 1], 1);

    /// <summary>The day of the year, of a quarter.</summary>
    public static Ratio DaysOfTheYear(ReportingPeriod period, LocalDate day) => new(day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year));

    /// <summary>Working days, of which the holidays are taken off: those of Tết on each day after it, or each once.</summary>
    public static Func<ReportingPeriod, LocalDate, Ratio> WorkingDays(bool once) => (period, day) =>
    {
        var worked = Worked(period.Start, day, once);
        var all = Worked(period.Start, period.End, once: true);
        return new(Math.Clamp(worked, 0, all), all);
    };

    private static int Length(ReportingPeriod period) => Period.DaysBetween(period.Start, period.End) + 1;

    private static int Worked(LocalDate from, LocalDate to, bool once)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            count += day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
            count -= day.Month == 2 && day.Day is >= 5 and <= 11 && (!once || day.DayOfWeek is not IsoDayOfWeek.Saturday and not IsoDayOfWeek.Sunday) ? 1 : 0;
        }

        return count;
    }
}
