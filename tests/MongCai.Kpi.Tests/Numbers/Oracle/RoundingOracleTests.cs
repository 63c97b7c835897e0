namespace MongCai.Kpi.Tests.Numbers.Oracle;

[Trait("Category", "Slow")]
public class RoundingOracleTests
{
    private const int Cases = 250_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_percentage_is_rounded_once_from_the_exact_value(int seed)
    {
        var cases = new RatioCases(seed);
        for (var index = 0; index < Cases; index++)
        {
            var value = cases.Next();
            var ratio = value.ToRatio();
            var exact = BigRational.Of(value);
            for (var decimals = 0; decimals <= Clusters.MostDecimals; decimals++)
            {
                RoundingCheck.Percentage(ratio, exact, decimals);
            }
        }
    }
}
