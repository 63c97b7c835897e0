using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class ClosingRuleLawsTests
{
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByStart);

    [Fact]
    public void The_rules_of_the_library_keep_them()
    {
        KpiLaws.ClosingRule(ClosingRule.MonthEnd).Check(seed: 1);
        KpiLaws.ClosingRule(ClosingRule.OnDay(14), July).Check(seed: 2);
        KpiLaws.ClosingRule(ClosingRule.Custom("the 20th, in December the 31st", static month => month.Month == 12 ? 31 : 20)).Check(seed: 3);
        KpiLaws.DataWindows(static period => ClosingRule.OnDay(14).WindowOf(period).ToDateInterval()).Check(seed: 4);
    }

    [Fact]
    public void A_day_that_February_has_not_is_found()
    {
        var laws = KpiLaws.ClosingRule(ClosingRule.Custom("the 29th", static _ => 29));
        Breaks.Law(laws, laws.HasWindows, "2019-M01 to 2019-M12: InvalidOperationException, The rule \"the 29th\" closes 2/2019 on day 29: it has 28.");
    }

    [Fact]
    public void A_gap_on_29_February_is_found()
    {
        var laws = KpiLaws.DataWindows(static period => new DateInterval(period.Start, period.End is { Month: 2, Day: 29 } ? period.End.PlusDays(-1) : period.End));
        Breaks.Law(laws, laws.WindowsTouch, "The window of 2020-M02 ends on 2020-02-28, and that of 2020-M03 begins on 2020-03-01.");
        Assert.Contains("2020-02-29 is in the window of no month.", Assert.Throws<LawBrokenException>(() => laws.EveryDayIsInOne.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlap_is_found()
    {
        var laws = KpiLaws.DataWindows(static period => new DateInterval(period.Start.PlusDays(-1), period.End));
        Breaks.Law(laws, laws.WindowsTouch, "The window of 2019-M01 ends on 2019-01-31, and that of 2019-M02 begins on 2019-01-31.");
        Assert.Equal(
            "2018-12-31 is in the window of 2018-M12 and of 2019-M01.", Assert.Throws<LawBrokenException>(() => laws.EveryDayIsInOne.Check(seed: 1)).Counterexample);
    }

    [Fact]
    public void Windows_that_come_half_a_year_later_keep_them() =>
        Breaks.None(KpiLaws.DataWindows(static period => new DateInterval(period.Start.PlusMonths(6), period.End.PlusDays(1).PlusMonths(6).PlusDays(-1))));

    [Fact]
    public void A_period_without_a_window_is_found()
    {
        var laws = KpiLaws.DataWindows(static period => period.Start.Month == 4 ? null! : period.ToDateInterval());
        Breaks.Law(laws, laws.HasWindows, "2019-M04 has no window.");
        Breaks.None(laws.WindowsTouch);
        Breaks.None(laws.PartsMakeTheWhole);
    }

    [Fact]
    public void A_table_of_some_years_and_kinds_keeps_them()
    {
        // The table has nothing before 2015, nothing after 2030, and no trimesters.
        var table = Enumerable.Range(2015, 16)
            .SelectMany(static year => new[] { PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year }.SelectMany(kind => ReportingPeriod.Year(year).SplitInto(kind)))
            .ToDictionary(static period => period, static period => ClosingRule.OnDay(14).WindowOf(period).ToDateInterval());
        Breaks.None(KpiLaws.DataWindows(period => table[period], ReportingPeriod.Year(2015), ReportingPeriod.Year(2030), PeriodKind.Year, PeriodKind.Month, PeriodKind.Quarter));
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => KpiLaws.DataWindows(period => table[period]).Check(seed)));

        var wrong = table.ToDictionary();
        wrong[ReportingPeriod.Month(2030, 12)] = new DateInterval(new LocalDate(2030, 11, 15), new LocalDate(2030, 12, 31));
        var laws = KpiLaws.DataWindows(period => wrong[period], ReportingPeriod.Year(2015), ReportingPeriod.Year(2030), PeriodKind.Year, PeriodKind.Month, PeriodKind.Quarter);
        Breaks.Law(laws, laws.PartsMakeTheWhole);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9998, 9998)]
    [InlineData(1, 9998)]
    [InlineData(2019, 2019)]
    [InlineData(2021, 2023)]
    public void Any_years_can_be_tried(int first, int last)
    {
        List<int> years = [];
        KpiLaws.DataWindows(Note, ReportingPeriod.Year(first, July), ReportingPeriod.Year(last, July)).Check(seed: 1);
        Assert.Equal((first, last), (years.Min(), years.Max()));

        DateInterval Note(ReportingPeriod period)
        {
            years.Add(period.ReportingYear);
            Assert.Equal(July, period.Calendar);
            return period.ToDateInterval();
        }
    }

    [Fact]
    public void Years_and_kinds_that_are_none_are_refused()
    {
        var (year, later) = (ReportingPeriod.Year(2019), ReportingPeriod.Year(2020));
        Assert.Throws<ArgumentException>("last", () => KpiLaws.DataWindows(Window, later, year));
        Assert.Throws<ArgumentException>("last", () => KpiLaws.DataWindows(Window, year, ReportingPeriod.Year(2020, July)));
        Assert.Throws<ArgumentException>("last", () => KpiLaws.DataWindows(Window, ReportingPeriod.Quarter(2019, 1), later));
        Assert.Throws<ArgumentOutOfRangeException>("kinds", () => KpiLaws.DataWindows(Window, year, later, PeriodKind.Day));
        Assert.Throws<ArgumentNullException>("windowOf", () => KpiLaws.DataWindows(null!, year, later));

        static DateInterval Window(ReportingPeriod period) => period.ToDateInterval();
    }

    [Fact]
    public void A_year_that_is_not_its_months_is_found()
    {
        // Months close on the 14th and years with the calendar year: each kind tiles time, but months do not make up the year.
        var laws = KpiLaws.DataWindows(static period => period.Kind == PeriodKind.Year ? period.ToDateInterval() : ClosingRule.OnDay(14).WindowOf(period).ToDateInterval());
        Breaks.Law(laws, laws.PartsMakeTheWhole);
        Assert.Contains(
            "The window of 2019-A1 is 2019-01-01 to 2019-12-31, and those of 2019-S1 to 2019-S2 make up 2018-12-15 to 2019-12-14.",
            Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_that_touch_and_cover_a_day_twice_are_found()
    {
        var laws = KpiLaws.DataWindows(static period => new DateInterval(period.Start, period.End.PlusDays(period.Kind == PeriodKind.Month ? 1 : 0)));
        Assert.Throws<LawBrokenException>(() => laws.EveryDayIsInOne.Check(seed: 1));
    }
}
