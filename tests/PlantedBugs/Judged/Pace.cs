using System.Globalization;
using MongCai.Kpi;
using NodaTime;

namespace Province;

/// <summary>Shares of a period that offices of the province count as elapsed.</summary>
internal static class Pace
{
    private static readonly Rational[] YearSoFar = [0.05m, 0.11m, 0.2m, 0.28m, 0.37m, 0.46m, 0.55m, 0.63m, 0.72m, 0.81m, 0.9m, 1];

    public static Ratio Days(ReportingPeriod period, LocalDate day) => new(Period.DaysBetween(period.Start, day) + 1, Length(period));

    /// <summary>Counts the days before the day, without the day itself.</summary>
    public static Ratio DaysBefore(ReportingPeriod period, LocalDate day) => new(Period.DaysBetween(period.Start, day), Length(period));

    /// <summary>Counts days of a year that always has 365.</summary>
    public static Ratio Of365(ReportingPeriod period, LocalDate day) => new(day.DayOfYear, 365);

    /// <summary>Counts days of a year that always has 365, and limits the share to 1.</summary>
    public static Ratio Of365AtMost(ReportingPeriod period, LocalDate day) => new(Math.Min(day.DayOfYear, 365), 365);

    /// <summary>Counts the ISO 8601 weeks of a year that always has 52.</summary>
    public static Ratio Weeks(ReportingPeriod period, LocalDate day) => new(Math.Min(ISOWeek.GetWeekOfYear(day.ToDateTimeUnspecified()), 52), 52);

    /// <summary>Counts whole weeks since the year began; the last days belong to the last week.</summary>
    public static Ratio WeeksSince(ReportingPeriod period, LocalDate day) => day >= period.End ? new(1, 1) : new((Period.DaysBetween(period.Start, day) + 1) / 7, 53);

    /// <summary>Counts twelve months of thirty days, where a 31st is a 31st day.</summary>
    public static Ratio Of360(ReportingPeriod period, LocalDate day) => new((30 * (day.Month - 1)) + day.Day, 360);

    /// <summary>Counts twelve months of thirty days, where the last day of each month is the 30th.</summary>
    public static Ratio Of360ToTheLast(ReportingPeriod period, LocalDate day) => new((30 * (day.Month - 1)) + (day.PlusDays(1).Day == 1 ? 30 : Math.Min(day.Day, 29)), 360);

    /// <summary>Counts 8,33% for each month.</summary>
    public static Ratio RoundedMonths(ReportingPeriod period, LocalDate day) => new(8.33m * day.Month, 100);

    public static Ratio Months(ReportingPeriod period, LocalDate day) => new(day.Month, 12);

    /// <summary>Counts the calendar months of a year that begins in July.</summary>
    public static Ratio MonthsOfTheYear(ReportingPeriod period, LocalDate day) => new(Period.Between(period.Start, day.With(DateAdjusters.StartOfMonth), PeriodUnits.Months).Months + 1, 12);

    /// <summary>Takes the shares from a table in which two rows are swapped.</summary>
    public static Ratio FromTheTable(ReportingPeriod period, LocalDate day) => new(YearSoFar[day.Month - 1 is var place && place == 6 ? 7 : place == 7 ? 6 : place], 1);

    public static Ratio FromTheRightTable(ReportingPeriod period, LocalDate day) => new(YearSoFar[day.Month - 1], 1);

    /// <summary>Counts the days of the year, also for a quarter.</summary>
    public static Ratio DaysOfTheYear(ReportingPeriod period, LocalDate day) => new(day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year));

    /// <summary>Counts working days; the holidays of Tết are subtracted again for each later day, or, without the bug, once.</summary>
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
