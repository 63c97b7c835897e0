namespace MongCai.Kpi.Tests.Numbers.Oracle;

public class RatioArbitrariesTests
{
    [Fact]
    public void A_counterexample_shrinks_to_the_smallest_that_still_fails()
    {
        var failing = new RatioCase(-123456.78m, 4000.5m);
        while (RatioArbitraries.Shrink(failing).Where(static value => value.Numerator > 7).ToList() is [var smaller, ..])
        {
            failing = smaller;
        }

        Assert.Equal(new RatioCase(8, failing.Denominator), failing);
    }

    [Fact]
    public void No_shrunk_denominator_is_zero() =>
        Assert.All(RatioArbitraries.Shrink(new RatioCase(1, 1)), static value => Assert.NotEqual(0, value.Denominator));
}
