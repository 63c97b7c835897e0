namespace MongCai.Kpi.Tests.Numbers;

public class PercentageTests
{
    [Fact]
    public void Default_is_0_percent()
    {
        Assert.Equal(new Percentage(0, 0), default);
        Assert.Equal("0%", default(Percentage).ToString());
    }

    [Theory]
    [InlineData("68.5", 1, "68.5%")]
    [InlineData("68.5", 2, "68.50%")]
    [InlineData("68.500", 1, "68.5%")]
    [InlineData("-0.0", 0, "0%")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335%")]
    public void Is_a_figure_with_its_decimals(string percent, int decimals, string expected)
    {
        var percentage = new Percentage(Figure(percent), decimals);
        Assert.Equal(expected, percentage.ToString());
        Assert.Equal((Figure(percent), decimals), (percentage.Value, percentage.Decimals));
    }

    [Fact]
    public void Trailing_zeros_make_another_figure()
    {
        Assert.NotEqual(new Percentage(68.5m, 1), new Percentage(68.5m, 2));
        Assert.NotEqual(Percentage.Parse("68.5%"), Percentage.Parse("68.50%"));
    }

    [Fact]
    public void Digits_are_not_lost_without_a_rule()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => new Percentage(68.52m, 1));
        Assert.Equal(1, exception.ActualValue);
        Assert.Contains("68.52", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_are_0_to_28(int decimals) =>
        Assert.Equal(decimals, Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => new Percentage(1, decimals)).ActualValue);

    [Fact]
    public void A_figure_has_to_fit_a_decimal() => Assert.Throws<OverflowException>(static () => new Percentage(8, 28));

    [Fact]
    public void A_difference_is_in_points()
    {
        var (now, earlier) = (new Percentage(0.36m, 2), new Percentage(0.5m, 2));
        Assert.Equal(new PercentagePoints(-0.14m), now - earlier);
    }

    private static decimal Figure(string text) => Rational.Parse(text).TryToDecimal(out var value) ? value : throw new ArgumentException(text, nameof(text));
}
