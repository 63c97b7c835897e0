using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

public class RationalTests
{
    private static readonly Rational Third = (Rational)1 / 3;

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal((Rational)0, default);
        Assert.Equal(0, default(Rational).Sign);
        Assert.Equal("0", default(Rational).ToString());
    }

    [Theory]
    [InlineData("-0.29", -1)]
    [InlineData("0", 0)]
    [InlineData("181/365", 1)]
    [InlineData("-1/3", -1)]
    public void Has_a_sign(string number, int sign) => Assert.Equal(sign, Rational.Parse(number).Sign);

    [Fact]
    public void Is_the_decimal_it_was_made_from()
    {
        Assert.True(((Rational)(-0.290m)).TryToDecimal(out var value));
        Assert.Equal(-0.29m, value);
        Assert.Equal((Rational)(-0.29m), (Rational)(-0.290m));
    }

    [Fact]
    public void Is_no_decimal_where_digits_would_be_lost()
    {
        Assert.False(Third.TryToDecimal(out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void Is_a_decimal_again_once_the_fraction_is_gone()
    {
        Assert.True((Third * 3).TryToDecimal(out var one));
        Assert.Equal(1, one);
    }

    [Theory]
    [InlineData("2.5", 0, Rounding.HalfAwayFromZero, "3")]
    [InlineData("-2.5", 0, Rounding.HalfAwayFromZero, "-3")]
    [InlineData("2.5", 0, Rounding.Truncation, "2")]
    [InlineData("-2.9", 0, Rounding.Truncation, "-2")]
    [InlineData("2/3", 4, Rounding.HalfAwayFromZero, "0.6667")]
    [InlineData("2/3", 4, Rounding.Truncation, "0.6666")]
    [InlineData("7", 2, Rounding.HalfAwayFromZero, "7.00")]
    public void Is_rounded_once_by_a_named_rule(string number, int decimals, Rounding rounding, string expected) =>
        Assert.Equal(expected, Rational.Parse(number).Round(decimals, rounding).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Is_not_rounded_to_decimals_that_no_decimal_has(int decimals)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Third.Round(decimals));
        Assert.Equal(decimals, exception.ActualValue);
        Assert.Contains("0 to 28", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_rounded_by_a_rule_that_does_not_exist()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>("rounding", static () => Third.Round(2, (Rounding)7));
        Assert.Equal((Rounding)7, exception.ActualValue);
    }

    [Fact]
    public void Does_not_round_to_more_digits_than_a_decimal_holds()
    {
        Assert.Equal(1.0000000000000000000000000000m, ((Rational)1).Round(28));
        Assert.Contains("28 decimals", Assert.Throws<OverflowException>(static () => ((Rational)8).Round(28)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_half_below_the_largest_decimal_has_no_room()
    {
        var value = (Rational)decimal.MaxValue + 0.5m;
        Assert.Equal(decimal.MaxValue, value.Round(0, Rounding.Truncation));
        Assert.Throws<OverflowException>(() => value.Round(0));
    }
}
