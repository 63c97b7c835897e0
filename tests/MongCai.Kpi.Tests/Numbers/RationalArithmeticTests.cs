namespace MongCai.Kpi.Tests.Numbers;

public class RationalArithmeticTests
{
    [Theory]
    [InlineData("0.1", "0.2", "0.3")]
    [InlineData("1/3", "1/6", "0.5")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335", "0.5", "79228162514264337593543950335.5")]
    [InlineData("-1", "1", "0")]
    public void Adds(string left, string right, string sum)
    {
        Assert.Equal(sum, (Rational.Parse(left) + Rational.Parse(right)).ToString());
        Assert.Equal(sum, (Rational.Parse(right) + Rational.Parse(left)).ToString());
    }

    [Theory]
    [InlineData("36", "36.2", "-0.2")]
    [InlineData("1/2", "1/3", "1/6")]
    [InlineData("0.0000000000000000000000000001", "79228162514264337593543950335", "-79228162514264337593543950334.9999999999999999999999999999")]
    public void Subtracts(string left, string right, string difference) =>
        Assert.Equal(difference, (Rational.Parse(left) - Rational.Parse(right)).ToString());

    [Theory]
    [InlineData("0.25", "-4", "-1")]
    [InlineData("2/3", "3/4", "0.5")]
    [InlineData("18446744073709551616", "18446744073709551616", "340282366920938463463374607431768211456")]
    [InlineData("0.0000000000000000000000000001", "0.1", "0.00000000000000000000000000001")]
    public void Multiplies(string left, string right, string product) =>
        Assert.Equal(product, (Rational.Parse(left) * Rational.Parse(right)).ToString());

    [Theory]
    [InlineData("1", "3", "1/3")]
    [InlineData("1", "-3", "-1/3")]
    [InlineData("73", "0.5", "146")]
    [InlineData("0", "-5", "0")]
    public void Divides(string left, string right, string quotient) =>
        Assert.Equal(quotient, (Rational.Parse(left) / Rational.Parse(right)).ToString());

    [Fact]
    public void Does_not_divide_by_zero() => Assert.Throws<DivideByZeroException>(static () => (Rational)1 / 0);

    [Fact]
    public void Negates()
    {
        Assert.Equal("-0.5", (-(Rational)0.5m).ToString());
        Assert.Equal("1/3", (-((Rational)(-1) / 3)).ToString());
        Assert.Equal("0", (-(Rational)(-0.0m)).ToString());
    }

    [Theory]
    [InlineData("1/3", "0.3333333333333333333333333333", "1/3")]
    [InlineData("-2", "-3", "-2")]
    [InlineData("5", "5", "5")]
    public void Takes_the_larger(string left, string right, string larger) =>
        Assert.Equal(larger, Rational.Max(Rational.Parse(left), Rational.Parse(right)).ToString());

    [Theory]
    [InlineData("1/3", "0.3333333333333333333333333333", "0.3333333333333333333333333333")]
    [InlineData("-3", "-2", "-3")]
    [InlineData("5", "5", "5")]
    public void Takes_the_smaller(string left, string right, string smaller) =>
        Assert.Equal(smaller, Rational.Min(Rational.Parse(left), Rational.Parse(right)).ToString());

    [Fact]
    public void The_distance_from_zero_has_no_sign()
    {
        Assert.Equal((Rational)1 / 3, Rational.Abs((Rational)(-1) / 3));
        Assert.Equal((Rational)0.5m, Rational.Abs(0.5m));
    }

    [Fact]
    public void The_smaller_and_the_larger_of_two()
    {
        Assert.Equal((Rational)0.3333333333333333333333333333m, Rational.Min(0.3333333333333333333333333333m, (Rational)1 / 3));
        Assert.Equal((Rational)1 / 3, Rational.Max(0.3333333333333333333333333333m, (Rational)1 / 3));
    }
}
