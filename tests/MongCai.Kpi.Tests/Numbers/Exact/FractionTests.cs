using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Exact;

public class FractionTests
{
    [Fact]
    public void Is_kept_in_lowest_terms_with_a_positive_denominator()
    {
        var fraction = Fraction.Of(74, -146);
        Assert.Equal((-37, 73), (fraction.Numerator, fraction.Denominator));
    }

    [Fact]
    public void Has_no_zero_denominator() => Assert.Throws<DivideByZeroException>(static () => Fraction.Of(1, 0));

    [Theory]
    [InlineData(1, 8, 3)]
    [InlineData(1, 25, 2)]
    [InlineData(7, 1, 0)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 3, -1)]
    [InlineData(1, 60, -1)]
    public void Knows_how_many_decimals_write_it(int numerator, int denominator, int decimals) =>
        Assert.Equal(decimals, Fraction.Of(numerator, denominator).TerminatingDecimals());

    [Theory]
    [InlineData(96, false)]
    [InlineData(95, true)]
    public void Composes_a_decimal_from_96_bits(int bits, bool fits) =>
        Assert.Equal(fits, Fraction.TryCompose(BigInteger.One << bits, 0, out _));

    [Fact]
    public void Composes_the_largest_decimal()
    {
        Assert.True(Fraction.TryCompose((BigInteger.One << 96) - 1, 0, out var value));
        Assert.Equal(decimal.MaxValue, value);
    }
}
