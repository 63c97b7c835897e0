namespace MongCai.Kpi.Tests.Numbers;

public class PercentagePointsTests
{
    [Fact]
    public void Default_is_no_difference()
    {
        Assert.Equal(new PercentagePoints(0), default);
        Assert.Equal("0 pp", default(PercentagePoints).ToString());
    }

    [Theory]
    [InlineData("-0.14 pp", "")]
    [InlineData("-0.14 pp", "G")]
    [InlineData("-0.1 pp", "F1")]
    [InlineData("0 pp", "F0")]
    [InlineData("-0.1400 pp", "f4")]
    public void Is_written_exactly_or_rounded(string expected, string format) =>
        Assert.Equal(expected, new PercentagePoints(-0.14m).ToString(format, formatProvider: null));

    [Fact]
    public void Is_rounded_once_by_a_named_rule()
    {
        var points = new PercentagePoints((Rational)(-200) / 3);
        Assert.Equal(-66.67m, points.Round(2));
        Assert.Equal(-66.66m, points.Round(2, Rounding.Truncation));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => points.Round(29));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => points.Round(2, (Rounding)9));
    }

    [Fact]
    public void Adds_and_subtracts_since_it_is_a_difference()
    {
        var (first, second) = (new PercentagePoints(-0.14m), new PercentagePoints((Rational)1 / 3));
        Assert.Equal(new PercentagePoints((Rational)29 / 150), first + second);
        Assert.Equal(new PercentagePoints((Rational)(-71) / 150), first - second);
    }

    [Fact]
    public void Too_large_for_a_decimal_overflows_only_when_rounded()
    {
        var points = new Ratio(decimal.MaxValue, 1) - new Ratio(decimal.MinValue, 1);
        Assert.Equal("15845632502852867518708790067000 pp", points.ToString());
        Assert.Throws<OverflowException>(() => points.Round(0));
    }

    [Theory]
    [InlineData("-0.14", 5, "a digit, a mark or \" pp\"")]
    [InlineData("-0.14%", 5, "a digit, a mark or \" pp\"")]
    [InlineData("-0.14 ppx", 8, "the end of the difference")]
    [InlineData("pp", 0, "a digit")]
    [InlineData("1/0 pp", 2, "a denominator other than zero")]
    public void Refuses_what_is_no_difference(string text, int position, string expected) =>
        Malformed.At(position, expected, text, () => PercentagePoints.Parse(text));
}
