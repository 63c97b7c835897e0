using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

public class RatioTests
{
    [Fact]
    public void Default_is_nothing_of_one()
    {
        Assert.Equal(new Ratio(0, 1), default);
        Assert.Equal("0/1", default(Ratio).ToString());
        Assert.Equal("0%", default(Ratio).ToPercentage(0).ToString());
    }

    [Fact]
    public void Keeps_its_parts_as_they_were_given()
    {
        var ratio = new Ratio(74, 146);
        Assert.Equal((74, 146), (ratio.Numerator, ratio.Denominator));
        Assert.Equal((Rational)37 / 73, ratio.Value);
    }

    [Theory]
    [InlineData(37, 73, 2, "50.68%")]
    [InlineData(37, 54, 1, "68.5%")]
    [InlineData(37, 54, 2, "68.52%")]
    [InlineData(-1, 8, 1, "-12.5%")]
    [InlineData(-1, 8, 0, "-13%")]
    [InlineData(1, -8, 0, "-13%")]
    [InlineData(0, 5, 2, "0.00%")]
    [InlineData(73, 73, 0, "100%")]
    public void Prints_as_a_percentage(int numerator, int denominator, int decimals, string expected) =>
        Assert.Equal(expected, new Ratio(numerator, denominator).ToPercentage(decimals).ToString());

    [Theory]
    [InlineData(-1, 1000)]
    [InlineData(1, -1000)]
    public void A_negative_value_that_rounds_to_zero_has_no_sign(int numerator, int denominator)
    {
        var percentage = new Ratio(numerator, denominator).ToPercentage(0);
        Assert.Equal("0%", percentage.ToString());
        Assert.False(decimal.IsNegative(percentage.Value));
    }

    [Fact]
    public void A_zero_denominator_is_refused_with_the_numerator_named()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>("denominator", static () => new Ratio(36.5m, 0));
        Assert.Contains("36.5/0", exception.Message, StringComparison.Ordinal);
        exception = Assert.Throws<ArgumentOutOfRangeException>("denominator", static () => new Ratio((Rational)1 / 3, default(Rational)));
        Assert.StartsWith("The denominator of 1/3/0 is zero.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_out_of_range_is_named_with_its_range()
    {
        Assert.StartsWith("Factors: 1 to 2147483647.", Assert.Throws<ArgumentOutOfRangeException>("factor", static () => new Ratio(1, 3).Per(0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Decimals: 0 to 28.", Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => new Ratio(1, 3).ToPercentage(29)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_stands_in_parentheses_only_where_it_has_a_slash()
    {
        const string Small = "0.000000000000000000000000000001";
        Assert.Equal($"{Small}/2", new Ratio(Rational.Parse(Small), 2).ToString());
        Assert.Equal("(1/3)/2", new Ratio((Rational)1 / 3, 2).ToString());
        Malformed.At(2, "a digit", "1/x", static () => Ratio.Parse("1/x"));
    }

    [Fact]
    public void A_zero_denominator_from_data_is_undefined()
    {
        Assert.Equal(UndefinedReason.ZeroDenominator, Ratio.OrUndefined(1, 0).Reason);
        Assert.Equal(Calculated.Of(new Ratio(1, 2)), Ratio.OrUndefined(1, 2));
    }

    [Fact]
    public void A_threshold_is_so_many_percent()
    {
        Assert.Equal(new Ratio(37, 40), Ratio.FromPercent(92.5m));
        Assert.True(Ratio.FromPercent(decimal.MaxValue) > Ratio.FromPercent(decimal.MaxValue - 1));
    }

    [Fact]
    public void A_threshold_looks_at_the_exact_value_and_not_at_the_printed_one()
    {
        var almost = new Ratio(79_996, 100_000);
        Assert.Equal("80.00%", almost.ToPercentage(2).ToString());
        Assert.True(almost < Ratio.FromPercent(80));
    }

    [Theory]
    [InlineData(3, 26576, 100_000, "F1", "11,3")]
    [InlineData(3, 26576, 1_000, "F2", "0,11")]
    [InlineData(11, 100_000, 100_000, "F1", "11,0")]
    [InlineData(-1, 3, 1_000, "F0", "-333")]
    public void A_rate_applies_its_factor_last(int cases, int population, int factor, string format, string expected) =>
        Assert.Equal(expected, new Ratio(cases, population).Per(factor).ToString(format, NumberFormat.Vietnamese));

    [Theory]
    [InlineData(0)]
    [InlineData(-1_000)]
    public void A_rate_has_a_positive_factor(int factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(factor), () => new Ratio(1, 3).Per(factor));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_are_0_to_28(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => default(Ratio).ToPercentage(decimals));
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => default(Calculated<Ratio>).ToPercentage(decimals));
        Assert.Equal(decimals, exception.ActualValue);
    }

    [Fact]
    public void A_rule_has_to_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => default(Ratio).ToPercentage(0, (Rounding)2));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => default(Rational).Round(0, (Rounding)(-1)));
    }

    [Fact]
    public void A_percentage_too_large_for_a_decimal_overflows_while_the_ratio_compares_and_pools()
    {
        var huge = new Ratio(decimal.MaxValue, 0.01m);
        Assert.Throws<OverflowException>(() => huge.ToPercentage(0));
        Assert.True(huge > new Ratio(decimal.MaxValue, 1));
        Assert.Equal(Calculated.Of(huge), Ratio.Pool(huge, huge));
    }
}
