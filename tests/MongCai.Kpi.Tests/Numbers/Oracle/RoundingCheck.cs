using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Compares the library's figure with the oracle's: its digits, its decimals, its sign, and whether it exists at all.</summary>
internal static class RoundingCheck
{
    private static readonly Rounding[] Rules = [Rounding.HalfAwayFromZero, Rounding.Truncation];

    public static void Percentage(Ratio ratio, BigRational exact, int decimals)
    {
        foreach (var rule in Rules)
        {
            Run(ratio, exact.Round(decimals + 2, rule), decimals, rule, static (value, places, by) => value.ToPercentage(places, by).Value);
        }
    }

    public static void Number(Rational number, BigRational exact, int decimals)
    {
        foreach (var rule in Rules)
        {
            Run(number, exact.Round(decimals, rule), decimals, rule, static (value, places, by) => value.Round(places, by));
        }
    }

    private static void Run<T>(T value, BigInteger expected, int decimals, Rounding rule, Func<T, int, Rounding, decimal> round)
    {
        if (!BigRational.FitsDecimal(expected))
        {
            Overflows(value, decimals, rule, round);
            return;
        }

        var rounded = round(value, decimals, rule);
        var (unscaled, scale) = BigRational.Unscaled(rounded);
        if (unscaled != expected || scale != decimals || (decimal.IsNegative(rounded) && expected.IsZero))
        {
            Assert.Fail($"{value} with {decimals} decimals by {rule} is {expected}, not {rounded}.");
        }
    }

    private static void Overflows<T>(T value, int decimals, Rounding rule, Func<T, int, Rounding, decimal> round) =>
        Assert.Throws<OverflowException>(() => round(value, decimals, rule));
}
