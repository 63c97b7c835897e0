using FsCheck;
using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Tests what holds for every actual and every target.</summary>
public class AttainmentLawTests
{
    private static readonly AttainmentMethod[] Methods = Enum.GetValues<AttainmentMethod>();

    [Property]
    public void Scaling_changes_no_percentage(int actual, int level, int baseline, PositiveInt factor)
    {
        decimal k = factor.Get;
        foreach (var method in Methods)
        {
            Assert.Equal(By(method, actual, Target.AtLeast(level)), By(method, actual * k, Target.AtLeast(level * k)));
            Assert.Equal(By(method, actual, Target.AtMost(level)), By(method, actual * k, Target.AtMost(level * k)));
            Assert.Equal(By(method, actual, Target.FromBaseline(baseline, level)), By(method, actual * k, Target.FromBaseline(baseline * k, level * k)));
        }
    }

    [Property]
    public void More_is_never_less_attained_where_higher_is_better(int actual, PositiveInt more, int level)
    {
        foreach (var method in Methods)
        {
            Rises(By(method, actual, Target.AtLeast(level)), By(method, (decimal)actual + more.Get, Target.AtLeast(level)));
            Rises(By(method, (decimal)actual + more.Get, Target.AtMost(level)), By(method, actual, Target.AtMost(level)));
        }
    }

    [Property]
    public void Nearer_to_the_goal_is_never_less_attained(int baseline, int actual, PositiveInt nearer, PositiveInt distance, PositiveInt growth)
    {
        var (up, down) = ((decimal)baseline + distance.Get, (decimal)baseline - distance.Get);
        Assert.True(Defined(By(AttainmentMethod.BaselineToTarget, actual, Target.FromBaseline(baseline, up)))
            < Defined(By(AttainmentMethod.BaselineToTarget, (decimal)actual + nearer.Get, Target.FromBaseline(baseline, up))));
        Assert.True(Defined(By(AttainmentMethod.BaselineToTarget, actual, Target.ReductionBy(distance.Get, baseline, MongCai2019.YearBefore)))
            < Defined(By(AttainmentMethod.BaselineToTarget, (decimal)actual - nearer.Get, Target.ReductionBy(distance.Get, baseline, MongCai2019.YearBefore))));
        Assert.True(Defined(By(AttainmentMethod.BaselineToTarget, actual, Target.FromBaseline(baseline, down)))
            < Defined(By(AttainmentMethod.BaselineToTarget, (decimal)actual - nearer.Get, Target.FromBaseline(baseline, down))));

        var form = Target.GrowthBy(Ratio.FromPercent(growth.Get), distance.Get);
        Assert.True(Defined(MongCai2019.AttainedInTheYear(actual, form).ValueBy(AttainmentMethod.GrowthOverGrowth))
            < Defined(MongCai2019.AttainedInTheYear((decimal)actual + nearer.Get, form).ValueBy(AttainmentMethod.GrowthOverGrowth)));
    }

    [Property]
    public void Scaling_last_year_with_the_actual_changes_no_growth(int actual, PositiveInt lastYear, PositiveInt growth, PositiveInt factor)
    {
        decimal k = factor.Get;

        Assert.Equal(
            Defined(MongCai2019.AttainedInTheYear(actual, Target.GrowthBy(Ratio.FromPercent(growth.Get), lastYear.Get)).ValueBy(AttainmentMethod.GrowthOverGrowth)),
            Defined(MongCai2019.AttainedInTheYear(actual * k, Target.GrowthBy(Ratio.FromPercent(growth.Get), lastYear.Get * k)).ValueBy(AttainmentMethod.GrowthOverGrowth)));
    }

    [Property]
    public void Linear_and_reciprocal_agree_only_at_the_target(PositiveInt actual, PositiveInt level)
    {
        var linear = By(AttainmentMethod.LowerIsBetterLinear, actual.Get, Target.AtMost(level.Get));
        var reciprocal = By(AttainmentMethod.LowerIsBetterReciprocal, actual.Get, Target.AtMost(level.Get));

        Assert.Equal(actual.Get == level.Get, linear == reciprocal);
    }

    [Property]
    public void Attainments_order_inversely_to_targets(PositiveInt actual, PositiveInt plan, PositiveInt resolution)
    {
        Assert.True(MongCai2019.Attained(actual.Get, plan.Get).Value.TryGetValue(out var byPlan));
        Assert.True(MongCai2019.Attained(actual.Get, resolution.Get).Value.TryGetValue(out var byResolution));

        Assert.Equal(plan.Get.CompareTo(resolution.Get), byResolution.CompareTo(byPlan));
    }

    [Property]
    public void The_baseline_method_does_not_care_which_way_is_up(int actual, int baseline, int level) =>
        Assert.Equal(
            By(AttainmentMethod.BaselineToTarget, actual, Target.FromBaseline(baseline, level)),
            By(AttainmentMethod.BaselineToTarget, -(decimal)actual, Target.FromBaseline(-(decimal)baseline, -(decimal)level)));

    [Property]
    public void A_target_is_met_where_nothing_remains_and_its_bound_counts(int actual, int level, int other)
    {
        TargetForm[] forms = [Target.AtLeast(level), Target.AtMost(level), Target.Cap(level), Target.FromBaseline(other, level), Target.Within(Math.Min(level, other), Math.Max(level, other))];

        Assert.All(
            forms.Select(form => MongCai2019.AttainedInTheYear(actual, form)),
            static attainment => Assert.Equal(attainment.IsMet, attainment.Remaining.Select(static remaining => remaining.Sign == 0)));
    }

    private static Ratio Defined(Calculated<Ratio> figure) => figure.Match(static ratio => ratio, static reason => throw new InvalidOperationException(reason.ToString()));

    private static Calculated<Ratio> By(AttainmentMethod method, decimal actual, TargetForm form) => MongCai2019.AttainedInTheYear(actual, form).ValueBy(method);

    private static void Rises(Calculated<Ratio> worse, Calculated<Ratio> better)
    {
        if (worse.TryGetValue(out var from) && better.TryGetValue(out var to))
        {
            Assert.True(from < to);
        }
    }
}
