namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Tests that ties occur within 1,000 generated pairs: sums, differences and quotients of unrelated ratios are hardly ever ties.</summary>
public class TiePairsTests
{
    private const int Samples = 1_000;

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Clusters.MostDecimals + 3)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Reaches_results_that_are_ties_at_each_number_of_places(int places)
    {
        var pairs = Pairs();
        Assert.Contains(pairs, pair => Sum(pair).IsTie(places));
        Assert.Contains(pairs, pair => Difference(pair).IsTie(places));
        Assert.Contains(pairs, pair => pair.Right.Numerator != 0 && Quotient(pair).IsTie(places));
    }

    [Fact]
    public void Reaches_ties_of_operands_that_are_no_decimals()
    {
        var pairs = Pairs().Where(static pair => !BigRational.Of(pair.Left).IsDecimal() && !BigRational.Of(pair.Right).IsDecimal()).ToList();
        Assert.Contains(pairs, static pair => IsTie(Sum(pair)));
        Assert.Contains(pairs, static pair => IsTie(Difference(pair)));
        Assert.Contains(pairs, static pair => IsTie(Quotient(pair)));
    }

    [Fact]
    public void Reaches_ties_of_25_to_28_digits()
    {
        var pairs = Pairs().Where(static pair => HasMoreThan24Digits(pair.Left.Numerator)).ToList();
        Assert.Contains(pairs, static pair => IsTie(Sum(pair)));
        Assert.Contains(pairs, static pair => IsTie(Difference(pair)));
        Assert.Contains(pairs, static pair => pair.Right.Numerator != 0 && IsTie(Quotient(pair)));
    }

    [Fact]
    public void Reaches_results_on_either_side_of_a_tie_by_less_than_a_billionth_of_a_figure()
    {
        var pairs = Pairs();
        Assert.Contains(pairs, static pair => Beside(Sum(pair)) > 0);
        Assert.Contains(pairs, static pair => Beside(Sum(pair)) < 0);
        Assert.Contains(pairs, static pair => Beside(Difference(pair)) > 0);
        Assert.Contains(pairs, static pair => Beside(Difference(pair)) < 0);
    }

    [Fact]
    public void Reaches_results_on_both_sides_of_the_largest_decimal()
    {
        foreach (var decimals in Enumerable.Range(0, Clusters.MostDecimals + 1))
        {
            Assert.Contains(Pairs(), pair => !BigRational.FitsDecimal(Sum(pair).Round(decimals, Rounding.Truncation)));
            Assert.Contains(Pairs(), pair => BigRational.FitsDecimal(Sum(pair).Round(decimals, Rounding.Truncation)));
        }
    }

    private static List<RatioPair> Pairs()
    {
        var cases = new RatioCases(1);
        return [.. Enumerable.Range(0, Samples).Select(_ => cases.NextPair())];
    }

    private static BigRational Sum(RatioPair pair) => BigRational.Of(pair.Left) + BigRational.Of(pair.Right);

    private static BigRational Difference(RatioPair pair) => BigRational.Of(pair.Left) - BigRational.Of(pair.Right);

    private static BigRational Quotient(RatioPair pair) => BigRational.Of(pair.Left) / BigRational.Of(pair.Right);

    private static bool IsTie(BigRational value) => Enumerable.Range(0, Clusters.MostDecimals + 1).Any(value.IsTie);

    private static bool HasMoreThan24Digits(decimal value) => BigRational.Unscaled(value).Unscaled.ToString().TrimStart('-').Length > 24;

    /// <summary>Returns the side of a tie that the value lies on, if it is within 10^−9 of the last place; 0 otherwise.</summary>
    private static int Beside(BigRational value)
    {
        foreach (var places in Enumerable.Range(0, Clusters.MostDecimals + 1))
        {
            var nearest = new BigRational(value.Round(places + 9, Rounding.HalfAwayFromZero), System.Numerics.BigInteger.Pow(10, places + 9));
            if (nearest.IsTie(places) && !nearest.IsSameAs(value))
            {
                return value.Against(nearest);
            }
        }

        return 0;
    }
}
