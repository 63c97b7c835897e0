using System.Numerics;

namespace MongCai.Kpi;

/// <summary>A quotient of integers of any size in lowest terms, with a positive denominator. It is the plain implementation that every faster one has to agree
/// with.</summary>
internal sealed class Fraction
{
    /// <summary>The largest number of decimal digits that a numerator or denominator may have.</summary>
    public const int MostDigits = 100_000;

    // The number of bits of 10^MostDigits.
    private const int MostBits = 332_193;

    // The largest denominator of a decimal is 10^28.
    private const int BitsOfADecimal = 94;

    private const double BitsOfFive = 2.321928094887362;

    // The arguments have to be in lowest terms, with a positive denominator.
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
        if (numerator.GetBitLength() > MostBits || denominator.GetBitLength() > MostBits)
        {
            throw new OverflowException($"The exact value has more than {(Rational)MostDigits} digits. Round what it is made of, or add and multiply fewer of them.");
        }
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    public static Fraction Of(decimal value)
    {
        var parts = new DecimalParts(value);
        BigInteger magnitude = parts.Magnitude;
        return Of(parts.IsNegative ? -magnitude : magnitude, PowersOfTen.Wide(parts.Scale));
    }

    /// <remarks>See Knuth, The Art of Computer Programming, 4.5.1: the common divisor of the two denominators is divided out first, so that adding a short
    /// fraction to a long one is cheap.</remarks>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        var shared = BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        if (shared.IsOne)
        {
            return new Fraction((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        var own = left.Denominator / shared;
        var sum = (left.Numerator * (right.Denominator / shared)) + (right.Numerator * own);
        var rest = BigInteger.GreatestCommonDivisor(sum, shared);
        return new Fraction(sum / rest, own * (right.Denominator / rest));
    }

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right)
    {
        var one = BigInteger.GreatestCommonDivisor(left.Numerator, right.Denominator);
        var other = BigInteger.GreatestCommonDivisor(right.Numerator, left.Denominator);
        return new Fraction(left.Numerator / one * (right.Numerator / other), left.Denominator / other * (right.Denominator / one));
    }

    public static Fraction operator /(Fraction left, Fraction right) => right.Numerator.IsZero
        ? throw new DivideByZeroException()
        : left * new Fraction(right.Denominator * right.Numerator.Sign, BigInteger.Abs(right.Numerator));

    public static int Compare(Fraction left, Fraction right) =>
        (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    /// <summary>Rounds the value to a whole number of units of 10^−places.</summary>
    public BigInteger Round(int places, Rounding rounding)
    {
        var magnitude = BigInteger.Abs(Numerator) * PowersOfTen.Wide(places);
        var quotient = BigInteger.DivRem(magnitude, Denominator, out var remainder);
        if (rounding == Rounding.HalfAwayFromZero && remainder * 2 >= Denominator)
        {
            quotient++;
        }

        return Numerator.Sign < 0 ? -quotient : quotient;
    }

    /// <summary>Returns the number of decimals that write the value exactly, or −1 where no number of decimals does.</summary>
    public int TerminatingDecimals()
    {
        var twos = (int)BigInteger.TrailingZeroCount(Denominator);
        var rest = Denominator >> twos;
        // A denominator 2^a·5^b divides 10^max(a, b); the length of 5^b bounds b.
        var fives = (int)(rest.GetBitLength() / BitsOfFive);
        for (var candidate = Math.Max(fives - 1, 0); candidate <= fives + 1; candidate++)
        {
            if (BigInteger.Pow(5, candidate) == rest)
            {
                return Math.Max(twos, candidate);
            }
        }

        return -1;
    }

    /// <summary>Tries to convert the value to a decimal.</summary>
    /// <returns>False where no decimal has exactly this value.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (Denominator.GetBitLength() > BitsOfADecimal)
        {
            return false;
        }

        var decimals = TerminatingDecimals();
        return decimals is >= 0 and <= DecimalParts.MaxScale && TryCompose(Round(decimals, Rounding.Truncation), decimals, out value);
    }

    /// <summary>Tries to build the decimal unscaled · 10^−scale.</summary>
    /// <returns>False where the magnitude needs more than the 96 bits of a decimal.</returns>
    public static bool TryCompose(BigInteger unscaled, int scale, out decimal value)
    {
        var magnitude = BigInteger.Abs(unscaled);
        if (magnitude.GetBitLength() <= 96)
        {
            return DecimalParts.TryCompose(unscaled.Sign < 0, (UInt128)magnitude, scale, out value);
        }

        value = 0;
        return false;
    }
}
