namespace MongCai.Kpi.Tests.Numbers.Oracle;

internal static class RoundingCheck
{
    /// <summary>The library's percentage against the oracle's: its digits, its decimals, its sign, and whether there is one at all.</summary>
    public static void Run(Ratio ratio, BigRational exact, int decimals, Rounding rule)
    {
        var expected = exact.Round(decimals + 2, rule);
        if (!BigRational.FitsDecimal(expected))
        {
            Assert.Throws<OverflowException>(() => ratio.ToPercentage(decimals, rule));
            return;
        }

        var value = ratio.ToPercentage(decimals, rule).Value;
        var (unscaled, scale) = BigRational.Unscaled(value);
        if (unscaled != expected || scale != decimals || (decimal.IsNegative(value) && expected.IsZero))
        {
            Assert.Fail($"{ratio} with {decimals} decimals by {rule} is {expected}, not {value}.");
        }
    }
}
