namespace MongCai.Kpi.Tests.Numbers.Oracle;

[Trait("Category", "Slow")]
public class ArithmeticOracleTests
{
    private const int Pairs = 500_000;

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Sums_differences_quotients_and_pools_are_exact(int seed)
    {
        var cases = new RatioCases(seed);
        for (var index = 0; index < Pairs; index++)
        {
            ArithmeticCheck.Run(cases.NextPair());
        }
    }
}
