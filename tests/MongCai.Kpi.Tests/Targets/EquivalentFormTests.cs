using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Targets;

public class EquivalentFormTests
{
    [Fact]
    public void Households_reduced_are_households_left_where_the_change_is_net()
    {
        var plan = Target.AtLeast(73).EquivalentUnderNetChange(opening: 134);
        var resolution = Target.AtLeast(54).EquivalentUnderNetChange(opening: 134);

        Assert.Equal(Target.AtMost(61), plan.Form);
        Assert.Equal(Target.AtMost(80), resolution.Form);
        Assert.Equal(FormAssumption.NetChange, plan.Assumption);
        Assert.Equal((Rational)134, plan.Baseline);
        Assert.Equal(Target.AtLeast(73), plan.Original);
        Assert.Equal("at most 61, which is at least 73 where it is a net change from 134", plan.ToString());
    }

    [Fact]
    public void A_reduction_leads_to_a_level_where_its_opening_stands()
    {
        var level = Target.ReductionBy(0.7m, 5.03m).EquivalentLevel();

        Assert.Equal(Target.AtMost(4.33m), level.Form);
        Assert.Equal(FormAssumption.BaselineStands, level.Assumption);
        Assert.Equal((Rational)5.03m, level.Baseline);
        Assert.Equal(Target.AtLeast(108), Target.GrowthBy(Ratio.FromPercent(8), 100).EquivalentLevel().Form);
        Assert.Equal(Target.AtMost(4.17m), Target.FromBaseline(5.03m, 4.17m).EquivalentLevel().Form);
        Assert.Equal(Target.AtLeast(20), Target.FromBaseline(10, 20).EquivalentLevel().Form);
        Assert.Equal("at most 4.33, which is reduced from 5.03 to 4.33 where 5.03 stands", level.ToString());
    }

    [Property]
    public void What_is_met_on_one_side_is_met_on_the_other(int opening, int level, int other, int taken)
    {
        Rational left = (decimal)opening - taken;
        LevelForm[] forms =
        [
            Target.AtLeast(level), Target.MoreThan(level), Target.AtMost(level), Target.LessThan(level), Target.About(level, 3),
            Target.Within(Math.Min(level, other), Math.Max(level, other), Direction.HigherIsBetter),
        ];

        Assert.All(forms, form =>
        {
            var across = form.EquivalentUnderNetChange(opening).Form;

            Assert.Equal(form.Accepted!.Contains(taken), across.Accepted!.Contains(left));
            Assert.Equal(
                VerdictPolicy.Strict.Judge(taken, form.Accepted, form.Direction),
                VerdictPolicy.Strict.Judge(left, across.Accepted, across.Direction));
            Assert.Equal(MongCai2019.AttainedInTheYear(taken, form).Remaining, MongCai2019.AttainedInTheYear((decimal)opening - taken, across).Remaining);
            Assert.Equal(form, across.EquivalentUnderNetChange(opening).Form);
        });
    }

    [Fact]
    public void A_cap_becomes_at_least_what_has_to_be_left() =>
        Assert.Equal(Target.AtLeast(4), Target.Cap(1).EquivalentUnderNetChange(5).Form);

    [Fact]
    public void Where_baseline_and_level_are_the_same_it_is_just_that_level() =>
        Assert.Equal(Target.Within(1, 1), Target.FromBaseline(1, 1).EquivalentLevel().Form);
}
