using System.Numerics;

namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>A rational number, calculated slowly with two integers that are never reduced. It shares no code with the library.</summary>
internal readonly struct BigRational
{
    private static readonly BigInteger[] Tens = [.. Enumerable.Range(0, 64).Select(static exponent => BigInteger.Pow(10, exponent))];
    private static readonly BigInteger LargestMagnitude = (BigInteger.One << 96) - 1;

    public BigRational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = denominator.Sign < 0 ? -numerator : numerator;
        Denominator = BigInteger.Abs(denominator);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public static BigRational Of(decimal value)
    {
        var (unscaled, scale) = Unscaled(value);
        return new BigRational(unscaled, Tens[scale]);
    }

    public static BigRational Of(RatioCase value) => Of(value.Numerator) / Of(value.Denominator);

    /// <summary>Returns the value of a number of the library, read from its public form.</summary>
    public static BigRational Of(Rational value)
    {
        if (value.TryToDecimal(out var exact))
        {
            return Of(exact);
        }

        var fraction = value.ToFraction();
        return new BigRational(fraction.Numerator, fraction.Denominator);
    }

    public static BigRational operator +(BigRational left, BigRational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static BigRational operator -(BigRational left, BigRational right) => left + new BigRational(-right.Numerator, right.Denominator);

    public static BigRational operator *(BigRational left, BigRational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static BigRational operator /(BigRational left, BigRational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Returns the digits of a decimal with their sign, and the number of digits behind the point.</summary>
    public static (BigInteger Unscaled, int Scale) Unscaled(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (bits[3] < 0 ? -magnitude : magnitude, (bits[3] >> 16) & 0xFF);
    }

    public static bool FitsDecimal(BigInteger unscaled) => BigInteger.Abs(unscaled) <= LargestMagnitude;

    public int Against(BigRational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool IsSameAs(BigRational other) => Against(other) == 0;

    /// <summary>Returns the value as a whole number of units of 10^−places, by adding one half and truncating.</summary>
    public BigInteger Round(int places, Rounding rule)
    {
        var scaled = BigInteger.Abs(Numerator) * Tens[places];
        var magnitude = rule == Rounding.Truncation
            ? scaled / Denominator
            : ((scaled << 1) + Denominator) / (Denominator << 1);
        return Numerator.Sign * magnitude;
    }

    /// <summary>Determines whether the value lies exactly between two numbers with the given places.</summary>
    public bool IsTie(int places)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * Tens[places] * 2, Denominator, out var remainder);
        return remainder.IsZero && !quotient.IsEven;
    }

    /// <summary>Determines whether a decimal can have exactly this value.</summary>
    public bool IsDecimal()
    {
        for (var scale = 0; scale <= 28; scale++)
        {
            var unscaled = BigInteger.DivRem(Numerator * Tens[scale], Denominator, out var remainder);
            if (remainder.IsZero)
            {
                return FitsDecimal(unscaled);
            }
        }

        return false;
    }

    public override string ToString() => $"{Numerator}/{Denominator}";
}
