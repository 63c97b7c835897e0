namespace MongCai.Kpi.Testing.Tests.Laws;

public class VerdictPolicyLawsTests
{
    [Fact]
    public void The_policies_of_the_library_keep_them()
    {
        Breaks.None(KpiLaws.VerdictPolicy(VerdictPolicy.Strict));
        Breaks.None(KpiLaws.VerdictPolicy(VerdictPolicy.LenientAtTheBound));
        Breaks.None(KpiLaws.VerdictPolicy(VerdictPolicy.BeyondTheRange));
    }

    [Fact]
    public void A_host_may_choose_where_exceeded_begins()
    {
        Breaks.None(KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) =>
            isMet && form is { Direction: Direction.HigherIsBetter, Floor: { Sign: > 0 } floor } && measured >= floor * 6 / 5 ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet, lenientPastTheEnd: true)));
        Breaks.None(KpiLaws.VerdictPolicy(new Policy(static (_, _, isMet) => isMet ? Verdict.Met : Verdict.NotMet, lenientPastTheEnd: true)));
    }

    [Fact]
    public void A_policy_that_throws_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) => measured > form.Level!.Value ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet));
        Breaks.Law(laws, laws.IsTotal, "0 to 0, actual 0: InvalidOperationException, Nullable object must have a value.");
    }

    [Fact]
    public void A_verdict_that_is_none_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (_, form, _) => (Verdict)(form.IsStrict ? 3 : 1)));
        Breaks.Law(laws, laws.IsTotal, "more than 0, actual 0: there is no verdict 3.");
    }

    [Fact]
    public void Off_by_one_at_the_bound_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) => isMet && measured != form.Floor ? Verdict.Met : Verdict.NotMet, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.FollowsTheFacts, "at least 0, actual 0: it is met, and is called not met.");
    }

    [Fact]
    public void A_tolerance_that_nobody_named_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (_, form, isMet) => isMet || form.Kind == TargetKind.AtLeast ? Verdict.Met : Verdict.NotMet, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.FollowsTheFacts, "at least 0, actual -0.1: it is not met, and is called met.");
    }

    [Fact]
    public void Exceeded_at_the_bound_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (_, _, isMet) => isMet ? Verdict.Exceeded : Verdict.NotMet, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.FollowsTheFacts);
    }

    [Fact]
    public void Exceeded_where_no_direction_is_better_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) =>
            isMet && form.Kind == TargetKind.About && measured > form.Level ? Verdict.Exceeded : isMet ? Verdict.Met : Verdict.NotMet, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.FollowsTheFacts);
    }

    [Fact]
    public void A_verdict_that_gets_worse_is_found()
    {
        // Exceeded just above the target, and only met far above it: "that cannot be".
        var laws = KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) =>
            !isMet ? Verdict.NotMet
            : form.Kind == TargetKind.AtLeast && measured > form.Floor && measured < form.Floor + 1 ? Verdict.Exceeded
            : Verdict.Met, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.IsMonotone, "at least 0: 0.1 is exceeded, and 1, which is better, is met.");
    }

    [Fact]
    public void A_range_that_is_left_at_its_better_end_is_not_worse()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (_, _, isMet) => isMet ? Verdict.Met : Verdict.NotMet));
        Breaks.Law(laws, laws.IsMonotone);
        Assert.Equal("0 to 0 (higher is better): 0 is met, and 0.1, which is better, is not met.", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample);
    }

    [Fact]
    public void The_direction_of_lower_is_better_is_seen()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy(static (measured, form, isMet) =>
            form.Direction == Direction.LowerIsBetter && form.Kind != TargetKind.Within && measured < form.Ceiling - 2 && isMet ? Verdict.Met
            : form.Direction == Direction.LowerIsBetter && form.Kind != TargetKind.Within && measured < form.Ceiling ? Verdict.Exceeded
            : isMet ? Verdict.Met
            : Verdict.NotMet, lenientPastTheEnd: true));
        Breaks.Law(laws, laws.IsMonotone);
    }

    /// <summary>A policy made of a line; where it is lenient, it leaves what lies past the better end of a range met.</summary>
    private sealed class Policy(Func<Rational, TargetForm, bool, Verdict> judge, bool lenientPastTheEnd = false) : VerdictPolicy
    {
        protected override Verdict Judge(Rational measured, TargetForm form, bool isMet) =>
            judge(measured, form, isMet || (lenientPastTheEnd && IsPastTheEnd(measured, form)));

        private static bool IsPastTheEnd(Rational measured, TargetForm form) => form.Kind == TargetKind.Within && form.Direction switch
        {
            Direction.HigherIsBetter => measured > form.Ceiling,
            Direction.LowerIsBetter => measured < form.Floor,
            _ => false,
        };
    }
}
