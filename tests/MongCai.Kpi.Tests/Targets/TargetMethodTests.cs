using System.Text.Json;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests targets that name the method by which they are measured.</summary>
public class TargetMethodTests
{
    private static readonly Target AtMost = Target.AtMost(100).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);

    public static TheoryData<TargetForm, AttainmentMethod> Unfit => new()
    {
        { Target.AtMost(100), AttainmentMethod.ActualOverTarget },
        { Target.LessThan(100), AttainmentMethod.ActualOverTarget },
        { Target.Cap(100), AttainmentMethod.ActualOverTarget },
        { Target.ReductionBy(20, 120, MongCai2019.YearBefore), AttainmentMethod.ActualOverTarget },
        { Target.FromBaseline(120, 100), AttainmentMethod.ActualOverTarget },
        { Target.AtLeast(100), AttainmentMethod.LowerIsBetterLinear },
        { Target.AtLeast(100), AttainmentMethod.BaselineToTarget },
        { Target.AtMost(100), AttainmentMethod.GrowthOverGrowth },
        { Target.Within(1, 2), AttainmentMethod.ActualOverTarget },
        { Target.AtLeast(100), AttainmentMethod.PeriodsMetOverElapsed },
        { Target.Maintain(Target.AtLeast(95), PeriodKind.Month), AttainmentMethod.ActualOverTarget },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_method_that_does_not_fit_is_refused(TargetForm form, AttainmentMethod method)
    {
        var target = form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);

        var refusal = Assert.Throws<ArgumentException>("value", () => target with { Method = method });

        Assert.Contains($"{target} cannot be measured by {method}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_there_is_not_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("value", static () => AtMost with { Method = (AttainmentMethod)9 });

    [Fact]
    public void Less_is_better_is_why_actual_over_target_is_refused() => Assert.Contains(
        "less is better: what is used of it is its utilisation, and no attainment",
        Assert.Throws<ArgumentException>("value", static () => AtMost with { Method = AttainmentMethod.ActualOverTarget }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void At_most_has_a_percentage_by_the_method_it_names()
    {
        var plain = new Observation(MongCai2019.Reduced, MongCai2019.Year, 80).Against(AtMost)[Basis.Plan];
        var linear = new Observation(MongCai2019.Reduced, MongCai2019.Year, 80).Against(AtMost with { Method = AttainmentMethod.LowerIsBetterLinear })[Basis.Plan];

        Assert.Equal(UndefinedReason.NoMethodNamed, plain.Value.Reason);
        Assert.Equal(AttainmentMethod.LowerIsBetterLinear, linear.Method);
        Assert.Equal(new Ratio(120, 100), linear.Value);
    }

    // The method 2 − A/T has a meaning only for the whole year: 40 of at most 100 by June are not 160%.
    [Fact]
    public void While_the_year_runs_a_method_of_the_whole_says_nothing() => Assert.Equal(
        UndefinedReason.PeriodRunning,
        new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 40).Against(AtMost with { Method = AttainmentMethod.LowerIsBetterLinear })[Basis.Plan].Value.Reason);

    [Fact]
    public void In_JSON_it_is_written_where_it_is_named()
    {
        Assert.DoesNotContain("method", JsonSerializer.Serialize(AtMost), StringComparison.Ordinal);
        Assert.EndsWith(""","method":"lowerIsBetterLinear"}""", JsonSerializer.Serialize(AtMost with { Method = AttainmentMethod.LowerIsBetterLinear }), StringComparison.Ordinal);
    }
}
