using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests that a target is met only if it is decided and the verdict policy says so.</summary>
public class OneMeaningOfMetTests
{
    [Theory]
    [InlineData("7.4", Verdict.NotMet)]
    [InlineData("7.5", Verdict.Met)]
    [InlineData("8", Verdict.Met)]
    [InlineData("8.1", Verdict.Exceeded)]
    public void A_range_whose_upper_end_is_better_is_met_from_the_lower_one_on(string actual, Verdict verdict)
    {
        var attainment = AtTheEnd(Score, Rational.Parse(actual, provider: null), Target.Within(7.5m, 8, Direction.HigherIsBetter));
        Assert.Equal(verdict, attainment.Verdict);
        Assert.Equal(verdict != Verdict.NotMet, attainment.IsMet);
    }

    [Theory]
    [InlineData("7.4")]
    [InlineData("8.1")]
    public void A_range_without_a_better_end_is_missed_on_both_sides(string actual) =>
        Assert.Equal(Verdict.NotMet, AtTheEnd(Score, Rational.Parse(actual, provider: null), Target.Within(7.5m, 8)).Verdict);

    [Fact]
    public void Exceeded_is_never_counted_beside_not_met()
    {
        var target = Target.Within(7.5m, 8, Direction.HigherIsBetter).For(Score, Year, Basis.Plan);
        var measured = new Observation(Score, Year, 8.1m).Against(target);
        Assert.Equal([target], measured.Met);
        Assert.Empty(measured.NotMet);
    }

    [Fact]
    public void The_host_s_policy_decides_what_is_met()
    {
        var strict = AtTheEnd(Score, 73, Target.MoreThan(73));
        var lenient = AtTheEnd(Score, 73, Target.MoreThan(73), new MeasurementPolicies { Verdicts = VerdictPolicy.LenientAtTheBound });
        Assert.Equal((Verdict.NotMet, false), (Decided(strict), strict.IsMet == true));
        Assert.Equal((Verdict.Met, true), (Decided(lenient), lenient.IsMet == true));
    }

    [Fact]
    public void A_cap_is_met_and_never_exceeded() => Assert.Equal(Verdict.Met, AtTheEnd(Reduced, 40, Target.Cap(100)).Verdict);

    [Fact]
    public void Past_the_bound_only_a_range_is_exceeded_where_the_policy_says_so()
    {
        MeasurementPolicies policies = new() { Verdicts = VerdictPolicy.BeyondTheRange };
        Assert.Equal(Verdict.Met, AtTheEnd(Score, 80, Target.AtLeast(73), policies).Verdict);
        Assert.Equal(Verdict.Exceeded, AtTheEnd(Score, 80, Target.Within(70, 75, Direction.HigherIsBetter), policies).Verdict);
    }

    private static Verdict Decided(Attainment attainment) => attainment.Verdict.TryGetValue(out var verdict) ? verdict : throw new InvalidOperationException();
}
