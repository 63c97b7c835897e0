using System.Globalization;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>The week of a day, by the calendar of .NET.</summary>
internal static class WeekOfADay
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("weeks are those of CultureInfo's calendar with FirstFourDayWeek", static day => (day.Year, CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(day, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday))),
        Of("the week number is ISO's, the year is the calendar's", static day => (day.Year, ISOWeek.GetWeekOfYear(day))),
        Of("the days before week 1 are in week 52 of the year before, also where that has 53", static day =>
        {
            var week = (day.DayOfYear - ((int)day.DayOfWeek + 6) % 7 + 9) / 7;
            return week == 0 ? (day.Year - 1, 52) : week == 53 && new DateTime(day.Year, 12, 31).DayOfWeek is >= DayOfWeek.Monday and < DayOfWeek.Thursday ? (day.Year + 1, 1) : (day.Year, week);
        }, "dates crowd at the edges of months, few of them are the first three days of a year after one of 53 weeks"),
    ];

    private static Planted Of(string what, Func<DateTime, (int Year, int Week)> faulty, string? whyNot = null) => new(
        Kind.Agreed,
        what,
        seed => Laws(faulty).Check(seed),
        static seed => Laws(static day => (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day))).Check(seed),
        whyNot);

    private static Law Laws(Func<DateTime, (int Year, int Week)> weekOf) => KpiLaws.Agreement(
        "The week of a day",
        NodaTimeArbitraries.LocalDates().Filter(static day => day.Year is > 1900 and < 2100),
        day => weekOf(day.ToDateTimeUnspecified()),
        static day => ReportingPeriod.Containing(day, PeriodKind.Week) is var week ? (week.ReportingYear, week.Number) : default);
}
