using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Tells on which side of the library's narrow paths operands lie.</summary>
internal static class Switches
{
    private const int Places = 4;

    public static bool Rounds64(RatioCase value)
    {
        var (numerator, scale) = BigRational.Unscaled(value.Numerator);
        var exponent = Places + value.Denominator.Scale - scale;
        return exponent is >= 0 and < 20 && BigInteger.Abs(numerator) * BigInteger.Pow(10, exponent) <= ulong.MaxValue;
    }

    public static bool Rounds128(RatioCase value) => Rounds128(value, Places);

    public static bool Rounds128(RatioCase value, int places) =>
        NarrowDivision.TryRoundIn128Bits(new(value.Numerator), new(value.Denominator), places, Rounding.Truncation, out _);

    public static bool Reduces(RatioCase value) =>
        NarrowDivision.TryReduce(new(value.Numerator), new(value.Denominator), out _, out _);

    public static bool Compares(RatioPair pair) => NarrowDivision.TryCompareMagnitudes(
        new(pair.Left.Numerator), new(pair.Left.Denominator), new(pair.Right.Numerator), new(pair.Right.Denominator), out _);
}
