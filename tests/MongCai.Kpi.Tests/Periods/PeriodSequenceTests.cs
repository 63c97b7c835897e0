using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class PeriodSequenceTests
{
    [Fact]
    public void Goes_from_one_period_through_another()
    {
        var months = ReportingPeriod.Month(2019, 11).Through(ReportingPeriod.Month(2020, 2));
        Assert.Equal("2019-M11 2019-M12 2020-M01 2020-M02", string.Join(' ', months));
        Assert.Equal(ReportingPeriod.Month(2020, 2), months[^1]);
        Assert.Equal("2019-M11 to 2020-M02", months.ToString());
        Assert.Single(ReportingPeriod.Year(2019).Through(ReportingPeriod.Year(2019)));
    }

    [Fact]
    public void Never_goes_backwards_nor_to_another_kind()
    {
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Month(2019, 2).Through(ReportingPeriod.Month(2019, 1)));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Month(2019, 2).Through(ReportingPeriod.Quarter(2019, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2019, 2).Trailing(0));
        Assert.Throws<OverflowException>(() => ReportingPeriod.Month(1, 2).Trailing(3));
    }

    [Fact]
    public void Trails_with_or_without_the_current_one()
    {
        var date = new LocalDate(2019, 6, 30);
        Assert.Equal("2018-M07 to 2019-M06", ReportingPeriod.Containing(date, PeriodKind.Month).Trailing(12).ToString());
        Assert.Equal("2018-M06 to 2019-M05", ReportingPeriod.LastCompletedBefore(date, PeriodKind.Month).Trailing(12).ToString());
        Assert.Equal("2018-M07 to 2019-M06", ReportingPeriod.LastCompletedBefore(date.PlusDays(1), PeriodKind.Month).Trailing(12).ToString());
    }

    [Fact]
    public void Has_no_place_beyond_its_periods()
    {
        var quarters = ReportingPeriod.Year(2019).SplitInto(PeriodKind.Quarter);
        Assert.Throws<ArgumentOutOfRangeException>(() => quarters[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => quarters[-1]);
        Assert.Equal("2019-Q1", ReportingPeriod.Quarter(2019, 1).Trailing(1).ToString());
    }
}
