namespace MongCai.Kpi.Tests.Text;

public class PacePhraseTests
{
    private static readonly Phrasebook Vietnamese = Phrasebook.Vietnamese;
    private static readonly Phrasebook English = Phrasebook.English;

    // 73·181/365 = 36,2; 37/(181/365) = 74,61…; 37/6 = 6,1666…; 36/6 = 6.
    [Fact]
    public void The_founding_pace_in_both_languages()
    {
        var pace = MongCai2019.Measured[Basis.Plan].PaceBy(ElapsedShare.ByDays);

        Assert.Equal("đã qua 49,59% năm 2019", Vietnamese.Elapsed(pace, 2));
        Assert.Equal("đến nay cần đạt 36,2 hộ", Vietnamese.Expected(pace, 1));
        Assert.Equal("nhanh hơn tiến độ", Vietnamese.Standing(pace));
        Assert.Equal("bình quân 6,17 hộ mỗi tháng", Vietnamese.Achieved(pace, PeriodKind.Month, 2));
        Assert.Equal("còn cần 6,0 hộ mỗi tháng", Vietnamese.Required(pace, PeriodKind.Month, 1));
        Assert.Equal("dự báo năm 2019: 74,6 hộ", Vietnamese.Projected(pace, 1));

        Assert.Equal("49.59% of 2019 has elapsed", English.Elapsed(pace, 2));
        Assert.Equal("36.2 households expected by now", English.Expected(pace, 1));
        Assert.Equal("ahead of pace", English.Standing(pace));
        Assert.Equal("6.17 households a month so far", English.Achieved(pace, PeriodKind.Month, 2));
        Assert.Equal("6.0 households a month required", English.Required(pace, PeriodKind.Month, 1));
        Assert.Equal("forecast for 2019: 74.6 households", English.Projected(pace, 1));
    }

    // After 181 of 365 days, 37 of 74 is 0,8% ahead, and 37 of 75 is 0,5% behind.
    [Theory]
    [InlineData(37, 74, 0, "nhanh hơn tiến độ", "ahead of pace")]
    [InlineData(37, 74, 1, "đúng tiến độ", "on pace")]
    [InlineData(37, 75, 0, "chậm hơn tiến độ", "behind pace")]
    [InlineData(37, 75, 1, "đúng tiến độ", "on pace")]
    public void The_tolerance_is_what_the_host_names(int actual, int level, int percent, string vietnamese, string english)
    {
        var policies = new MeasurementPolicies { Tolerance = Ratio.FromPercent(percent) };
        var plan = Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);
        var pace = new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, actual).Against(policies, plan)[Basis.Plan].Pace;

        Assert.Equal(vietnamese, Vietnamese.Standing(pace));
        Assert.Equal(english, English.Standing(pace));
    }

    [Fact]
    public void The_rate_is_of_the_kind_asked_for()
    {
        var pace = MongCai2019.Measured[Basis.Plan].PaceBy(ElapsedShare.ByDays);

        Assert.Equal("bình quân 18,5 hộ mỗi quý", Vietnamese.Achieved(pace, PeriodKind.Quarter, 1));
        Assert.Equal("36 households a half-year required", English.Required(pace, PeriodKind.HalfYear, 0));
    }

    [Fact]
    public void A_strict_target_asks_for_more_than_its_rate()
    {
        var pace = MongCai2019.Attained(37, Target.MoreThan(37)).PaceBy(ElapsedShare.ByDays);

        Assert.Equal("còn cần trên 0 hộ mỗi tháng", Vietnamese.Required(pace, PeriodKind.Month, 0));
        Assert.Equal("over 0 households a month required", English.Required(pace, PeriodKind.Month, 0));
    }

    [Fact]
    public void A_target_that_is_met_requires_nothing()
    {
        var pace = MongCai2019.AttainedInTheYear(80, Target.AtLeast(73)).PaceBy(ElapsedShare.ByDays);

        Assert.Equal("đã hoàn thành", Vietnamese.Required(pace, PeriodKind.Month, 1));
        Assert.Equal("target met", English.Required(pace, PeriodKind.Month, 1));
    }

    // Of the 80 households by June, ten may fall back until December.
    [Fact]
    public void What_is_enough_now_requires_nothing_more_and_is_not_met_yet() =>
        Assert.Equal("còn cần 0,0 hộ mỗi tháng", Vietnamese.Required(MongCai2019.Attained(80, 73).Pace, PeriodKind.Month, 1));

    [Fact]
    public void What_may_still_be_used_is_allowed_and_not_required()
    {
        var deaths = new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 40).Against(Target.FromBaseline(120, 100).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan))[Basis.Plan].Pace;
        Assert.Equal("10.0 households a month allowed", English.Required(deaths, PeriodKind.Month, 1));
        Assert.Equal("đến nay được dùng 49,6 hộ", Vietnamese.Expected(deaths, 1));
    }

    [Fact]
    public void What_is_undefined_says_why()
    {
        var none = MongCai2019.Actual.Against()[Basis.Plan].PaceBy(ElapsedShare.ByDays);
        var missing = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Against(MongCai2019.Plan)[Basis.Plan].PaceBy(ElapsedShare.ByDays);
        var over = MongCai2019.AttainedInTheYear(37, Target.AtLeast(73)).PaceBy(ElapsedShare.ByDays);

        Assert.Equal("không xác định (thiếu chỉ tiêu)", Vietnamese.Elapsed(none, 2));
        Assert.Equal("undefined (the target is missing)", English.Expected(none, 1));
        Assert.Equal("36.2 households expected by now", English.Expected(missing, 1));
        Assert.Equal("undefined (the actual is missing)", English.Standing(missing));
        Assert.Equal("undefined (the actual is missing)", English.Projected(missing, 1));
        Assert.Equal("không xác định (thiếu số liệu thực hiện)", Vietnamese.Achieved(missing, PeriodKind.Month, 1));
        Assert.Equal("undefined (the period is over)", English.Required(over, PeriodKind.Month, 1));
    }
}
