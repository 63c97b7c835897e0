using System.Numerics;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>
/// Checks claims with rounded inputs against an oracle that prints the figure at the extremes of what the inputs may have been, or very near to an extreme
/// that is not included itself. Every printable figure between the smallest and the largest of these is possible, because the formulas have no gaps.
/// </summary>
public class RoundedInputsOracleTests
{
    private static readonly int Cases = CaseCount.Of(fast: 2_000, all: 20_000);

    private static readonly BigRational One = BigRational.Of(1);
    private static readonly BigRational Hundred = BigRational.Of(100);
    private static readonly BigRational Hair = BigRational.Of(0.000000000000000000001m);

    public static TheoryData<ClaimFormula> Formulas => [.. Enum.GetValues<ClaimFormula>().Where(static formula => formula != ClaimFormula.Level)];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Some_inputs_that_print_so_give_the_figure_or_none(ClaimFormula formula)
    {
        var random = new Random((int)formula);
        var (reached, missed) = (0, 0);
        for (var index = 0; index < Cases; index++)
        {
            var (a, b) = (Input(random, isBase: false), Input(random, isBase: true));
            var decimals = random.Next(3);
            var digits = Corners(formula, a, b).Select(value => value.Round(decimals, Rounding.HalfAwayFromZero)).ToArray();
            var (least, most) = (digits.Min(), digits.Max());
            foreach (var printed in new[] { least - 1, least, least + 1, most - 1, most, most + 1 })
            {
                var verdict = new PublishedClaim(formula, a, b, new PublishedFigure(Clusters.Make(printed, decimals), decimals)).Check().Verdict;
                if (verdict is ClaimVerdict.Follows or ClaimVerdict.OtherTie or ClaimVerdict.Truncated or ClaimVerdict.Padded)
                {
                    continue;
                }

                var isReached = printed >= least && printed <= most;
                Assert.True(isReached == (verdict == ClaimVerdict.RoundedInputs), $"{formula}: {a}, {b}, {printed} with {decimals} decimals is {verdict}.");
                (reached, missed) = isReached ? (reached + 1, missed) : (reached, missed + 1);
            }
        }

        Assert.InRange(reached, Cases / 4, Cases * 6);
        Assert.InRange(missed, Cases / 4, Cases * 6);
    }

    /// <summary>Draws small numbers of few digits, so that the corners often lie on a tie; some are whole, and one in eight is zero.</summary>
    private static decimal Input(Random random, bool isBase)
    {
        var unscaled = !isBase && random.Next(8) == 0 ? 0 : random.Next(1, random.Next(2) == 0 ? 41 : 2_001);
        return Clusters.Make(isBase || random.Next(4) > 0 ? unscaled : -unscaled, random.Next(3));
    }

    private static IEnumerable<BigRational> Corners(ClaimFormula formula, decimal actual, decimal baseFigure) =>
        from a in Ends(actual)
        from b in Ends(baseFigure)
        select formula switch
        {
            ClaimFormula.Attained or ClaimFormula.Share => a / b * Hundred,
            ClaimFormula.Exceeded or ClaimFormula.Change => ((a / b) - One) * Hundred,
            ClaimFormula.Points => a - b,
            _ => b - a,
        };

    private static IEnumerable<BigRational> Ends(decimal input)
    {
        var value = BigRational.Of(input);
        if (input.Scale == 0)
        {
            return [value];
        }

        var half = new BigRational(5, BigInteger.Pow(10, input.Scale + 1));
        var (inside, justInside) = (half, half - Hair);
        return Math.Sign(input) switch
        {
            0 => [value - justInside, value + justInside],
            > 0 => [value - inside, value + justInside],
            _ => [value - justInside, value + inside],
        };
    }
}
