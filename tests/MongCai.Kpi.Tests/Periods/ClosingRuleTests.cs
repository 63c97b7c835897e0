using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class ClosingRuleTests
{
    private static readonly ClosingRule The14th = ClosingRule.OnDay(14);

    [Theory]
    [InlineData("2019-M06", "2019-05-15/2019-06-14")]
    [InlineData("2019-S1", "2018-12-15/2019-06-14")]
    [InlineData("2019-A1", "2018-12-15/2019-12-14")]
    [InlineData("cumulative:2019-01-01/P9M", "2018-12-15/2019-09-14")]
    [InlineData("stage:2016-01-01/P5Y", "2015-12-15/2020-12-14")]
    [InlineData("2019-W26", "2019-06-24/2019-06-30")]
    [InlineData("2019-D181", "2019-06-30/2019-06-30")]
    [InlineData("2019-Q1@07-start", "2019-06-15/2019-09-14")]
    public void Closed_on_the_14th_a_period_has_this_window(string text, string window) =>
        Assert.Equal(window, PeriodDialect.Iso.Format(The14th.WindowOf(ReportingPeriod.Parse(text))));

    [Fact]
    public void Closed_on_the_15th_June_is_16_May_to_15_June() =>
        Assert.Equal("2019-05-16/2019-06-15", PeriodDialect.Iso.Format(ClosingRule.OnDay(15).WindowOf(ReportingPeriod.Month(2019, 6))));

    [Fact]
    public void Closed_with_the_month_the_window_is_the_days()
    {
        var window = ClosingRule.MonthEnd.WindowOf(ReportingPeriod.HalfYear(2019, 1));
        Assert.Equal("2019-01-01/2019-06-30", PeriodDialect.Iso.Format(window));
        Assert.Equal(PeriodKind.Range, window.Kind);
    }

    [Theory]
    [InlineData(2019, 6, 14, "2019-M06", "2019-S1", "2019-A1")]
    [InlineData(2019, 6, 15, "2019-M07", "2019-S2", "2019-A1")]
    [InlineData(2018, 12, 15, "2019-M01", "2019-S1", "2019-A1")]
    [InlineData(2019, 12, 15, "2020-M01", "2020-S1", "2020-A1")]
    public void A_date_belongs_to_the_period_whose_window_has_it(int year, int month, int day, string inMonth, string inHalf, string inYear)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(inMonth, The14th.PeriodOf(date, PeriodKind.Month).ToString());
        Assert.Equal(inHalf, The14th.PeriodOf(date, PeriodKind.HalfYear).ToString());
        Assert.Equal(inYear, The14th.PeriodOf(date, PeriodKind.Year).ToString());
        Assert.Equal(date, The14th.PeriodOf(date, PeriodKind.Day).Start);
    }

    [Fact]
    public void What_is_known_by_its_month_straddles_two_windows()
    {
        var june = ReportingPeriod.Month(2019, 6);
        Assert.Null(The14th.PeriodOfDays(june, PeriodKind.Month, Straddling.Undefined));
        Assert.Equal(june, The14th.PeriodOfDays(june, PeriodKind.Month, Straddling.ByName));
        Assert.Equal(ReportingPeriod.Year(2019), The14th.PeriodOfDays(june, PeriodKind.Year, Straddling.Undefined));
        Assert.Equal(june, ClosingRule.MonthEnd.PeriodOfDays(june, PeriodKind.Month, Straddling.Undefined));
        var days = ReportingPeriod.Range(new LocalDate(2019, 6, 10), new LocalDate(2019, 6, 20));
        Assert.Null(The14th.PeriodOfDays(days, PeriodKind.Month, Straddling.Undefined));
        Assert.Equal(june, The14th.PeriodOfDays(days, PeriodKind.Month, Straddling.ByName));
        var acrossMonths = ReportingPeriod.Range(new LocalDate(2019, 6, 20), new LocalDate(2019, 7, 20));
        Assert.Null(The14th.PeriodOfDays(acrossMonths, PeriodKind.Month, Straddling.ByName));
        Assert.Throws<ArgumentOutOfRangeException>(() => The14th.PeriodOfDays(june, PeriodKind.Month, (Straddling)2));
    }

    [Fact]
    public void A_host_has_its_own_rule()
    {
        var rule = ClosingRule.Custom("the 20th, in December the 31st", month => month.Month == 12 ? 31 : 20);
        Assert.Equal("2019-11-21/2019-12-31", PeriodDialect.Iso.Format(rule.WindowOf(ReportingPeriod.Month(2019, 12))));
        Assert.Equal("2019-01-01/2019-01-20", PeriodDialect.Iso.Format(rule.WindowOf(ReportingPeriod.Month(2019, 1))));
        Assert.Equal("2019-01-01/2019-12-31", PeriodDialect.Iso.Format(rule.WindowOf(ReportingPeriod.Year(2019))));
        Assert.Equal("the 20th, in December the 31st", rule.ToString());
    }

    [Fact]
    public void The_first_day_of_a_month_may_close_it() =>
        Assert.Equal("range:2019-05-02/P31D", ClosingRule.Custom("on the 1st", static _ => 1).WindowOf(ReportingPeriod.Month(2019, 6)).ToString());

    [Fact]
    public void A_hosts_rule_that_names_a_day_the_month_has_not_is_an_error()
    {
        var rule = ClosingRule.Custom("the 31st", _ => 31);
        Assert.Contains("2/2019 on day 31", Assert.Throws<InvalidOperationException>(() => rule.WindowOf(ReportingPeriod.Month(2019, 2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClosingRule.Custom(" ", _ => 1));
        Assert.Throws<ArgumentNullException>(() => ClosingRule.Custom("none", null!));
    }

    [Fact]
    public void Terms_and_ranges_have_no_window_and_late_days_no_rule()
    {
        Assert.Throws<ArgumentException>(() => The14th.WindowOf(ReportingPeriod.Parse("term:2020-10-14/P1826D")));
        Assert.Throws<ArgumentException>(() => The14th.WindowOf(ReportingPeriod.Parse("range:2018-12-15/P182D")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClosingRule.OnDay(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClosingRule.OnDay(0));
        Assert.Throws<ArgumentException>(() => The14th.PeriodOf(new LocalDate(2019, 6, 30), PeriodKind.Cumulative));
    }

    [Fact]
    public void Rules_are_equal_where_they_close_on_the_same_days()
    {
        Assert.Equal(The14th, ClosingRule.OnDay(14));
        Assert.Equal(The14th.GetHashCode(), ClosingRule.OnDay(14).GetHashCode());
        Assert.NotEqual(The14th, ClosingRule.OnDay(15));
        Assert.NotEqual(The14th, ClosingRule.MonthEnd);
        Assert.False(The14th.Equals(null));
        Assert.Equal("closed on day 14", The14th.ToString());
        Assert.Equal("closed at the end of the month", ClosingRule.MonthEnd.ToString());
    }
}
