namespace MongCai.Kpi.Tests.Numbers.Oracle;

[Trait("Category", "Slow")]
public class ArithmeticOracleTests
{
    // With both seeds these are 1,000,000 ratios in 500,000 pairs.
    private const int Pairs = 250_000;

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Sums_differences_quotients_and_pools_are_exact_rounded_once_and_ordered_by_value(int seed)
    {
        var cases = new RatioCases(seed);
        for (var index = 0; index < Pairs; index++)
        {
            ArithmeticCheck.Run(cases.NextPair(), index % (Clusters.MostDecimals + 1));
        }
    }
}
