using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Tests cases in which the usual way to calculate goes wrong, and the right results.</summary>
public class CounterexampleTests
{
    [Theory]
    [InlineData("23/160", 14.37, "14.38%")]
    [InlineData("41/160", 25.62, "25.63%")]
    [InlineData("97/160", 60.62, "60.63%")]
    [InlineData("0.29/8", 3.62, "3.63%")]
    [InlineData("1.005/100", 1.00, "1.01%")]
    public void A_double_falls_short_of_the_tie(string ratio, double wrong, string right)
    {
        var (a, b) = Doubles(ratio);
        Assert.Equal(wrong, Math.Round(a / b * 100, 2, MidpointRounding.AwayFromZero));
        IsRight(ratio, right);
    }

    [Theory]
    [InlineData("1/32", 3.12, "3.13%")]
    [InlineData("9/32", 28.12, "28.13%")]
    public void The_rule_of_NET_goes_to_even(string ratio, double wrong, string right)
    {
        var (a, b) = Doubles(ratio);
        Assert.Equal(wrong, Math.Round(a / b * 100, 2, MidpointRounding.ToEven));
        IsRight(ratio, right);
    }

    [Theory]
    [InlineData("57/800", 7.12, "7.13%")]
    [InlineData("69/800", 8.62, "8.63%")]
    public void A_fraction_rounded_before_it_is_multiplied_falls_short(string ratio, double wrong, string right)
    {
        var (a, b) = Doubles(ratio);
        Assert.Equal(wrong, Math.Round(a / b, 4, MidpointRounding.AwayFromZero) * 100, tolerance: 1e-9);
        IsRight(ratio, right);
    }

    [Theory]
    [InlineData("0.009/0.16", 5.62, "5.63%")]
    [InlineData("0.023/0.16", 14.37, "14.38%")]
    public void Multiplying_first_does_not_help(string ratio, double wrong, string right)
    {
        var (a, b) = Doubles(ratio);
        Assert.Equal(wrong, Math.Round(a * 100 / b, 2, MidpointRounding.AwayFromZero));
        IsRight(ratio, right);
    }

    [Fact]
    public void A_decimal_rounds_before_it_is_rounded()
    {
        const decimal A = 3714163147810652613914365m;
        const decimal B = 4560892918045868009964223m;
        Assert.Equal(81.44m, Math.Round(A / B * 100, 2, MidpointRounding.AwayFromZero));
        Assert.Equal("81.43%", new Ratio(A, B).ToPercentage(2).ToString());
    }

    [Fact]
    public void A_format_string_rounds_what_the_double_has_left()
    {
        Assert.Equal("3.12 %", (1.0 / 32).ToString("P2", CultureInfo.InvariantCulture));
        IsRight("1/32", "3.13%");
    }

    private static (double A, double B) Doubles(string ratio)
    {
        var parts = ratio.Split('/').Select(static part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0], parts[1]);
    }

    private static void IsRight(string ratio, string right) => Assert.Equal(right, Ratio.Parse(ratio).ToPercentage(2).ToString());
}
