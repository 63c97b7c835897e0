using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Functions that return the month to which a paper belongs, the month with which it is compared, and the elapsed share of a year.</summary>
internal static class MonthOfADay
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        new(Kind.Agreed, "what comes on the closing day itself counts for the next month", static seed => Months(static day => day.Day >= 14).Check(seed), static seed => Months(static day => day.Day > 14).Check(seed)),
        new(
            Kind.Agreed,
            "the same month last year is the same days a year earlier",
            static seed => LastYear(static month => new DateInterval(month.Start.PlusYears(-1), month.End.PlusYears(-1))).Check(seed),
            static seed => LastYear(static month => new DateInterval(month.Start.PlusYears(-1), month.Start.PlusYears(-1).PlusMonths(1).PlusDays(-1))).Check(seed)),
        new(
            Kind.Agreed,
            "the share elapsed counts the days before today",
            static seed => Elapsed(static (year, day) => new Ratio(Period.DaysBetween(year.Start, day), year.Days)).Check(seed),
            static seed => Elapsed(static (year, day) => new Ratio(Period.DaysBetween(year.Start, day) + 1, year.Days)).Check(seed)),
        new(
            Kind.Agreed,
            "every year has 365 days",
            static seed => Elapsed(static (_, day) => new Ratio(Math.Min(day.DayOfYear, 365), 365)).Check(seed),
            static seed => Elapsed(static (year, day) => new Ratio(day.DayOfYear, year.Days)).Check(seed)),
    ];

    private static Law Months(Func<LocalDate, bool> isLate) => KpiLaws.Agreement(
        "The month of a paper",
        NodaTimeArbitraries.LocalDates().Filter(static day => day.Year is > 1900 and < 2100),
        day => ReportingPeriod.FromYearMonth(isLate(day) ? day.PlusMonths(1).ToYearMonth() : day.ToYearMonth()),
        static day => ClosingRule.OnDay(14).PeriodOf(day, PeriodKind.Month));

    private static Law LastYear(Func<ReportingPeriod, DateInterval> earlier) => KpiLaws.Agreement(
        "The month to compare with",
        KpiArbitraries.PeriodsOf(PeriodKind.Month, ReportingCalendar.January).Filter(static month => month.ReportingYear is > 1900 and < 2100),
        earlier,
        static month => month.SamePeriodLastYear().Earlier.ToDateInterval());

    private static Law Elapsed(Func<ReportingPeriod, LocalDate, Ratio> elapsed) => KpiLaws.Agreement(
        "The share elapsed",
        NodaTimeArbitraries.LocalDates().Filter(static day => day.Year is > 1900 and < 2100),
        day => elapsed(ReportingPeriod.Year(day.Year), day),
        static day => ElapsedShare.ByDays.At(ReportingPeriod.Year(day.Year), day));
}
