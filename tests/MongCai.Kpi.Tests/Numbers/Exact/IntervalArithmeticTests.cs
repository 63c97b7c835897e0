namespace MongCai.Kpi.Tests.Numbers.Exact;

/// <summary>Tests the ends of products where zero is included in only one factor, and where an end is missing.</summary>
public class IntervalArithmeticTests
{
    private static readonly RationalInterval Negative = RationalInterval.Between(-1, 0, includesLower: false);
    private static readonly RationalInterval Around = RationalInterval.Between(-2, 3, includesUpper: false);
    private static readonly RationalInterval OpenFactors = RationalInterval.Between(0, 5, includesLower: false, includesUpper: false);
    private static readonly RationalInterval Factors = RationalInterval.Between(2, 4);

    [Fact]
    public void A_product_has_zero_inside_where_either_factor_has()
    {
        Assert.Equal("(-5..0]", Negative.Multiply(OpenFactors).ToString());
        Assert.Equal("[0..5)", Negative.Negate().Multiply(OpenFactors).ToString());
        Assert.Equal("(-5..0)", RationalInterval.Between(-1, 0, includesUpper: false).Multiply(OpenFactors).ToString());
        Assert.Equal("[0..0]", RationalInterval.Unbounded.Multiply(RationalInterval.At(0)).ToString());
    }

    [Fact]
    public void A_product_takes_the_factor_that_leads_furthest()
    {
        Assert.Equal("[-8..12)", Around.Multiply(Factors).ToString());
        Assert.Equal("(-4..0]", Negative.Multiply(Factors).ToString());
        Assert.Equal("(..)", Around.Multiply(RationalInterval.Above(2)).ToString());
        Assert.Equal("(2..)", RationalInterval.Above(1).Multiply(Factors).ToString());
        Assert.Equal("(..-2)", RationalInterval.Below(-1).Multiply(Factors).ToString());
    }

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        Assert.All(
            [RationalInterval.Empty.Multiply(Factors), Factors.Multiply(RationalInterval.Empty), RationalInterval.Empty.Add(Factors), Factors.Add(RationalInterval.Empty)],
            static result => Assert.Equal(RationalInterval.Empty, result));
        Assert.All(
            [RationalInterval.Empty.Negate(), RationalInterval.Empty.Scale(2), RationalInterval.Empty.Divisors(0), RationalInterval.Empty.Divisors(1)],
            static result => Assert.Equal(RationalInterval.Empty, result));
    }

    [Fact]
    public void A_quotient_is_by_what_is_above_zero()
    {
        Assert.Equal("[-1..1.5)", Around.Divide(Factors).ToString());
        Assert.Equal("(..)", Around.Divide(OpenFactors).ToString());
        Assert.Equal("(0.2..)", RationalInterval.Above(1).Divide(OpenFactors).ToString());
        Assert.Equal("(..-0.2)", RationalInterval.At(-1).Divide(OpenFactors).ToString());
        Assert.Equal("(0..0.5]", RationalInterval.At(1).Divide(RationalInterval.AtLeast(2)).ToString());
        Assert.Equal("[-0.5..0)", RationalInterval.At(-1).Divide(RationalInterval.AtLeast(2)).ToString());
        Assert.Equal("[0..0]", RationalInterval.At(0).Divide(RationalInterval.Unbounded).ToString());
        Assert.Equal("none", RationalInterval.At(1).Divide(Negative).ToString());
        Assert.Equal("none", RationalInterval.Empty.Divide(Factors).ToString());
    }

    [Fact]
    public void Divisors_are_those_of_some_dividend()
    {
        Assert.Equal("[1..4]", RationalInterval.Between(0.5m, 1).Divisors(RationalInterval.Between(1, 2)).ToString());
        Assert.Equal("[1..4]", RationalInterval.Between(-1, -0.5m).Divisors(RationalInterval.Between(-2, -1)).ToString());
        Assert.Equal("(0..)", RationalInterval.Between(-1, 0).Divisors(Around).ToString());
        Assert.Equal("(0..6)", RationalInterval.AtLeast(0.5m).Divisors(Around).ToString());
        Assert.Equal("(0..4]", RationalInterval.AtMost(-0.5m).Divisors(Around).ToString());
        Assert.Equal("none", RationalInterval.At(-1).Divisors(Factors).ToString());
        Assert.Equal("none", RationalInterval.Empty.Divisors(Factors).ToString());
    }

    [Fact]
    public void A_sum_and_a_multiple_keep_which_ends_are_inside()
    {
        Assert.Equal("[0..7)", Around.Add(Factors).ToString());
        Assert.Equal("(..)", RationalInterval.Above(1).Add(RationalInterval.Below(2)).ToString());
        Assert.Equal("[-20..30)", Around.Scale(10).ToString());
        Assert.Equal("(-3..2]", Around.Negate().ToString());
    }
}
