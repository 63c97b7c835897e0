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
            "2019-01-31 is in the window of 2019-M01 and of 2019-M02.", Assert.Throws<LawBrokenException>(() => laws.EveryDayIsInOne.Check(seed: 1)).Counterexample);
    }

    [Fact]
    public void A_year_that_is_not_its_months_is_found()
    {
        // Months close on the 14th, years with the calendar: both tile time, and not each other.
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
