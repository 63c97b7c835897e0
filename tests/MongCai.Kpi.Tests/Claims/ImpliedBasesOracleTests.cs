using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>Compares implied bases with an oracle that prints the figure of every base from 1 to 100.000, in whole numbers of 64 bits.</summary>
[Trait("Category", "Slow")]
public class ImpliedBasesOracleTests
{
    private const int Largest = 100_000;
    private const int Cases = 400;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000];

    [Theory]
    [InlineData(ClaimFormula.Attained, Rounding.HalfAwayFromZero)]
    [InlineData(ClaimFormula.Attained, Rounding.Truncation)]
    [InlineData(ClaimFormula.Exceeded, Rounding.HalfAwayFromZero)]
    [InlineData(ClaimFormula.Change, Rounding.Truncation)]
    public void Contain_exactly_the_bases_that_print_so(ClaimFormula formula, Rounding rounding)
    {
        var random = new Random(((int)formula * 2) + (int)rounding);
        var signs = new HashSet<int>();
        var empty = 0;
        for (var index = 0; index < Cases; index++)
        {
            var (tenths, decimals) = (Actual(random), random.Next(5));
            var digits = Figure(random, tenths, decimals, formula, rounding);
            var bases = new PublishedFigure(Clusters.Make(digits, decimals), decimals).BasesFor((Rational)tenths / 10, formula, rounding);
            Check(bases, tenths, decimals, digits, formula, rounding);
            signs.Add(Math.Sign(digits));
            empty += bases.Counts.IsEmpty ? 1 : 0;
        }

        Assert.Equal([-1, 0, 1], signs.Order());
        Assert.InRange(empty, Cases / 20, Cases / 2);
    }

    private static void Check(RationalInterval bases, long tenths, int decimals, long digits, ClaimFormula formula, Rounding rounding)
    {
        var counts = bases.Counts;
        for (var total = 1; total <= Largest; total++)
        {
            var printsSo = Print(tenths, total, decimals, formula, rounding) == digits;
            if (printsSo != counts.Contains(total))
            {
                Assert.Fail($"{tenths}/10 of {total} prints {digits} with {decimals} decimals: {printsSo}, but {bases} has {counts}.");
            }
        }

        foreach (var total in new[] { counts.First - 1, counts.First, counts.Last, counts.Last + 1, 1, 0, -1 }.OfType<long>())
        {
            Assert.Equal(counts.Contains(total), bases.Contains(total));
        }
    }

    /// <summary>Returns the figure that a base prints, its neighbour, the same with another sign, or zero; small and round bases are frequent.</summary>
    private static long Figure(Random random, long tenths, int decimals, ClaimFormula formula, Rounding rounding)
    {
        var total = random.Next(3) switch
        {
            0 => random.Next(1, 100),
            1 => 200 * random.Next(1, 500),
            _ => random.Next(1, Largest + 1),
        };
        var printed = Print(tenths, total, decimals, formula, rounding);
        return random.Next(8) switch
        {
            0 => 0,
            1 => -printed,
            2 => printed + 1,
            3 => printed - 1,
            _ => printed,
        };
    }

    private static long Actual(Random random) => random.Next(8) switch
    {
        0 => 0,
        1 => -random.Next(1, 500_000),
        2 => random.Next(1, 1_000),
        _ => 10 * random.Next(1, 200_000),
    };

    /// <summary>Returns the digits of 100 · A/T, or of 100 · (A − T)/T, in units of the last decimal.</summary>
    private static long Print(long tenths, long total, int decimals, ClaimFormula formula, Rounding rounding)
    {
        var numerator = (formula == ClaimFormula.Attained ? tenths : tenths - (10 * total)) * 100 * Powers[decimals];
        var denominator = 10 * total;
        var magnitude = rounding == Rounding.Truncation
            ? Math.Abs(numerator) / denominator
            : ((2 * Math.Abs(numerator)) + denominator) / (2 * denominator);
        return Math.Sign(numerator) * magnitude;
    }
}
