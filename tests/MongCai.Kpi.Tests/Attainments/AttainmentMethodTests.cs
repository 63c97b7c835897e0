namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Tests each method of attainment with numbers calculated by hand, and what it is not defined for.</summary>
public class AttainmentMethodTests
{
    private static readonly (TargetForm Form, decimal Actual, AttainmentMethod Method, string Expected)[] Rows =
    [
        (Target.AtLeast(73), 37, AttainmentMethod.ActualOverTarget, "50.68%"),
        (Target.AtLeast(73), -5, AttainmentMethod.ActualOverTarget, "-6.85%"),
        (Target.AtLeast(0), 5, AttainmentMethod.ActualOverTarget, "undefined: zero target"),
        (Target.AtLeast(-50), 5, AttainmentMethod.ActualOverTarget, "undefined: negative target"),
        (Target.Within(7, 8), 7, AttainmentMethod.ActualOverTarget, "undefined: method not applicable"),
        (Target.AtLeast(-50), -50, AttainmentMethod.GapOverAbsoluteTarget, "100.00%"),
        (Target.AtLeast(-50), -100, AttainmentMethod.GapOverAbsoluteTarget, "0.00%"),
        (Target.AtLeast(73), 37, AttainmentMethod.GapOverAbsoluteTarget, "50.68%"),
        (Target.AtLeast(0), 37, AttainmentMethod.GapOverAbsoluteTarget, "undefined: zero target"),
        (Target.AtMost(50), 37, AttainmentMethod.GapOverAbsoluteTarget, "undefined: method not applicable"),
        (Target.AtMost(50), 100, AttainmentMethod.LowerIsBetterLinear, "0.00%"),
        (Target.AtMost(50), 50, AttainmentMethod.LowerIsBetterLinear, "100.00%"),
        (Target.AtMost(50), 25, AttainmentMethod.LowerIsBetterLinear, "150.00%"),
        (Target.AtMost(0), 25, AttainmentMethod.LowerIsBetterLinear, "undefined: zero target"),
        (Target.AtMost(-1), 25, AttainmentMethod.LowerIsBetterLinear, "undefined: negative target"),
        (Target.AtLeast(50), 25, AttainmentMethod.LowerIsBetterLinear, "undefined: method not applicable"),
        (Target.AtMost(50), 100, AttainmentMethod.LowerIsBetterReciprocal, "50.00%"),
        (Target.AtMost(50), 0, AttainmentMethod.LowerIsBetterReciprocal, "undefined: method not applicable"),
        (Target.AtMost(50), -1, AttainmentMethod.LowerIsBetterReciprocal, "undefined: method not applicable"),
        (Target.AtMost(0), 5, AttainmentMethod.LowerIsBetterReciprocal, "undefined: zero target"),
        (Target.AtMost(-5), 5, AttainmentMethod.LowerIsBetterReciprocal, "undefined: negative target"),
        (Target.FromBaseline(5.03m, 4.17m), 4.60m, AttainmentMethod.BaselineToTarget, "50.00%"),
        (Target.FromBaseline(5.03m, 4.17m), 5.46m, AttainmentMethod.BaselineToTarget, "-50.00%"),
        (Target.FromBaseline(10, 20), 25, AttainmentMethod.BaselineToTarget, "150.00%"),
        (Target.FromBaseline(5, 5), 6, AttainmentMethod.BaselineToTarget, "undefined: no distance between baseline and target"),
        (Target.ReductionBy(0.7m, 5.03m, MongCai2019.YearBefore), 4.68m, AttainmentMethod.BaselineToTarget, "50.00%"),
        (Target.AtLeast(73), 37, AttainmentMethod.BaselineToTarget, "undefined: method not applicable"),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, AttainmentMethod.GrowthOverGrowth, "75.00%"),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, AttainmentMethod.ActualOverTarget, "98.15%"),
        (Target.GrowthBy(Ratio.FromPercent(8), 0), 106, AttainmentMethod.GrowthOverGrowth, "undefined: zero denominator"),
        (Target.GrowthBy(Ratio.FromPercent(8), -1), 106, AttainmentMethod.GrowthOverGrowth, "undefined: method not applicable"),
        (Target.GrowthBy(Ratio.FromPercent(0), 100), 106, AttainmentMethod.GrowthOverGrowth, "undefined: zero target"),
        (Target.GrowthBy(Ratio.FromPercent(-8), 100), 106, AttainmentMethod.GrowthOverGrowth, "undefined: negative target"),
        (Target.AtLeast(73), 37, AttainmentMethod.GrowthOverGrowth, "undefined: method not applicable"),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, AttainmentMethod.BaselineToTarget, "undefined: method not applicable"),
        (Target.About(4, 1), 8, AttainmentMethod.ActualOverTarget, "undefined: method not applicable"),
        (Target.AtMost(50), 25, AttainmentMethod.ActualOverTarget, "undefined: method not applicable"),
        (Target.Cap(50), 25, AttainmentMethod.ActualOverTarget, "undefined: method not applicable"),
        (Target.Within(50, 60, Direction.HigherIsBetter), 25, AttainmentMethod.ActualOverTarget, "50.00%"),
        (Target.Within(40, 50, Direction.LowerIsBetter), 100, AttainmentMethod.LowerIsBetterReciprocal, "50.00%"),
    ];

    [Fact]
    public void Gives_the_figure_or_the_reason() => Assert.All(Rows, static row =>
        Assert.Equal(row.Expected, MongCai2019.AttainedInTheYear(row.Actual, row.Form).ValueBy(row.Method).ToPercentage(2).ToString()));

    [Fact]
    public void Some_forms_have_a_method_of_their_own()
    {
        Assert.Equal(AttainmentMethod.ActualOverTarget, MongCai2019.Attained(1, Target.MoreThan(2)).Method);
        Assert.Equal(AttainmentMethod.BaselineToTarget, MongCai2019.Attained(1, Target.FromBaseline(1, 2)).Method);
        Assert.Equal(AttainmentMethod.BaselineToTarget, MongCai2019.Attained(1, Target.ReductionBy(1, 2, MongCai2019.YearBefore)).Method);
    }

    [Fact]
    public void For_the_others_a_method_would_be_a_guess()
    {
        TargetForm[] forms = [Target.AtMost(4), Target.LessThan(4), Target.Within(1, 2), Target.About(4, 1), Target.Cap(4), Target.GrowthBy(Ratio.FromPercent(8), 4)];

        Assert.All(forms, static form => Assert.Equal(UndefinedReason.NoMethodNamed, MongCai2019.Attained(1, form).Value.Reason));
        Assert.Equal(UndefinedReason.NoToleranceNamed, MongCai2019.Attained(1, Target.About(4)).Value.Reason);
    }

    // "Utilisation is A/T": of at most and less than too.
    [Fact]
    public void What_is_used_of_what_may_be_used_is_no_attainment()
    {
        Assert.Equal(new Ratio(3, 4), MongCai2019.Attained(3, Target.Cap(4)).Utilisation);
        Assert.Equal(UndefinedReason.ZeroTarget, MongCai2019.Attained(3, Target.Cap(0)).Utilisation.Reason);
        Assert.Equal(new Ratio(3, 4), MongCai2019.Attained(3, Target.AtMost(4)).Utilisation);
        Assert.Equal(new Ratio(3, 4), MongCai2019.Attained(3, Target.LessThan(4)).Utilisation);
        Assert.Equal(UndefinedReason.MethodNotApplicable, MongCai2019.Attained(3, Target.AtLeast(4)).Utilisation.Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, MongCai2019.Attained(3, Target.ReductionBy(1, 5, MongCai2019.YearBefore)).Utilisation.Reason);
    }

    [Fact]
    public void An_unknown_method_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("method", static () => MongCai2019.Measured[Basis.Plan].ValueBy((AttainmentMethod)9));
}
