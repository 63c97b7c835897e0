using System.Globalization;
using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <summary>Converts numbers to and from their digits, which decide whether a number is a tie and whether it is simpler than another.</summary>
internal static class Digits
{
    /// <summary>Converts unscaled · 10^−decimals to a decimal, which has to be large enough for it.</summary>
    public static decimal Decimal(BigInteger unscaled, int decimals)
    {
        var magnitude = BigInteger.Abs(unscaled);
        return new decimal(Word(magnitude, 0), Word(magnitude, 1), Word(magnitude, 2), unscaled.Sign < 0, (byte)decimals);
    }

    /// <summary>Returns the digits of a decimal as a whole number with its sign. The scale of the decimal is the number of its decimals.</summary>
    public static BigInteger Unscaled(decimal value)
    {
        var words = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)words[2] << 64) + ((BigInteger)(uint)words[1] << 32) + (uint)words[0];
        return value < 0 ? -magnitude : magnitude;
    }

    /// <summary>Returns the power of ten with a given exponent.</summary>
    public static BigInteger Power(int exponent) => BigInteger.Pow(10, exponent);

    /// <summary>Converts a whole number of any size to an exact number.</summary>
    public static Rational Rational(BigInteger value) => MongCai.Kpi.Rational.Parse(value.ToString(CultureInfo.InvariantCulture), NumberFormat.Invariant);

    /// <summary>Returns numerator and denominator as the invariant text has them: in lowest terms, or with a power of ten as the denominator.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) PartsOf(Rational value)
    {
        var text = value.ToString(NumberFormat.Invariant).Split('/');
        if (text.Length == 2)
        {
            return (Whole(text[0]), Whole(text[1]));
        }

        var point = text[0].IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? (Whole(text[0]), BigInteger.One)
            : (Whole(text[0].Remove(point, 1)), Power(text[0].Length - point - 1));
    }

    private static BigInteger Whole(string text) => BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Word(BigInteger magnitude, int index) => (int)(uint)((magnitude >> (32 * index)) & uint.MaxValue);
}
