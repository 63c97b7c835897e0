using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Ids of periods that follow each other, for the links "next" and "last year" of a page.</summary>
internal static class NextWeek
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Weeks("after week 52 comes week 1", static week => week.Number < 52 ? $"{week.ReportingYear}-W{week.Number + 1:00}" : $"{week.ReportingYear + 1}-W01", "of years of 53 weeks the last one is often there, the one before it seldom"),
        Weeks("the year of next week is the year of its Monday", static week => $"{week.End.PlusDays(1).Year}-W{week.Next().Number:00}"),
        Weeks("the number of next week has one digit where it can", static week => $"{week.Next().ReportingYear}-W{week.Next().Number}"),
        new(
            Kind.Generated,
            "the year of a quarter from July is named by its start in place of its end",
            static seed => Tried.Property(seed, Quarters, static quarter => quarter.ReportingYear == (quarter.Start.Month >= 7 ? quarter.Start.Year : quarter.Start.Year - 1)),
            static seed => Tried.Property(seed, Quarters, static quarter => quarter.ReportingYear == (quarter.Start.Month >= 7 ? quarter.Start.Year + 1 : quarter.Start.Year))),
        new(
            Kind.Generated,
            "the year of a quarter from July changes after July",
            static seed => Tried.Property(seed, Quarters, static quarter => quarter.ReportingYear == (quarter.Start.Month > 7 ? quarter.Start.Year + 1 : quarter.Start.Year)),
            static seed => Tried.Property(seed, Quarters, static quarter => quarter.ReportingYear == (quarter.Start.Month >= 7 ? quarter.Start.Year + 1 : quarter.Start.Year))),
        new(
            Kind.Generated,
            "a third of a year has three months to date",
            static seed => Tried.Property(seed, Trimesters, static trimester => trimester.YearToDate().Number == trimester.Number * 3),
            static seed => Tried.Property(seed, Trimesters, static trimester => trimester.YearToDate().Number == trimester.Number * 4)),
    ];

    private static Arbitrary<ReportingPeriod> AllWeeks => KpiArbitraries.PeriodsOf(PeriodKind.Week, ReportingCalendar.January).Filter(static week => week.ReportingYear is > 1900 and < 2100);

    private static Arbitrary<ReportingPeriod> Quarters => KpiArbitraries.PeriodsOf(PeriodKind.Quarter, ReportingCalendar.StartingIn(7, YearNaming.ByEnd));

    private static Arbitrary<ReportingPeriod> Trimesters => KpiArbitraries.PeriodsOf(PeriodKind.Trimester, ReportingCalendar.January);

    private static Planted Weeks(string what, Func<ReportingPeriod, string> next, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, AllWeeks, week => next(week) == week.Next().ToString()),
        static seed => Tried.Property(seed, AllWeeks, static week => (week.Number < ISOWeek.GetWeeksInYear(week.ReportingYear) ? $"{week.ReportingYear}-W{week.Number + 1:00}" : $"{week.ReportingYear + 1}-W01") == week.Next().ToString()),
        whyNot);
}
