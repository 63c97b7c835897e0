using MongCai.Kpi;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Data windows of reports that are closed on a day of the month, as a service calculates them.</summary>
internal static class WindowsOfReports
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        new(
            Kind.Agreed,
            "a window begins on the closing day itself",
            static seed => Laws(static period => new DateInterval(ClosingBefore(period, 14), ClosingOf(period, 14)), ClosingRule.OnDay(14)).Check(seed),
            Right(14)),
        new(
            Kind.Agreed,
            "only months are cut on the 14th, longer periods have their calendar days",
            static seed => Laws(static period => period.Kind == PeriodKind.Month ? WindowOf(period, 14) : period.ToDateInterval(), ClosingRule.OnDay(14)).Check(seed),
            Right(14)),
        new(
            Kind.Agreed,
            "no window begins before 1 January: what came after the closing of December is in none",
            static seed => Laws(static period => new DateInterval(LocalDateMax(ClosingBefore(period, 20).PlusDays(1), new LocalDate(period.End.Year, 1, 1)), ClosingOf(period, 20)), ClosingRule.OnDay(20)).Check(seed),
            Right(20)),
        new(
            Kind.Agreed,
            "the end of the month is the closing day, and the month before ends on the same day",
            static seed => Laws(static period => new DateInterval(period.End.PlusMonths(-MonthsOf(period)).PlusDays(1), period.End), ClosingRule.MonthEnd).Check(seed),
            static seed => Laws(static period => new DateInterval(period.End.PlusDays(1).PlusMonths(-MonthsOf(period)), period.End), ClosingRule.MonthEnd).Check(seed)),
        new(
            Kind.Agreed,
            "a quarter is ninety-one days before its closing day",
            static seed => Laws(static period => period.Kind == PeriodKind.Quarter ? new DateInterval(ClosingOf(period, 14).PlusDays(-91), ClosingOf(period, 14)) : WindowOf(period, 14), ClosingRule.OnDay(14)).Check(seed),
            Right(14)),
        new(
            Kind.Agreed,
            "the half-year ends on day 181 of every year",
            static seed => Laws(static period => period is { Kind: PeriodKind.HalfYear, Number: 1 } ? new DateInterval(period.Start, period.Start.PlusDays(180)) : period.ToDateInterval(), ClosingRule.MonthEnd).Check(seed),
            static seed => Laws(static period => period.ToDateInterval(), ClosingRule.MonthEnd).Check(seed)),
        new(
            Kind.Agreed,
            "weeks begin on Sunday",
            static seed => OfWeeks(static period => new DateInterval(period.Start.PlusDays(-1), period.End.PlusDays(-1))).Check(seed),
            static seed => OfWeeks(static period => period.ToDateInterval()).Check(seed)),
    ];

    private static Action<ulong> Right(int day) => seed => Laws(period => WindowOf(period, day), ClosingRule.OnDay(day)).Check(seed);

    private static Law Laws(Func<ReportingPeriod, DateInterval> windowOf, ClosingRule rule) => KpiLaws.DataWindows(windowOf).AgreesWith(rule);

    private static Law OfWeeks(Func<ReportingPeriod, DateInterval> windowOf) =>
        KpiLaws.DataWindows(windowOf, ReportingPeriod.Year(2015), ReportingPeriod.Year(2030), [PeriodKind.Week]).AgreesWith(ClosingRule.MonthEnd);

    private static DateInterval WindowOf(ReportingPeriod period, int day) => new(ClosingBefore(period, day).PlusDays(1), ClosingOf(period, day));

    private static LocalDate ClosingOf(ReportingPeriod period, int day) => new(period.End.Year, period.End.Month, day);

    private static LocalDate ClosingBefore(ReportingPeriod period, int day) => new LocalDate(period.Start.Year, period.Start.Month, day).PlusMonths(-1);

    private static LocalDate LocalDateMax(LocalDate one, LocalDate other) => LocalDate.Max(one, other);

    private static int MonthsOf(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Trimester => 4,
        PeriodKind.HalfYear => 6,
        _ => 12,
    };
}
