namespace MongCai.Kpi.Tests.Numbers;

public class OrderTests
{
    [Theory]
    [InlineData("-1/3", "0")]
    [InlineData("0.3333333333333333333333333333", "1/3")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336", "-79228162514264337593543950335")]
    public void Rationals_are_ordered_by_value(string smaller, string larger)
    {
        var (x, y) = (Rational.Parse(smaller), Rational.Parse(larger));
        OrderContract.Smaller(x, y);
        OrderContract.Untyped(x);
        Assert.True(x < y && x <= y && y > x && y >= x && x != y && !(x == y) && !(x > y) && !(x >= y) && !(y < x) && !(y <= x));
    }

    [Theory]
    [InlineData("1.5", "1.50")]
    [InlineData("0", "-0.0")]
    [InlineData("1/3", "2/6")]
    [InlineData("0.5", "1/2")]
    [InlineData("79228162514264337593543950336", "158456325028528675187087900672/2")]
    public void Equal_rationals_are_one_value(string value, string same)
    {
        var (x, y) = (Rational.Parse(value), Rational.Parse(same));
        OrderContract.Equal(x, y);
        Assert.True(x == y && x <= y && x >= y && !(x != y) && !(x < y) && !(x > y));
    }

    [Theory]
    [InlineData("36/73", "37/73")]
    [InlineData("-1/2", "0/5")]
    [InlineData("1/-2", "1/3")]
    [InlineData("79228162514264337593543950334/79228162514264337593543950335", "1/1")]
    [InlineData("(1/3)/2", "(1/3)/1")]
    public void Ratios_are_ordered_by_value(string smaller, string larger)
    {
        var (x, y) = (Ratio.Parse(smaller), Ratio.Parse(larger));
        OrderContract.Smaller(x, y);
        OrderContract.Untyped(x);
        Assert.True(x < y && x <= y && y > x && y >= x && x != y && !(x == y) && !(x > y) && !(x >= y) && !(y < x) && !(y <= x));
    }

    [Theory]
    [InlineData("37/73", "74/146")]
    [InlineData("37/73", "-37/-73")]
    [InlineData("0/1", "0/-9")]
    [InlineData("(1/3)/2", "1/6")]
    [InlineData("0.5/1", "1/2.0")]
    [InlineData("18446744073709551615/1", "36893488147419103230/2")]
    [InlineData("1/18446744073709551615", "2/36893488147419103230")]
    [InlineData("1/18446744073709551617", "3/55340232221128654851")]
    [InlineData("18446744073709551617/1", "55340232221128654851/3")]
    public void Equal_ratios_are_one_value(string value, string same)
    {
        var (x, y) = (Ratio.Parse(value), Ratio.Parse(same));
        OrderContract.Equal(x, y);
        Assert.True(x == y && x <= y && x >= y && !(x != y) && !(x < y) && !(x > y));
    }

    [Theory]
    [InlineData("68.5%", "68.50%")]
    [InlineData("-0.2%", "-0.1%")]
    [InlineData("68.50%", "68.51%")]
    public void Percentages_are_ordered_by_value_then_by_decimals(string smaller, string larger)
    {
        var (x, y) = (Percentage.Parse(smaller), Percentage.Parse(larger));
        OrderContract.Smaller(x, y);
        OrderContract.Untyped(x);
        var same = Percentage.Parse(smaller);
        OrderContract.Equal(x, same);
        Assert.True(x == same && x <= same && x >= same && !(x != same) && !(x < same) && !(x > same));
        Assert.True(x < y && x <= y && y > x && y >= x && x != y && !(x == y) && !(x > y) && !(x >= y) && !(y < x) && !(y <= x));
    }

    [Theory]
    [InlineData("-0.14 pp", "0 pp")]
    [InlineData("33.33 pp", "100/3 pp")]
    public void Points_are_ordered_by_value(string smaller, string larger)
    {
        var (x, y) = (PercentagePoints.Parse(smaller), PercentagePoints.Parse(larger));
        OrderContract.Smaller(x, y);
        OrderContract.Untyped(x);
        var same = PercentagePoints.Parse(larger);
        OrderContract.Equal(y, same);
        Assert.True(y == same && y <= same && y >= same && !(y != same) && !(y < same) && !(y > same));
        Assert.True(x < y && x <= y && y > x && y >= x && x != y && !(x == y) && !(x > y) && !(x >= y) && !(y < x) && !(y <= x));
    }
}
