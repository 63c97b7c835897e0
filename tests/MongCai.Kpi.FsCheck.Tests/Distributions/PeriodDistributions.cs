using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class PeriodDistributions
{
    public static Chapter Chapter { get; } = new("Periods",
    [
        Distribution.Of(KpiArbitraries.ReportingCalendars())
            .Main("of January", static calendar => calendar == ReportingCalendar.January)
            .Main("named after the year it begins in", static calendar => calendar != ReportingCalendar.January && calendar.Naming == YearNaming.ByStart)
            .Main("named after the year it ends in", static calendar => calendar.Naming == YearNaming.ByEnd),
        Distribution.Of(KpiArbitraries.ReportingPeriods())
            .Edges<PeriodKind>(static (period, kind) => period.Kind == kind)
            .Main("of another calendar than January's", static period => period.Calendar != ReportingCalendar.January)
            .Edge("a leap day or beside one", static period => period.Kind == PeriodKind.Day && IsBesideALeapDay(period.Start))
            .Edge("week 53", static period => period is { Kind: PeriodKind.Week, Number: 53 })
            .Edge("day 366", static period => period is { Kind: PeriodKind.Day, Number: 366 })
            .Edge("one of the first or last two reporting years", static period => period.IsTiling && period.ReportingYear is <= 2 or >= 9_997)
            .Edge("a range over the end of a year", static period => period.Kind == PeriodKind.Range && period.Start.Year != period.End.Year)
            .Edge("a range or term of one day", static period => !period.IsTiling && period.Days == 1),
        Distribution.Of(KpiGen.TilingPeriods)
            .Main("the first of a year", static period => period.Kind == PeriodKind.Year || period.Number == 1)
            .Main("a day", static period => period.Kind == PeriodKind.Day)
            .Main("a week", static period => period.Kind == PeriodKind.Week)
            .Edge("week 53", static period => period is { Kind: PeriodKind.Week, Number: 53 })
            .Edge("day 366", static period => period is { Kind: PeriodKind.Day, Number: 366 }),
        Distribution.Of(KpiArbitraries.PeriodsOf(PeriodKind.Week, ReportingCalendar.January))
            .Main("week 1", static week => week.Number == 1)
            .Main("the last week of a year", static week => week.Number >= 52 && week.ReportingYear != week.Next().ReportingYear)
            .Main("week 53", static week => week.Number == 53)
            .Main("over the end of a year", static week => week.Start.Year != week.End.Year)
            .Edge("one of the first two reporting years", static week => week.ReportingYear <= 2),
        Distribution.Of(KpiGen.PeriodsOf(PeriodKind.Day, ReportingCalendar.StartingIn(7, YearNaming.ByStart)))
            .Main("a leap day or beside one", static day => IsBesideALeapDay(day.Start))
            .Main("the first of a reporting year", static day => day.Number == 1)
            .Main("the first or last of a month", static day => day.Start.Day == 1 || day.Start.PlusDays(1).Day == 1),
        Distribution.Of(KpiArbitraries.PeriodSequences())
            .Main("one period", static periods => periods.Count == 1)
            .Main("two to ten", static periods => periods.Count is >= 2 and <= 10)
            .Main("more than twenty", static periods => periods.Count > 20)
            .Main("over the end of a year", static periods => periods[0].Start.Year != periods[^1].End.Year)
            .Edge("forty", static periods => periods.Count == 40),
        Distribution.Of(KpiArbitraries.ClosingRules())
            .Main("the end of the month", static rule => rule.Equals(ClosingRule.MonthEnd))
            .Main("a day of the month", static rule => Enumerable.Range(1, 28).Any(day => rule.Equals(ClosingRule.OnDay(day))))
            .Main("the last Friday, a rule of a host's own", static rule => rule.Equals(KpiGen.LastFriday))
            .Edge("day 1", static rule => rule.Equals(ClosingRule.OnDay(1)))
            .Edge("day 28", static rule => rule.Equals(ClosingRule.OnDay(28))),
        Distribution.Of(KpiArbitraries.PeriodDialects())
            .Main("SDMX", static dialect => dialect == PeriodDialect.Sdmx)
            .Main("DHIS2", static dialect => dialect == PeriodDialect.Dhis2)
            .Main("ISO", static dialect => dialect == PeriodDialect.Iso)
            .Main("Vietnamese", static dialect => dialect == PeriodDialect.Vietnamese),
        Distribution.Of(KpiArbitraries.YearsOnYears())
            .Main("of the same length", static pair => pair.ExtraDays == 0)
            .Main("of another length", static pair => pair.ExtraDays != 0)
            .Edge("a leap day that moved", static pair => pair.LeapDayMoved)
            .Edge("a week", static pair => pair.Period.Kind == PeriodKind.Week),
        Distribution.Of(KpiArbitraries.ElapsedShares())
            .Main("by days", static share => share == ElapsedShare.ByDays)
            .Main("by months", static share => share == ElapsedShare.ByMonths)
            .Main("by a profile or by actuals", static share => $"{share}".Contains("profile", StringComparison.Ordinal))
            .Main("over the window of a closing rule", static share => $"{share}".Contains("closed", StringComparison.Ordinal)),
        Distribution.Of(KpiGen.ElapsedSharesOfMonths(3))
            .Main("by days", static share => share == ElapsedShare.ByDays)
            .Main("by a profile or by actuals", static share => $"{share}".Contains("profile", StringComparison.Ordinal))
            .Main("over the window of a closing rule", static share => $"{share}".Contains("closed", StringComparison.Ordinal)),
    ]);

    public static bool IsBesideALeapDay(LocalDate date) => date.PlusDays(1) is { Month: 2, Day: 29 } || date is { Month: 2, Day: 29 } || date.PlusDays(-1) is { Month: 2, Day: 29 };
}
