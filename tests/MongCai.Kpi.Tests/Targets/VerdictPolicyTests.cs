using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Targets;

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
        Assert.Equal(UndefinedReason.MissingTarget, MongCai2019.Actual.Against()[Basis.Plan].Verdict.Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, MongCai2019.AttainedInTheYear(4, Target.About(4)).Verdict.Reason);
        Assert.Equal(UndefinedReason.NotCalculated, default(Attainment).Verdict.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, MongCai2019.Measured[Basis.Plan].Verdict.Reason);
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

    public static TheoryData<RationalInterval, Direction, string, string, string> Intervals => new()
    {
        { RationalInterval.AtLeast(73), Direction.HigherIsBetter, "[73..) exceeded (73..)", "[73..) exceeded (73..)", "[73..) exceeded none" },
        { RationalInterval.Above(290), Direction.HigherIsBetter, "(290..) exceeded (290..)", "[290..) exceeded (290..)", "(290..) exceeded none" },
        { RationalInterval.Below(7.6m), Direction.LowerIsBetter, "(..7.6) exceeded (..7.6)", "(..7.6] exceeded (..7.6)", "(..7.6) exceeded none" },
        { RationalInterval.AtMost(1_400), Direction.None, "(..1400] exceeded none", "(..1400] exceeded none", "(..1400] exceeded none" },
        { RationalInterval.Between(7.5m, 8), Direction.None, "[7.5..8] exceeded none", "[7.5..8] exceeded none", "[7.5..8] exceeded none" },
        { RationalInterval.Between(7.5m, 8), Direction.HigherIsBetter, "[7.5..) exceeded (8..)", "[7.5..) exceeded (8..)", "[7.5..) exceeded (8..)" },
        { RationalInterval.Between(7.5m, 8), Direction.LowerIsBetter, "(..8] exceeded (..7.5)", "(..8] exceeded (..7.5)", "(..8] exceeded (..7.5)" },
        { RationalInterval.At(5), Direction.None, "[5..5] exceeded none", "[5..5] exceeded none", "[5..5] exceeded none" },
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void A_policy_is_two_intervals(RationalInterval accepted, Direction direction, string strict, string lenient, string beyond)
    {
        Assert.Equal(strict, InWords(VerdictPolicy.Strict));
        Assert.Equal(lenient, InWords(VerdictPolicy.LenientAtTheBound));
        Assert.Equal(beyond, InWords(VerdictPolicy.BeyondTheRange));

        string InWords(VerdictPolicy policy) => $"{policy.Met(accepted, direction)} exceeded {policy.Exceeded(accepted, direction)}";
    }

    [Property]
    public void What_is_exceeded_is_met_and_the_verdict_is_that_of_the_intervals(int value, int first, int second, byte kind, bool isBetter)
    {
        var (low, high) = (Math.Min(first, second), Math.Max(first, second));
        var (accepted, direction) = (kind % 6) switch
        {
            0 => (RationalInterval.AtLeast(first), isBetter ? Direction.HigherIsBetter : Direction.None),
            1 => (RationalInterval.Above(first), isBetter ? Direction.HigherIsBetter : Direction.None),
            2 => (RationalInterval.AtMost(first), isBetter ? Direction.LowerIsBetter : Direction.None),
            3 => (RationalInterval.Below(first), isBetter ? Direction.LowerIsBetter : Direction.None),
            4 => (RationalInterval.Between(low, high), isBetter ? Direction.HigherIsBetter : Direction.None),
            _ => (RationalInterval.Between(low, high), isBetter ? Direction.LowerIsBetter : Direction.None),
        };
        foreach (var policy in Policies)
        {
            var (met, exceeded) = (policy.Met(accepted, direction), policy.Exceeded(accepted, direction));

            Assert.True(met.Contains(exceeded) && met.Contains(accepted));
            Assert.Equal(exceeded.Contains(value) ? Verdict.Exceeded : met.Contains(value) ? Verdict.Met : Verdict.NotMet, policy.Judge(value, accepted, direction));
        }
    }

    [Fact]
    public void Null_is_not_judged() =>
        Assert.Throws<ArgumentNullException>("accepted", static () => VerdictPolicy.Strict.Judge(1, null!, Direction.None));

    [Fact]
    public void A_host_may_have_its_own() =>
        Assert.Equal(Verdict.Met, MongCai2019.Actual.Against(new MeasurementPolicies { Verdicts = new EverythingIsMet() }, MongCai2019.Plan)[Basis.Plan].Verdict);

    private static Verdict VerdictOf(VerdictPolicy policy, decimal actual, TargetForm form) =>
        new Observation(MongCai2019.Reduced, MongCai2019.Year, actual)
            .Against(new MeasurementPolicies { Verdicts = policy }, form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan))[Basis.Plan].Verdict
            .Match(static verdict => verdict, static reason => throw new InvalidOperationException(reason.ToString()));

    private sealed class EverythingIsMet : VerdictPolicy
    {
        public override RationalInterval Met(RationalInterval accepted, Direction direction) => RationalInterval.Unbounded;

        public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => RationalInterval.Empty;
    }
}
