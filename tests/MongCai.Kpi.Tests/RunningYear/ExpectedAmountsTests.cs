using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>
/// Tests what was expected by now of an amount that accumulates, and where it leads, with one test for each form. The first half of 2019 is 181/365 of the
/// year.
/// </summary>
public class ExpectedAmountsTests
{
    [Fact]
    public void At_least_73_expects_its_share_and_leads_as_it_went()
    {
        var pace = ByJune(Reduced, 37, Target.AtLeast(73)).Pace;
        Same(36.2m, pace.Expected);
        Same(0.8m, pace.Variance);
        Assert.Equal("185/181", pace.Index.Select(static index => index.Value).ToString());
        Same(Fraction(37 * 365, 181), pace.Projection.Value);
    }

    [Fact]
    public void More_than_73_expects_the_same() => Same(36.2m, ByJune(Reduced, 37, Target.MoreThan(73)).Pace.Expected);

    [Theory]
    [InlineData("at most 100")]
    [InlineData("less than 100")]
    [InlineData("no more than 100")]
    public void So_much_of_what_may_be_used_at_most_may_be_used_by_now(string form)
    {
        var pace = ByJune(Jobs, 40, new[] { Target.AtMost(100), Target.LessThan(100), Target.Cap(100) }.Single(target => string.Equals(target.ToString(), form, StringComparison.Ordinal))).Pace;
        Same(Fraction(18_100, 365), pace.Expected);
        Same(60, pace.Headroom);
        Same(Fraction(40 * 365, 181), pace.Projection.Value);
        Same(Fraction(18_100, 365 * 40), pace.Index.Select(static index => index.Value));
        Assert.Equal(Standing.Ahead, pace.Standing);
    }

    [Fact]
    public void A_range_expects_its_share_of_both_ends()
    {
        var pace = ByJune(Reduced, 50, Target.Within(100, 120)).Pace;
        Assert.Equal(RationalInterval.Between(Fraction(18_100, 365), Fraction(21_720, 365)), pace.ExpectedRange);
        Assert.Equal(UndefinedReason.OnlyABound, pace.Expected);
        Same(Fraction(50 * 365, 181), pace.Projection.Value);
    }

    [Fact]
    public void About_so_much_expects_its_share_within_the_tolerance() =>
        Assert.Equal(RationalInterval.Between(Fraction(90 * 181, 365), Fraction(110 * 181, 365)), ByJune(Reduced, 50, Target.About(100, 10)).Pace.ExpectedRange);

    [Fact]
    public void From_1000_to_1100_a_year_expects_its_share_of_1100_and_not_of_the_way_between()
    {
        var pace = ByJune(Reduced, 600, Target.FromBaseline(1_000, 1_100)).Pace;
        Same(Fraction(1_100 * 181, 365), pace.Expected);
        Same(Fraction(600 * 365, 181), pace.Projection.Value);
    }

    [Fact]
    public void The_attainment_of_a_change_of_amounts_is_there_when_the_year_is_over_and_of_the_forecast()
    {
        var form = Target.FromBaseline(1_000, 1_100);
        Assert.Equal(UndefinedReason.PeriodRunning, ByJune(Reduced, 600, form).Value);
        Same(0.5m, AtTheEnd(Reduced, 1_050, form).Value.Select(static value => value.Value));
        var forecast = ByJune(Reduced, 600, form).Pace.Projection;
        Same((Fraction(600 * 365, 181) - 1_000) / 100, Of(forecast, form).Value.Select(static value => value.Value));
    }

    [Fact]
    public void A_reduction_of_a_yearly_amount_expects_its_share_of_what_is_left()
    {
        var pace = ByJune(Reduced, 56, Target.ReductionBy(20, 120, ReportingPeriod.Year(2018))).Pace;
        Same(Fraction(18_100, 365), pace.Expected);
        Same(Fraction(56 * 365, 181), pace.Projection.Value);
    }

    [Fact]
    public void A_growth_expects_last_year_to_date_grown_where_that_is_known()
    {
        var lastYear = new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), 40);
        var pace = ByJune(Jobs, 46, Target.GrowthBy(Ratio.FromPercent(10), 100)).WithLastYear(lastYear).Pace;
        Same(44, pace.Expected);
        Same(Fraction(46, 44), pace.Index.Select(static index => index.Value));
        Assert.Equal(new Ratio(6, 40), pace.ChangeFromLastYear?.Relative);
        Assert.Equal((181, 181), (pace.ChangeFromLastYear?.From.Period.Days, pace.ChangeFromLastYear?.To.Period.Days));
        Same(Fraction(46 * 365, 181), pace.Projection.Value);
        Same(115, pace.ProjectBy(ProjectionMethod.Profile).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void A_growth_expects_its_share_where_last_year_to_date_is_not_known_or_nothing(int? lastYear)
    {
        var attainment = ByJune(Jobs, 46, Target.GrowthBy(Ratio.FromPercent(10), 100));
        var known = lastYear is { } value ? attainment.WithLastYear(new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), value)) : attainment;
        Same(Fraction(110 * 181, 365), known.Pace.Expected);
        Assert.Equal(lastYear is null, known.Pace.ChangeFromLastYear is null);
    }

    [Fact]
    public void An_average_a_year_expects_its_level_of_the_mean_to_date_and_leads_to_the_same()
    {
        var stage = ReportingPeriod.Stage(2016, 2020);
        var threeYears = ReportingPeriod.Stage(2016, 2018);
        var target = Target.AveragePerYear(Target.AtLeast(500)).For(Jobs, stage, Basis.Plan);
        var attainment = new Observation(Jobs, threeYears, 1_620).Against(target)[Basis.Plan];
        Same(540, attainment.Measured);
        Same(500, attainment.Pace.Expected);
        Same(1.08m, attainment.Pace.Index.Select(static index => index.Value));
        Same(2_700, attainment.Pace.Projection.Value);
        Same(540, new Observation(Jobs, stage, 2_700).Against(target)[Basis.Plan].Measured);
    }
}
