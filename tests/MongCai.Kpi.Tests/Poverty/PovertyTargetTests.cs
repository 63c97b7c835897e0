using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

public class PovertyTargetTests
{
    private static readonly PovertyTally Opening = new(total: 20_000, poor: 100);

    [Fact]
    public void A_count_gives_points_and_a_rate()
    {
        var target = PovertyTarget.ReduceBy(30, Opening, TotalAssumption.Unchanged);
        Assert.Equal(new Ratio(70, 20_000), target.Rate);
        Assert.Equal(new PercentagePoints(0.15m), target.ReductionInPoints);
        Assert.Equal((Rational)70, target.Left);
        Assert.Equal("from 100/20000 to 70/20000, total unchanged", target.ToString());
    }

    [Fact]
    public void Points_give_a_count_and_a_rate()
    {
        var target = PovertyTarget.ReduceByPoints(new PercentagePoints(0.15m), Opening, TotalAssumption.Unchanged);
        Assert.Equal((Rational)30, target.Reduction);
        Assert.Equal(new Ratio(35, 10_000), target.Rate);
    }

    [Fact]
    public void A_rate_gives_a_count_and_points()
    {
        var target = PovertyTarget.Reach(Ratio.FromPercent(0.35m), Opening, TotalAssumption.Unchanged);
        Assert.Equal((Rational)30, target.Reduction);
        Assert.Equal(new PercentagePoints(0.15m), target.ReductionInPoints);
    }

    [Fact]
    public void The_assumption_about_the_total_is_named_and_matters()
    {
        var grown = TotalAssumption.Expected(20_800);
        Assert.Equal(new Ratio(78, 20_800), PovertyTarget.ReduceBy(22, Opening, grown).Rate);
        Assert.Equal(new PercentagePoints(0.125m), PovertyTarget.ReduceBy(22, Opening, grown).ReductionInPoints);
        Assert.Equal((Rational)27.2m, PovertyTarget.Reach(Ratio.FromPercent(0.35m), Opening, grown).Reduction);
        Assert.Equal("from 100/20000 to 72.8/20800, total of 20800 expected", PovertyTarget.Reach(Ratio.FromPercent(0.35m), Opening, grown).ToString());
    }

    [Fact]
    public void A_rate_is_met_by_whole_households()
    {
        Assert.Equal(28, PovertyTarget.Reach(Ratio.FromPercent(0.35m), Opening, TotalAssumption.Expected(20_800)).WholeReduction);
        Assert.Equal(30, PovertyTarget.Reach(Ratio.FromPercent(0.35m), Opening, TotalAssumption.Unchanged).WholeReduction);
    }

    [Fact]
    public void A_rate_above_the_opening_leaves_room_for_more() =>
        Assert.Equal((Rational)(-20), PovertyTarget.Reach(Ratio.FromPercent(0.6m), Opening, TotalAssumption.Unchanged).Reduction);

    [Fact]
    public void Each_form_leads_back_to_each_other()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var total = random.Next(1, i % 2 == 0 ? 20 : 30_000);
            var opening = new PovertyTally(total, random.Next(0, total + 1));
            var assumption = random.Next(2) == 0 ? TotalAssumption.Unchanged : TotalAssumption.Expected(random.Next(total, total * 2));
            var reduction = random.Next(0, (int)opening.Poor + 1);
            var byCount = PovertyTarget.ReduceBy(reduction, opening, assumption);
            Assert.Equal(byCount, PovertyTarget.Reach(byCount.Rate, opening, assumption));
            Assert.Equal(reduction, byCount.WholeReduction);
            if (byCount.ReductionInPoints.Value.Sign >= 0)
            {
                Assert.Equal(byCount, PovertyTarget.ReduceByPoints(byCount.ReductionInPoints, opening, assumption));
            }
        }
    }

    [Fact]
    public void Refuses_more_than_there_is_to_reduce_and_less_than_nothing()
    {
        Refused("count", "From 100 poor of 20000 the target leaves -1 poor of 20000: no fewer than none, no more than all.", static () => PovertyTarget.ReduceBy(101, Opening, TotalAssumption.Unchanged));
        Refused("count", "A reduction: a count is not negative, -1 is.", static () => PovertyTarget.ReduceBy(-1, Opening, TotalAssumption.Unchanged));
        Refused("points", "From 100 poor of 20000 the target leaves -2 poor of 20000", static () => PovertyTarget.ReduceByPoints(new(0.51m), Opening, TotalAssumption.Unchanged));
        Refused("points", "A reduction is not negative, -0.1 pp is.", static () => PovertyTarget.ReduceByPoints(new(-0.1m), Opening, TotalAssumption.Unchanged));
        Refused("rate", "From 100 poor of 20000 the target leaves 20200 poor of 20000", static () => PovertyTarget.Reach(Ratio.FromPercent(101), Opening, TotalAssumption.Unchanged));
        Refused("count", "From 100 poor of 20000 the target leaves 70 poor of 50", static () => PovertyTarget.ReduceBy(30, Opening, TotalAssumption.Expected(50)));
        Refused("total", "A rate needs a total above zero, not 0.", static () => TotalAssumption.Expected(0));
    }

    [Fact]
    public void Refuses_an_opening_that_counts_nobody_and_null()
    {
        Assert.Throws<ArgumentException>("opening", static () => PovertyTarget.ReduceBy(0, new(0, 0), TotalAssumption.Expected(5)));
        Assert.Throws<ArgumentException>("opening", static () => PovertyTarget.Reach(default, new(0, 0), TotalAssumption.Unchanged));
        Assert.Throws<ArgumentNullException>("opening", static () => PovertyTarget.ReduceByPoints(default, null!, TotalAssumption.Unchanged));
        Assert.Throws<ArgumentNullException>("assumption", static () => PovertyTarget.Reach(default, Opening, null!));
    }

    private static void Refused(string parameter, string message, Func<object> create) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(parameter, create).Message, StringComparison.Ordinal);
}
