namespace MongCai.Kpi.Tests.Text;

/// <summary>Tests that differences of rates in percent are in percentage points: what is left, what is too much, and what a month has to bring.</summary>
public class DifferenceOfRatesTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion) { Decimals = 2 };
    private static readonly Attainment Reduced = new Observation(Rate, Half, 5).Against(Target.FromBaseline(6, 4).For(Rate, Year, Basis.Plan))[Basis.Plan];
    private static readonly Attainment Raised = new Observation(Rate, Half, 90).Against(Target.AtLeast(95).For(Rate, Year, Basis.Plan))[Basis.Plan];

    [Fact]
    public void What_remains()
    {
        Assert.Equal("còn thừa 1,00 điểm phần trăm", Phrasebook.Vietnamese.Remaining(Reduced));
        Assert.Equal("1.00 percentage points too many", Phrasebook.English.Remaining(Reduced));
        Assert.Equal("còn thiếu 5,00 điểm phần trăm", Phrasebook.Vietnamese.Remaining(Raised));
        Assert.Equal("còn thiếu 36 hộ", Phrasebook.Vietnamese.Remaining(new Observation(Households, Half, 37).Against(Target.AtLeast(73).For(Households, Year, Basis.Plan))[Basis.Plan]));
    }

    [Fact]
    public void How_far_it_is_from_what_was_expected()
    {
        // The expected rate is 6 − 2·181/365 = 5,008; the actual is 0,008 lower, which is better.
        Assert.Equal("kém mức cần đạt 0,01 điểm phần trăm", Phrasebook.Vietnamese.Variance(Reduced.Pace, 2));
        Assert.Equal("0.01 percentage points less than expected", Phrasebook.English.Variance(Reduced.Pace, 2));
    }

    [Fact]
    public void What_each_month_has_brought_and_has_to_bring()
    {
        Assert.Equal("bình quân -0,17 điểm phần trăm mỗi tháng", Phrasebook.Vietnamese.Achieved(Reduced.Pace, PeriodKind.Month, 2));
        Assert.Equal("còn cần 0,17 điểm phần trăm mỗi tháng", Phrasebook.Vietnamese.Required(Reduced.Pace, PeriodKind.Month, 2));
    }

    [Fact]
    public void A_level_stays_in_percent() => Assert.Equal("5,00%", Phrasebook.Vietnamese.Actual(Reduced.Observation));

    private static Indicator Households => new("reduced", Unit.Household, Nature.Flow);
}
