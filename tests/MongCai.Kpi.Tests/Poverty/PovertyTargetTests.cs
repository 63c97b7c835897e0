using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>
/// Tests targets on poverty: reduce by a count, reduce by points, reach a rate. Each follows from the others once it is said what is presumed about the total
/// number of households.
/// </summary>
public class PovertyTargetTests
{
    private const int Total = 20_000;
    private const int Poor = 100;
    private const decimal RateInPercent = 0.5m;

    [Fact]
    public void A_count_gives_points_and_a_rate()
    {
        var left = Target.ReductionBy(30, Poor).EquivalentLevel();
        Assert.Equal(RationalInterval.AtMost(70), left.Form.Accepted);
        var rate = left.Form.EquivalentRate(Total);
        Assert.Equal(RationalInterval.AtMost(0.35m), rate.Form.Accepted);
        Assert.Equal((FormAssumption.TotalIs, (Rational)Total), (rate.Assumption, rate.Baseline));
        Assert.Equal("at most 0.35, which is at most 70 where the total is 20000", rate.ToString());
        Assert.Equal(Target.AtLeast(0.15m), rate.Form.EquivalentUnderNetChange(RateInPercent).Form);
    }

    [Fact]
    public void Points_give_a_count_and_a_rate()
    {
        var rate = Target.ReductionBy(0.15m, RateInPercent).EquivalentLevel().Form;
        Assert.Equal(RationalInterval.AtMost(0.35m), rate.Accepted);
        Assert.Equal(Target.AtLeast(30), rate.EquivalentCount(Total).Form.EquivalentUnderNetChange(Poor).Form);
    }

    [Fact]
    public void A_rate_gives_a_count_and_points()
    {
        var rate = Target.AtMost(0.35m);
        Assert.Equal(Target.AtLeast(30), rate.EquivalentCount(Total).Form.EquivalentUnderNetChange(Poor).Form);
        Assert.Equal(Target.AtLeast(0.15m), rate.EquivalentUnderNetChange(RateInPercent).Form);
    }

    [Fact]
    public void The_assumption_about_the_total_is_named_and_matters()
    {
        const int Grown = 20_800;
        Assert.Equal(Target.AtMost(0.375m), Target.ReductionBy(22, Poor).EquivalentLevel().Form.EquivalentRate(Grown).Form);
        Assert.Equal(Target.AtMost(72.8m), Target.AtMost(0.35m).EquivalentCount(Grown).Form);
        Assert.Equal("at most 72.8, which is at most 0.35 where the total is 20800", Target.AtMost(0.35m).EquivalentCount(Grown).ToString());
    }

    [Fact]
    public void A_rate_is_met_by_whole_households()
    {
        var fewest = Target.AtMost(0.35m).EquivalentCount(20_800).Form.EquivalentUnderNetChange(Poor).Form;
        Assert.Equal(28, fewest.Accepted!.Counts.First);
        Assert.Equal(30, Target.AtMost(0.35m).EquivalentCount(Total).Form.EquivalentUnderNetChange(Poor).Form.Accepted!.Counts.First);
    }

    [Fact]
    public void A_rate_above_the_opening_leaves_room_for_more() =>
        Assert.Equal(Target.AtLeast(-20), Target.AtMost(0.6m).EquivalentCount(Total).Form.EquivalentUnderNetChange(Poor).Form);

    [Fact]
    public void A_rate_is_in_percent_or_in_another_multiple_of_pure_number()
    {
        Assert.Equal(Target.AtMost(0.0035m), Target.AtMost(70).EquivalentRate(Total, Unit.One).Form);
        var perThousand = Unit.One.Times(0.001m, "per-thousand", new(("vi", "‰"), ("en", "‰")));
        Assert.Equal(Target.AtMost(3.5m), Target.AtMost(70).EquivalentRate(Total, perThousand).Form);
        Assert.Equal(Target.AtMost(70), Target.AtMost(3.5m).EquivalentCount(Total, perThousand).Form);
        Refused<ArgumentException>("unit", "A rate is in percent or another multiple of one, and not in household.", static () => Target.AtMost(70).EquivalentRate(Total, Unit.Household));
    }

    [Fact]
    public void Open_ends_two_bounds_and_caps_stay_what_they_are()
    {
        Assert.Equal(Target.LessThan(0.35m), Target.LessThan(70).EquivalentRate(Total).Form);
        Assert.Equal(Target.Within(0.25m, 0.35m), Target.Within(50, 70).EquivalentRate(Total).Form);
        Assert.Equal(Target.Cap(70), Target.Cap(0.35m).EquivalentCount(Total).Form);
        Assert.Equal(Target.About(70, 10), Target.About(0.35m, 0.05m).EquivalentCount(Total).Form);
    }

    [Fact]
    public void Each_form_leads_back_to_each_other()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var total = random.Next(1, i % 2 == 0 ? 20 : 30_000);
            var poor = random.Next(0, total + 1);
            var atEnd = random.Next(total, total * 2);
            var reduction = random.Next(0, poor + 1);
            var left = Target.ReductionBy(reduction, poor).EquivalentLevel().Form;
            var rate = left.EquivalentRate(atEnd).Form;
            Assert.Equal(left, rate.EquivalentCount(atEnd).Form);
            Assert.Equal(reduction, left.EquivalentUnderNetChange(poor).Form.Accepted!.Counts.First);
            var points = rate.EquivalentUnderNetChange((Rational)poor * 100 / total).Form.Level!.Value;
            if (points.Sign >= 0)
            {
                Assert.Equal(rate, Target.ReductionBy(points, (Rational)poor * 100 / total).EquivalentLevel().Form);
            }
        }
    }

    [Fact]
    public void A_target_on_a_count_is_held_against_the_count_and_its_rate_against_the_rate()
    {
        var standard = PovertyStandard.National2016;
        var poor = standard.CountOf(PovertyMeasure.PoorHouseholds, "poor");
        var rate = standard.RateOf(PovertyMeasure.PoorHouseholds, "rate");
        var year = ReportingPeriod.Year(2019);
        var count = new PovertyCount(default, year.End, standard, new(Total, 71));
        var onCount = Target.ReductionBy(30, Poor);
        Assert.Equal(new Ratio(29, 30), count.Observe(poor, year).Against(onCount.For(poor, year, Basis.Plan))[Basis.Plan].Value);
        Assert.Equal(Verdict.NotMet, count.Observe(poor, year).Against(onCount.For(poor, year, Basis.Plan))[Basis.Plan].Verdict);
        var onRate = onCount.EquivalentLevel().Form.EquivalentRate(Total).Form.For(rate, year, Basis.Plan);
        Assert.Equal((Rational)0.005m, count.Observe(rate, year).Against(onRate)[Basis.Plan].Remaining);

        var anew = PovertyStandard.National2022.CountOf(PovertyMeasure.PoorHouseholds, "poor");
        Refused<ArgumentException>(
            "targets",
            "[..70] of poor 2019 for plan",
            () => count.Observe(poor, year).Against(onCount.For(anew, year, Basis.Plan)),
            "the definition of poor is vn-2022/poor-households, not vn-2016/poor-households");
    }

    [Fact]
    public void Refuses_a_total_of_nobody()
    {
        Refused<ArgumentOutOfRangeException>("total", "A rate needs a total above zero, not 0.", static () => Target.AtMost(1).EquivalentRate(0));
        Refused<ArgumentOutOfRangeException>("total", "A rate needs a total above zero, not -1.", static () => Target.AtMost(1).EquivalentCount(-1));
    }

    private static void Refused<T>(string parameter, string message, Func<object> create, string? reason = null)
        where T : ArgumentException
    {
        var refusal = Assert.Throws<T>(parameter, create).Message;
        Assert.Contains(reason ?? message, refusal, StringComparison.Ordinal);
    }
}
