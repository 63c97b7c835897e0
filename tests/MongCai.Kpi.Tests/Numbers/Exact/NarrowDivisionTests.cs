using System.Numerics;
using FsCheck.Xunit;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Numbers.Exact;

/// <summary>Tests that the narrow path of a division, wherever it has a result, gives the result of the naive one.</summary>
[CountedProperties(fast: 500, all: 5_000, Arbitrary = [typeof(RatioArbitraries)], QuietOnSuccess = true)]
public class NarrowDivisionTests
{
    [Property]
    public bool Rounds_in_64_bits_as_fractions_do(RatioCase value, byte decimals, bool truncates)
    {
        var (places, rule) = (decimals % 31, truncates ? Rounding.Truncation : Rounding.HalfAwayFromZero);
        return !NarrowDivision.TryRoundIn64Bits(new(value.Numerator), new(value.Denominator), places, rule, out var magnitude)
            || magnitude == BigInteger.Abs(ToFraction(value).Round(places, rule));
    }

    [Property]
    public bool Rounds_in_128_bits_as_fractions_do(RatioCase value, byte decimals, bool truncates)
    {
        var (places, rule) = (decimals % 31, truncates ? Rounding.Truncation : Rounding.HalfAwayFromZero);
        return !NarrowDivision.TryRoundIn128Bits(new(value.Numerator), new(value.Denominator), places, rule, out var magnitude)
            || magnitude == BigInteger.Abs(ToFraction(value).Round(places, rule));
    }

    [Property]
    public bool Compares_as_fractions_do(RatioPair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        return !NarrowDivision.TryCompareMagnitudes(new(left.Numerator), new(left.Denominator), new(right.Numerator), new(right.Denominator), out var comparison)
            || comparison == Fraction.Compare(Magnitude(left), Magnitude(right));
    }

    [Property]
    public bool Reduces_as_fractions_do(RatioCase value)
    {
        var fraction = Magnitude(value);
        return !NarrowDivision.TryReduce(new(value.Numerator), new(value.Denominator), out var numerator, out var denominator)
            || (numerator == fraction.Numerator && denominator == fraction.Denominator);
    }

    [Property]
    public bool Scales_as_integers_do(RatioCase value, byte power)
    {
        var magnitude = new DecimalParts(value.Numerator).Magnitude;
        var exponent = power % 60;
        return !NarrowDivision.TryScale(magnitude, exponent, out var scaled) || scaled == magnitude * BigInteger.Pow(10, exponent);
    }

    [Fact]
    public void Twice_a_remainder_of_64_bits_does_not_wrap_around()
    {
        Assert.True(NarrowDivision.TryRoundIn64Bits(Parts("18446744073709551614"), Parts("18446744073709551615"), 0, Rounding.HalfAwayFromZero, out var near));
        Assert.True(NarrowDivision.TryRoundIn64Bits(Parts("9223372036854775808"), Parts("18446744073709551615"), 0, Rounding.HalfAwayFromZero, out var half));
        Assert.True(NarrowDivision.TryRoundIn64Bits(Parts("9223372036854775807"), Parts("18446744073709551615"), 0, Rounding.HalfAwayFromZero, out var less));
        Assert.Equal((1, 1, 0), ((int)near, (int)half, (int)less));
    }

    [Theory]
    [InlineData("18446744073709551615", "1", 0)]
    [InlineData("1", "18446744073709551615", 0)]
    [InlineData("12345678901234567890.5", "0.0000000007", 2)]
    public void Answers_what_128_bits_hold(string numerator, string denominator, int places) =>
        Assert.True(NarrowDivision.TryRoundIn128Bits(Parts(numerator), Parts(denominator), places, Rounding.Truncation, out _));

    [Theory]
    [InlineData("79228162514264337593543950335", "1", 12)]
    [InlineData("1", "0.0000000000000000000000000001", 30)]
    public void Leaves_the_rest_to_fractions(string numerator, string denominator, int places) =>
        Assert.False(NarrowDivision.TryRoundIn128Bits(Parts(numerator), Parts(denominator), places, Rounding.Truncation, out _));

    private static Fraction ToFraction(RatioCase value) => Fraction.Of(value.Numerator) / Fraction.Of(value.Denominator);

    private static Fraction Magnitude(RatioCase value) => Fraction.Of(decimal.Abs(value.Numerator)) / Fraction.Of(decimal.Abs(value.Denominator));

    private static DecimalParts Parts(string text) => Rational.Parse(text).TryToDecimal(out var value) ? new(value) : throw new ArgumentException(text, nameof(text));
}
