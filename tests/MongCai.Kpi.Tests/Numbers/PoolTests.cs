namespace MongCai.Kpi.Tests.Numbers;

public class PoolTests
{
    // These are the published rates; the sizes of the regions are chosen so that they lead to the published national rate.
    private static readonly Ratio[] Regions =
    [
        new(345_800, 1_900_000), new(560_700, 4_500_000), new(120_450, 1_500_000),
        new(224_100, 5_400_000), new(114_070, 6_100_000), new(10_810, 4_700_000),
    ];

    [Fact]
    public void The_regional_rates_are_the_published_ones() =>
        Assert.Equal(["18.20%", "12.46%", "8.03%", "4.15%", "1.87%", "0.23%"], Regions.Select(static region => region.ToPercentage(2).ToString()), StringComparer.Ordinal);

    [Fact]
    public void A_pooled_rate_is_not_the_mean_of_the_rates()
    {
        var mean = Regions.Average(static region => region.ToPercentage(2).Value);
        Assert.Equal(7.49m, decimal.Round(mean, 2, MidpointRounding.AwayFromZero));
        Assert.Equal("5.71%", Ratio.Pool(Regions).ToPercentage(2).ToString());
    }

    [Fact]
    public void A_pool_sums_numerators_and_denominators_as_they_were_given()
    {
        Assert.True(Ratio.Pool(new Ratio(1, 2), new Ratio(2, 4)).TryGetValue(out var pool));
        Assert.Equal((3, 6), (pool.Numerator, pool.Denominator));
    }

    [Fact]
    public void A_pool_of_one_is_that_one() => Assert.Equal(new Ratio(37, 73), Ratio.Pool(new Ratio(37, 73)));

    [Fact]
    public void A_pool_of_nothing_is_undefined() => Assert.Equal(UndefinedReason.EmptyPopulation, Ratio.Pool().Reason);

    [Fact]
    public void A_negative_denominator_is_no_part_of_a_whole()
    {
        Assert.Equal(UndefinedReason.MethodNotApplicable, Ratio.Pool(new Ratio(1, 2), new Ratio(-1, -3)).Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, Ratio.Pool(new Ratio(1, 2), new Ratio(1, -2)).Reason);
    }

    [Fact]
    public void A_ratio_that_was_never_set_is_not_pooled_as_nothing_of_one()
    {
        var refusal = Assert.Throws<ArgumentException>("ratios", static () => Ratio.Pool(new Ratio(97, 26_600), default));

        Assert.Contains("place 1", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new Ratio(97, 26_601), Ratio.Pool(new Ratio(97, 26_600), new Ratio(0, 1)));
    }

    [Fact]
    public void A_pool_needs_ratios()
    {
        Assert.Throws<ArgumentNullException>("ratios", static () => Ratio.Pool((IEnumerable<Ratio>)null!));
        Assert.Throws<ArgumentNullException>("ratios", static () => Ratio.Pool(null!));
    }
}
