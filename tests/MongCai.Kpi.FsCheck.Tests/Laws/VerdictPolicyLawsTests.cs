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
        Breaks.None(KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = static (accepted, direction) => direction == Direction.HigherIsBetter && accepted.Lower is { Sign: > 0 } floor
                ? RationalInterval.AtLeast(floor * 6 / 5)
                : VerdictPolicy.Strict.Exceeded(accepted, direction),
        }));
        Breaks.None(KpiLaws.VerdictPolicy(new Policy { ExceededBy = static (_, _) => RationalInterval.Empty }));
    }

    [Fact]
    public void A_policy_that_throws_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { ExceededBy = static (accepted, _) => RationalInterval.Above(accepted.Lower!.Value) });
        Breaks.Law(laws, laws.IsTotal, "at most 0: InvalidOperationException, Nullable object must have a value.");
    }

    [Fact]
    public void Values_that_are_null_are_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, direction) => accepted.Lower is null ? null! : VerdictPolicy.Strict.Met(accepted, direction) });
        Breaks.Law(laws, laws.IsTotal, "at most 0: the values that meet it are null.");
    }

    [Fact]
    public void A_policy_that_answers_otherwise_when_asked_again_is_found()
    {
        var asked = 0;
        var laws = KpiLaws.VerdictPolicy(new Policy { ExceededBy = (accepted, direction) => asked++ % 2 == 0 ? VerdictPolicy.Strict.Exceeded(accepted, direction) : RationalInterval.Empty });
        Breaks.Law(laws, laws.IsTotal, "at least 0: the values that exceed it are (0..), and when it is asked again none.");
    }

    [Fact]
    public void Exceeded_that_is_not_met_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, _) => accepted });
        Breaks.Law(laws, laws.ExceededIsMet, "0 to 0 (higher is better): 0.1 exceeds it, and does not meet it.");
    }

    [Fact]
    public void Off_by_one_at_the_bound_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, direction) => accepted.Lower is { } floor && accepted.Upper is null ? RationalInterval.Above(floor) : VerdictPolicy.Strict.Met(accepted, direction) });
        Breaks.Law(laws, laws.FollowsTheFacts, "at least 0, actual 0: it is met, and is called not met.");
    }

    [Fact]
    public void A_tolerance_that_nobody_named_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, direction) => accepted.Lower is not null && accepted.Upper is null ? RationalInterval.Unbounded : VerdictPolicy.Strict.Met(accepted, direction) });
        Breaks.Law(laws, laws.FollowsTheFacts, "at least 0, actual -0.1: it is not met, and is called met.");
    }

    [Fact]
    public void A_hair_of_a_tolerance_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, direction) => accepted.Upper is { } ceiling && accepted.Lower is null ? RationalInterval.AtMost(ceiling + 0.000000001m) : VerdictPolicy.Strict.Met(accepted, direction) });
        Breaks.Law(laws, laws.FollowsTheFacts, "at most 0, actual 0.0000000005: it is not met, and is called met.");
    }

    [Fact]
    public void Exceeded_at_the_bound_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { ExceededBy = static (accepted, direction) => VerdictPolicy.Strict.Met(accepted, direction) });
        Breaks.Law(laws, laws.FollowsTheFacts, "at least 0, actual 0: it is not beyond the bound, and is called exceeded.");
    }

    [Fact]
    public void Exceeded_where_no_direction_is_better_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = static (accepted, direction) => direction == Direction.None && accepted is { Lower: not null, Upper: { } ceiling } ? RationalInterval.At(ceiling) : VerdictPolicy.Strict.Exceeded(accepted, direction),
        });
        Breaks.Law(laws, laws.FollowsTheFacts, "0 to 0, actual 0: it is not beyond the bound, and is called exceeded.");
    }

    [Fact]
    public void A_cap_that_is_exceeded_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = static (accepted, direction) => direction == Direction.None && accepted.Lower is null && accepted.Upper is { } ceiling ? RationalInterval.Below(ceiling) : VerdictPolicy.Strict.Exceeded(accepted, direction),
        });
        Breaks.Law(laws, laws.FollowsTheFacts, "no more than 0, actual -0.1: it is not beyond the bound, and is called exceeded.");
    }

    [Fact]
    public void A_verdict_that_gets_worse_is_found()
    {
        // A value just above the target is exceeded, and one far above it only met, because "that cannot be".
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = static (accepted, direction) => accepted.Lower is { } floor && accepted.Upper is null
                ? RationalInterval.Between(floor, floor + 1, includesLower: false, includesUpper: false)
                : VerdictPolicy.Strict.Exceeded(accepted, direction),
        });
        Breaks.Law(laws, laws.IsMonotone, "at least 0: 0.9 is exceeded, and 1, which is better, is met.");
    }

    [Fact]
    public void A_range_that_is_left_at_its_better_end_is_not_worse()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = static (accepted, _) => accepted, ExceededBy = static (_, _) => RationalInterval.Empty });
        Breaks.Law(laws, laws.IsMonotone, "0 to 0 (higher is better): 0 is met, and 0.1, which is better, is not met.");
    }

    [Fact]
    public void The_direction_of_lower_is_better_is_seen()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = static (accepted, direction) => direction == Direction.LowerIsBetter && accepted is { Lower: null, Upper: { } ceiling }
                ? RationalInterval.Between(ceiling - 2, ceiling, includesUpper: false)
                : VerdictPolicy.Strict.Exceeded(accepted, direction),
        });
        Breaks.Law(laws, laws.IsMonotone, "at most 0: -2 is exceeded, and -2.1, which is better, is met.");
    }

    [Fact]
    public void A_policy_in_doubles_is_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            MetBy = static (accepted, direction) => accepted is { Lower: { } floor, Upper: null } ? RationalInterval.AtLeast((decimal)(double)floor.Round(12)) : VerdictPolicy.Strict.Met(accepted, direction),
        });
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => laws.Check(seed)));
    }

    [Fact]
    public void Billions_that_are_rounded_are_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            MetBy = static (accepted, direction) => accepted is { Lower: { } floor, Upper: null } && floor > 1_000_000_000
                ? RationalInterval.AtLeast(1_000_000 * (floor / 1_000_000).Round(0))
                : VerdictPolicy.Strict.Met(accepted, direction),
        });
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => laws.Check(seed)));
    }

    [Fact]
    public void Rates_that_are_rounded_to_two_decimals_are_found()
    {
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            MetBy = static (accepted, direction) => accepted is { Lower: null, Upper: { } ceiling } && accepted.IncludesUpper ? RationalInterval.AtMost(ceiling.Round(2)) : VerdictPolicy.Strict.Met(accepted, direction),
        });
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => laws.Check(seed)));
    }

    [Fact]
    public void A_policy_that_remembers_the_highest_target_is_found()
    {
        Rational highest = 0;
        var laws = KpiLaws.VerdictPolicy(new Policy
        {
            ExceededBy = (accepted, direction) =>
            {
                if (accepted is not { Lower: { } floor, Upper: null })
                {
                    return VerdictPolicy.Strict.Exceeded(accepted, direction);
                }

                highest = Rational.Max(highest, floor);
                return RationalInterval.Above(highest);
            },
        });
        foreach (var seed in Breaks.AllSeeds)
        {
            highest = 0;
            Assert.Equal(laws.IsTotal.Name, Assert.Throws<LawBrokenException>(() => laws.Check(seed)).Law?.Name);
        }
    }

    [Fact]
    public void A_statute_leaves_out_the_law_that_it_breaks()
    {
        // With a grace of two points, a target is met from 98% on.
        var laws = KpiLaws.VerdictPolicy(new Policy { MetBy = Grace });
        Breaks.Law(laws, laws.FollowsTheFacts);
        var statute = laws.Except(static laws => laws.FollowsTheFacts, because: "Decision 12/QĐ-UBND: met from 98% on");
        Breaks.None(statute);
        Assert.DoesNotContain(laws.FollowsTheFacts, statute.All);
        Assert.EndsWith("Left out: Policy: a verdict does not contradict the facts, because Decision 12/QĐ-UBND: met from 98% on", statute.ToString(), StringComparison.Ordinal);

        // A bug beside the statute is still found.
        var withBug = KpiLaws.VerdictPolicy(new Policy { MetBy = Grace, ExceededBy = static (accepted, _) => RationalInterval.Unbounded });
        Breaks.Law(withBug.Except(static laws => laws.FollowsTheFacts, because: "Decision 12"), withBug.ExceededIsMet);

        static RationalInterval Grace(RationalInterval accepted, Direction direction) =>
            accepted is { Lower: { Sign: > 0 } floor, Upper: null } && direction == Direction.HigherIsBetter ? RationalInterval.AtLeast(floor * 98 / 100) : VerdictPolicy.Strict.Met(accepted, direction);
    }

    [Fact]
    public void Several_laws_are_left_out_each_for_its_reason()
    {
        var laws = KpiLaws.VerdictPolicy(VerdictPolicy.Strict);
        var few = laws.Except(static laws => laws.FollowsTheFacts, "one").Except(static laws => laws.IsMonotone, "two");
        Assert.Equal([laws.IsTotal, laws.ExceededIsMet], few.All);
        Assert.Throws<ArgumentException>("law", () => few.Except(static laws => laws.IsMonotone, "again"));
        Assert.Throws<ArgumentException>("law", () => laws.Except(static _ => KpiLaws.Banding(BandScale.RedYellowGreen).IsTotal, "another part's"));
        Assert.Throws<ArgumentException>("because", () => laws.Except(static laws => laws.IsMonotone, " "));
        Assert.Throws<ArgumentNullException>("law", () => laws.Except(null!, "none"));
    }

    /// <summary>A policy that is made of one or two functions; the strict policy stands for one that is not given.</summary>
    private sealed class Policy : VerdictPolicy
    {
        public Func<RationalInterval, Direction, RationalInterval> MetBy { get; init; } = Strict.Met;

        public Func<RationalInterval, Direction, RationalInterval> ExceededBy { get; init; } = Strict.Exceeded;

        public override RationalInterval Met(RationalInterval accepted, Direction direction) => MetBy(accepted, direction);

        public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => ExceededBy(accepted, direction);
    }
}
