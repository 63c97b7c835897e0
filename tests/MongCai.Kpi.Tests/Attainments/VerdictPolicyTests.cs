using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Attainments;

public class VerdictPolicyTests
{
    private static readonly VerdictPolicy[] Policies = [VerdictPolicy.Strict, VerdictPolicy.LenientAtTheBound, VerdictPolicy.BeyondTheRange];

    private static readonly (TargetForm Form, decimal Actual, Verdict Strict, Verdict Lenient, Verdict Beyond)[] Rows =
    [
        (Target.AtLeast(73), 72, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet),
        (Target.AtLeast(73), 73, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.AtLeast(73), 74, Verdict.Exceeded, Verdict.Exceeded, Verdict.Met),
        (Target.LessThan(7.6m), 7.6m, Verdict.NotMet, Verdict.Met, Verdict.NotMet),
        (Target.LessThan(7.6m), 7.5m, Verdict.Exceeded, Verdict.Exceeded, Verdict.Met),
        (Target.MoreThan(290), 290, Verdict.NotMet, Verdict.Met, Verdict.NotMet),
        (Target.Within(1, 1.5m), 1.1m, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Within(33, 34), 33.9m, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Within(33, 34), 34.1m, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet),
        (Target.Within(33, 34, Direction.HigherIsBetter), 33.5m, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Within(33, 34, Direction.LowerIsBetter), 33.5m, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Within(33, 34, Direction.HigherIsBetter), 34.1m, Verdict.Exceeded, Verdict.Exceeded, Verdict.Exceeded),
        (Target.Within(33, 34, Direction.LowerIsBetter), 32.9m, Verdict.Exceeded, Verdict.Exceeded, Verdict.Exceeded),
        (Target.Within(33, 34, Direction.LowerIsBetter), 34.1m, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet),
        (Target.FromBaseline(5.03m, 4.17m), 4.0m, Verdict.Exceeded, Verdict.Exceeded, Verdict.Met),
        (Target.FromBaseline(5, 5), 5, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.AtLeast(0), 0, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Cap(1_400), 700, Verdict.Met, Verdict.Met, Verdict.Met),
        (Target.Cap(1_400), 1_401, Verdict.NotMet, Verdict.NotMet, Verdict.NotMet),
    ];

    [Fact]
    public void The_three_policies_differ_where_printed_verdicts_do() => Assert.All(Rows, static row =>
        Assert.Equal([row.Strict, row.Lenient, row.Beyond], Policies.Select(policy => VerdictOf(policy, row.Actual, row.Form))));

    [Fact]
    public void There_is_no_verdict_on_what_is_not_known()
    {
        Assert.Equal(UndefinedReason.MissingTarget, VerdictPolicy.Strict.On(MongCai2019.Actual.Against()[Basis.Plan]).Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, VerdictPolicy.Strict.On(MongCai2019.Attained(4, Target.About(4))).Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, VerdictPolicy.Strict.On((Rational)4, Target.About(4)).Reason);
        Assert.Equal(UndefinedReason.NotCalculated, VerdictPolicy.Strict.On(default).Reason);
    }

    [Property]
    public void A_better_value_never_gets_a_worse_verdict(int first, int second, int level, int other)
    {
        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        var (low, high) = (Math.Min(level, other), Math.Max(level, other));
        foreach (var policy in Policies)
        {
            Assert.All(
                [Target.AtLeast(level), Target.MoreThan(level), Target.Within(low, high, Direction.HigherIsBetter)],
                form => Assert.True(VerdictOf(policy, less, form) <= VerdictOf(policy, more, form)));
            Assert.All(
                [Target.AtMost(level), Target.LessThan(level), Target.Cap(level), Target.Within(low, high, Direction.LowerIsBetter)],
                form => Assert.True(VerdictOf(policy, more, form) <= VerdictOf(policy, less, form)));
        }
    }

    [Fact]
    public void A_host_may_have_its_own() =>
        Assert.Equal(Verdict.Met, new EverythingIsMet().On(MongCai2019.Measured[Basis.Plan]));

    private static Verdict VerdictOf(VerdictPolicy policy, decimal actual, TargetForm form) =>
        policy.On(MongCai2019.Attained(actual, form)).Match(static verdict => verdict, static reason => throw new InvalidOperationException(reason.ToString()));

    private sealed class EverythingIsMet : VerdictPolicy
    {
        protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) => Verdict.Met;
    }
}
