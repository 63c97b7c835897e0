using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Periods;

public class PeriodsTests
{
    private const int AllCalendars = 23;

    [Fact]
    public void Periods_reach_every_kind_and_calendar_and_the_edges_of_both()
    {
        Samples.Reach(
            KpiGen.ReportingPeriods,
            [
                .. Enum.GetValues<PeriodKind>().Select(static kind => ($"{kind}", (Func<ReportingPeriod, bool>)(period => period.Kind == kind))),
                ("a leap day", static period => period is { Kind: PeriodKind.Day, Start: { Month: 2, Day: 29 } }),
                ("beside a leap day", static period => period is { Kind: PeriodKind.Day, Start: { Month: 3, Day: 1 } }),
                ("week 53", static period => period is { Kind: PeriodKind.Week, Number: 53 }),
                ("day 366", static period => period is { Kind: PeriodKind.Day, Number: 366 }),
                ("the first year", static period => period is { IsTiling: true, ReportingYear: 1 }),
                ("the last year", static period => period is { IsTiling: true, ReportingYear: 9998 }),
                ("the last month of a year", static period => period is { Kind: PeriodKind.Month, Number: 12 }),
                ("twelve cumulative months", static period => period is { Kind: PeriodKind.Cumulative, Number: 12 }),
                ("a range of one day", static period => period is { Kind: PeriodKind.Range, Days: 1 }),
                ("a range over the end of a year", static period => period.Kind == PeriodKind.Range && period.Start.Year != period.End.Year),
                ("a year called after its end", static period => period.Calendar.Naming == YearNaming.ByEnd),
            ]);
        Assert.All(Samples.Of(KpiGen.ReportingPeriods), static sample => Assert.Equal(AllCalendars, sample.Select(static period => period.Calendar).Distinct().Count()));
    }

    [Fact]
    public void Periods_of_a_kind_and_a_calendar_are_of_both()
    {
        foreach (var kind in Enum.GetValues<PeriodKind>())
        {
            Assert.All(Calendars.All, calendar => Assert.All(Samples.Of(KpiGen.PeriodsOf(kind, calendar), seed: 1, count: 50), period => Assert.Equal((kind, calendar), (period.Kind, period.Calendar))));
            var july = KpiArbitraries.PeriodsOf(kind, ReportingCalendar.StartingIn(7, YearNaming.ByEnd));
            Assert.All(Samples.Of(july.Generator, seed: 1, count: 20).SelectMany(july.Shrinker), period => Assert.Equal((kind, 7), (period.Kind, period.Calendar.StartMonth)));
        }

        Assert.Throws<ArgumentOutOfRangeException>("kind", static () => KpiGen.PeriodsOf((PeriodKind)99, ReportingCalendar.January));
    }

    [Fact]
    public void Instants_of_a_zone_lie_around_its_midnights_and_the_changes_of_its_clocks()
    {
        var paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        Samples.Reach(
            KpiGen.InstantsIn(paris),
            ("midnight", instant => instant.InZone(paris).TimeOfDay == LocalTime.Midnight),
            ("a nanosecond before it", instant => instant.PlusNanoseconds(1).InZone(paris).TimeOfDay == LocalTime.Midnight),
            ("a nanosecond after it", instant => instant.PlusNanoseconds(-1).InZone(paris).TimeOfDay == LocalTime.Midnight),
            ("the first time of an hour that comes twice", instant => paris.MapLocal(instant.InZone(paris).LocalDateTime) is { Count: 2 } twice && twice.First().ToInstant() == instant),
            ("its second time", instant => paris.MapLocal(instant.InZone(paris).LocalDateTime) is { Count: 2 } twice && twice.Last().ToInstant() == instant));
        Assert.Throws<ArgumentNullException>("zone", static () => KpiGen.InstantsIn(null!));
    }

    [Fact]
    public void Sequences_rules_and_dates_reach_their_edges()
    {
        Samples.Reach(KpiGen.PeriodSequences, ("one period", static periods => periods.Count == 1), ("forty", static periods => periods.Count == 40), ("over a year's end", static periods => periods[0].Start.Year != periods[^1].End.Year));
        Samples.Reach(
            KpiGen.ClosingRules,
            ("the end of the month", static rule => rule.Equals(ClosingRule.MonthEnd)),
            ("day 1", static rule => rule.Equals(ClosingRule.OnDay(1))),
            ("day 28", static rule => rule.Equals(ClosingRule.OnDay(28))),
            ("another day each month", static rule => rule.Equals(KpiGen.LastFriday)));
        Samples.Reach(
            KpiGen.LocalDates,
            ("a leap day", static date => date is { Month: 2, Day: 29 }),
            ("the last day of a year", static date => date is { Month: 12, Day: 31 }),
            ("the first day of a year", static date => date is { Month: 1, Day: 1 }),
            ("28 February 2100", static date => date == new LocalDate(2100, 2, 28)));
        Samples.Reach(KpiGen.Instants, ("midnight", static instant => instant.ToUnixTimeSeconds() % 86_400 == 0), ("the last second of a day", static instant => instant.ToUnixTimeSeconds() % 86_400 == 86_399));
        Samples.Reach(KpiGen.YearsOnYears, ("a moved leap day", static pair => pair.LeapDayMoved), ("another length", static pair => pair.ExtraDays != 0));
        Samples.Reach(KpiGen.DateIntervals, ("one day", static days => days.Length == 1));
    }

    [Fact]
    public void The_custom_rule_closes_on_a_Friday_of_every_month()
    {
        foreach (var month in ReportingPeriod.Year(2020).SplitInto(PeriodKind.Month))
        {
            var end = KpiGen.LastFriday.WindowOf(month).End;
            Assert.Equal((IsoDayOfWeek.Friday, month.End.Month), (end.DayOfWeek, end.Month));
            Assert.InRange(Period.DaysBetween(end, month.End), 0, 6);
        }
    }

    [Fact]
    public void Elapsed_shares_of_so_many_months_have_every_period_of_so_many()
    {
        foreach (var (months, period) in new[] { (12, ReportingPeriod.Year(2020)), (3, ReportingPeriod.Quarter(2019, 1)), (1, ReportingPeriod.Month(2020, 2)) })
        {
            Assert.All(Samples.Of(KpiGen.ElapsedSharesOfMonths(months), seed: 1, count: 200), share => Assert.Equal(new Ratio(1, 1), share.AtEndOf(period, period)));
        }

        Samples.Reach(
            KpiGen.ElapsedShares,
            ("by days", static share => share == ElapsedShare.ByDays),
            ("by months", static share => share == ElapsedShare.ByMonths),
            ("by profile", static share => $"{share}".StartsWith("by profile", StringComparison.Ordinal)),
            ("over the window", static share => $"{share}".Contains("closed", StringComparison.Ordinal)));
        Assert.Throws<ArgumentOutOfRangeException>("months", static () => KpiGen.ElapsedSharesOfMonths(0));
    }

    [Fact]
    public void Periods_shrink_to_the_first_of_2019()
    {
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static _ => true, ReportingPeriod.Year(2019));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period.Kind == PeriodKind.Quarter, ReportingPeriod.Quarter(2019, 1));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period.Kind == PeriodKind.Stage, ReportingPeriod.Stage(2019, 2020));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period.Kind == PeriodKind.Cumulative, ReportingPeriod.Cumulative(2019, 1));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period.Kind == PeriodKind.Range, ReportingPeriod.Range(new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 1)));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period is { Kind: PeriodKind.Day, Start: { Month: 2, Day: 29 } }, ReportingPeriod.Day(new LocalDate(2020, 2, 29)));
        Minimal.Of(KpiArbitraries.ReportingPeriods(), static period => period is { Kind: PeriodKind.Month, Number: >= 6 }, ReportingPeriod.Month(2019, 6));
        Minimal.Of(KpiArbitraries.ReportingCalendars(), static _ => true, ReportingCalendar.January);
        Minimal.Of(KpiArbitraries.ReportingCalendars(), static calendar => calendar.Naming == YearNaming.ByEnd, ReportingCalendar.StartingIn(2, YearNaming.ByEnd));
        Minimal.Of(KpiArbitraries.PeriodSequences(), static periods => periods.Count > 2, static end => Assert.Equal("2019-A1 to 2021-A1", $"{end}"));
        Minimal.Of(KpiArbitraries.ClosingRules(), static rule => !rule.Equals(ClosingRule.MonthEnd), ClosingRule.OnDay(1));
        Minimal.Of(KpiArbitraries.ElapsedShares(), static _ => true, ElapsedShare.ByDays);
        Minimal.Of(KpiArbitraries.PeriodDialects(), static _ => true, PeriodDialect.Sdmx);
        Minimal.Of(KpiArbitraries.YearsOnYears(), static _ => true, static end => Assert.Equal("2019-A1 against 2018-A1", $"{end}"));
        Minimal.Of(NodaTimeArbitraries.LocalDates(), static _ => true, new LocalDate(2019, 1, 1));
        Minimal.Of(NodaTimeArbitraries.LocalDates(), static date => date is { Month: 2, Day: 29 }, new LocalDate(2020, 2, 29));
        Minimal.Of(NodaTimeArbitraries.DateIntervals(), static days => days.Length > 1, new DateInterval(new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 2)));
        Minimal.Of(NodaTimeArbitraries.YearMonths(), static _ => true, new YearMonth(2019, 1));
        Minimal.Of(NodaTimeArbitraries.Instants(), static _ => true, Instant.FromUtc(2019, 1, 1, 0, 0));
    }
}
