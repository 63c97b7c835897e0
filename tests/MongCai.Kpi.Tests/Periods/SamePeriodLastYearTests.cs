namespace MongCai.Kpi.Tests.Periods;

public class SamePeriodLastYearTests
{
    [Theory]
    [InlineData("2019-A1", "2018-A1")]
    [InlineData("2019-S1", "2018-S1")]
    [InlineData("2019-T3", "2018-T3")]
    [InlineData("2019-Q1@07-end", "2018-Q1@07-end")]
    [InlineData("2020-M02", "2019-M02")]
    [InlineData("cumulative:2019-01-01/P9M", "cumulative:2018-01-01/P9M")]
    [InlineData("2019-D181", "2018-D181")]
    [InlineData("2020-D061", "2019-D060")]
    public void Has_the_same_kind_and_place(string text, string earlier)
    {
        var pair = ReportingPeriod.Parse(text).SamePeriodLastYear();
        Assert.Equal(earlier, pair.Earlier.ToString());
        Assert.Equal($"{text} against {earlier}", pair.ToString());
        Assert.False(pair.LeapDayMoved);
    }

    [Fact]
    public void A_week_follows_the_rule_that_is_named()
    {
        var week = ReportingPeriod.Week(2021, 10);
        Assert.Equal("2020-W10", week.SamePeriodLastYear(WeekCounterpart.SameNumber).Earlier.ToString());
        Assert.Equal("2018-W52", ReportingPeriod.Week(2019, 52).SamePeriodLastYear(WeekCounterpart.SameNumber).Earlier.ToString());
        Assert.Equal("2020-W11", week.SamePeriodLastYear(WeekCounterpart.FiftyTwoWeeksEarlier).Earlier.ToString());
        Assert.Equal("weeks", Assert.Throws<ArgumentNullException>(() => week.SamePeriodLastYear()).ParamName);
        Assert.Throws<ArgumentNullException>(() => week.TryGetSamePeriodLastYear(out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => week.SamePeriodLastYear((WeekCounterpart)2));
    }

    [Fact]
    public void Week_53_has_no_counterpart_of_its_number_where_the_year_before_had_52()
    {
        var week = ReportingPeriod.Week(2020, 53);
        Assert.False(week.TryGetSamePeriodLastYear(out var none, WeekCounterpart.SameNumber));
        Assert.Null(none);
        Assert.Throws<InvalidOperationException>(() => week.SamePeriodLastYear(WeekCounterpart.SameNumber));
        Assert.Equal("2020-W01", week.SamePeriodLastYear(WeekCounterpart.FiftyTwoWeeksEarlier).Earlier.ToString());
    }

    [Fact]
    public void There_is_nothing_before_the_year_1()
    {
        foreach (var text in new[] { "0001-A1", "0001-M12", "0001-D365", "cumulative:0001-01-01/P3M" })
        {
            Assert.False(ReportingPeriod.Parse(text).TryGetSamePeriodLastYear(out _));
        }

        Assert.False(ReportingPeriod.Week(1, 9).TryGetSamePeriodLastYear(out _, WeekCounterpart.SameNumber));
        Assert.False(ReportingPeriod.Week(1, 9).TryGetSamePeriodLastYear(out _, WeekCounterpart.FiftyTwoWeeksEarlier));
    }
}
