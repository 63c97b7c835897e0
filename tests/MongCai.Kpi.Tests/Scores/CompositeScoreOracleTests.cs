using System.Numerics;
using FsCheck.Xunit;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Scores;

/// <summary>Compares a score of generated parts with a sum of fractions that shares no code with the library.</summary>
[CountedProperties(fast: 200, all: 2_000, QuietOnSuccess = true)]
public class CompositeScoreOracleTests
{
    private static readonly Indicator Files = new("files", Unit.File, Nature.Flow);

    /// <summary>The states of knowledge about a part of the score.</summary>
    private enum Known
    {
        Final = 0,
        Running = 1,
        NotReported = 2,

        // The part has an "at most" target that names no method.
        Verdict = 3,
    }

    [Property]
    public void A_score_is_the_sum_of_weights_times_counted_fractions((sbyte Actual, byte Level, byte Weight, byte Known)[] given, byte cap, sbyte floor, byte needed, bool verdictCounts, bool isCapped)
    {
        // Every weight includes an exact third, and one part in a few is neither reported nor final.
        var parts = given.Select(static part => (Actual: (decimal)part.Actual, Level: part.Level + 1m, Weight: (part.Weight % 9) + 1, Known: (Known)(part.Known % 12 is var known and < 4 ? known : 0))).ToArray();
        var rules = new ScoreRules
        {
            Cap = isCapped ? Ratio.FromPercent(100 + (cap % 50)) : null,
            Floor = isCapped ? Ratio.FromPercent(Math.Min(floor, (sbyte)99)) : null,
            DecidedShare = new Ratio((needed % 10) + 1, 10),
            VerdictCounts = verdictCounts,
        };

        var score = new CompositeScore(parts.Select(static part => (Measured(part.Actual, part.Level, part.Known), (Rational)part.Weight / 3)), rules);

        var (expected, decided, all, isUndefined) = (new BigRational(0, 1), BigInteger.Zero, BigInteger.Zero, parts.Length == 0);
        foreach (var (actual, level, weight, known) in parts)
        {
            all += weight;
            if (known is Known.Running or Known.NotReported)
            {
                continue;
            }

            decided += weight;
            isUndefined |= known == Known.Verdict && !verdictCounts;
            var counted = known == Known.Verdict ? new BigRational(actual <= level ? 1 : 0, 1) : BigRational.Of(actual) / BigRational.Of(level);
            var most = new BigRational(100 + (cap % 50), 100);
            var least = new BigRational(Math.Min(floor, (sbyte)99), 100);
            counted = isCapped && counted.Against(most) > 0 ? most : isCapped && counted.Against(least) < 0 ? least : counted;
            expected += new BigRational(weight, 3) * counted;
        }

        isUndefined |= decided * 10 < all * ((needed % 10) + 1);
        Assert.Equal(!isUndefined, score.Score.IsDefined);
        Assert.True(isUndefined || expected.IsSameAs(BigRational.Of(score.Score.Value)));
        Assert.True(isUndefined || (expected / new BigRational(decided, 3)).IsSameAs(BigRational.Of(score.Share.Value.Value)));
    }

    [Property]
    public void Neither_the_order_nor_the_scale_of_the_weights_changes_the_share((byte Actual, byte Weight)[] given, byte factor)
    {
        (Attainment Attainment, Rational Weight)[] parts = [.. given.Select(static part => (Measured(part.Actual, 100, Known.Final), (Rational)(part.Weight + 1)))];
        var score = new CompositeScore(parts);

        Assert.Equal(score.Score, new CompositeScore(parts.Reverse()).Score);
        Assert.Equal(score.Share, new CompositeScore(parts.Select(part => (part.Attainment, part.Weight * (factor + 1)))).Share);
        Assert.Equal(score.Score, score.Parts.Count == 0 ? UndefinedReason.EmptyPopulation : score.Parts.Aggregate((Rational)0, static (sum, part) => sum + part.Score.Value));
    }

    private static Attainment Measured(decimal actual, decimal level, Known known)
    {
        var target = (known == Known.Verdict ? Target.AtMost(level) : Target.AtLeast(level)).For(Files, MongCai2019.Year, Basis.Plan);
        var observation = known == Known.NotReported ? Observation.Missing(Files, MongCai2019.Year) : new Observation(Files, known == Known.Running ? MongCai2019.FirstHalf : MongCai2019.Year, actual);
        return observation.Against(target)[Basis.Plan];
    }
}
