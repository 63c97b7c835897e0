using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>
/// Tests what was expected by now of a rate whose numerator and denominator accumulate. Such a rate does not grow with time: 90% of the files in time is 90%
/// in June, too.
/// </summary>
public class ExpectedRatesTests
{
    [Fact]
    public void At_least_90_percent_expects_90_percent_and_leads_to_what_it_is()
    {
        var pace = ByJune(InTime, 80, 100, Target.AtLeast(90)).Pace;
        Same(90, pace.Expected);
        Same(80, pace.Projection.Value);
        Assert.Equal(new Ratio(8, 9), pace.Index);
    }

    [Fact]
    public void Of_the_rest_so_many_are_required_as_the_host_expects() =>
        Assert.Equal(new Ratio(1, 1), ByJune(InTime, 80, 100, Target.AtLeast(90)).Pace.RequiredOfRest(100));

    [Fact]
    public void At_most_10_percent_expects_10_percent_from_above()
    {
        var pace = ByJune(InTime, 12, 100, Target.AtMost(10)).Pace;
        Same(10, pace.Expected);
        Same(12, pace.Projection.Value);
        Assert.Equal(new Ratio(10, 12), pace.Index);
        Assert.Equal(Standing.Behind, pace.Standing);
        Assert.Equal(new Ratio(8, 100), pace.RequiredOfRest(100));
    }

    [Fact]
    public void A_range_expects_the_range()
    {
        var pace = ByJune(InTime, 85, 100, Target.Within(80, 90)).Pace;
        Assert.Equal(RationalInterval.Between(80, 90), pace.ExpectedRange);
        Same(85, pace.Projection.Value);
    }

    [Fact]
    public void From_a_baseline_it_expects_the_level() => Same(90, ByJune(InTime, 80, 100, Target.FromBaseline(70, 90)).Pace.Expected);

    [Fact]
    public void A_growth_expects_the_level() => Same(88, ByJune(InTime, 80, 100, Target.GrowthBy(Ratio.FromPercent(10), 80)).Pace.Expected);

    [Fact]
    public void An_average_a_year_has_no_path() =>
        Assert.Equal(UndefinedReason.NoPath, ByJune(InTime, 80, 100, Target.AverageIncrease(Target.AtLeast(2), 70)).Pace.Expected);
}
