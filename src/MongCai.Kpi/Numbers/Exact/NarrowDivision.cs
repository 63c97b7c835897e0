using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongCai.Kpi;

/// <summary>
/// Quotients of decimals in 64 and 128 bits: the usual case, without allocation. The result of each method says whether the operands
/// were small enough; where they were not, <see cref="Fraction"/> calculates the answer.
/// </summary>
internal static class NarrowDivision
{
    /// <summary>Tries to divide two decimals in 64 bits and to round the magnitude of the quotient to units of 10^−places.</summary>
    /// <param name="numerator">The decimal to divide.</param>
    /// <param name="denominator">The decimal to divide by, not zero.</param>
    /// <param name="places">The number of decimals that the result keeps.</param>
    /// <param name="rounding">The rule to round by.</param>
    /// <param name="magnitude">The rounded magnitude, without its sign, in units of 10^−places.</param>
    /// <returns>False where 64 bits do not hold the scaled operands.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRoundIn64Bits(in DecimalParts numerator, in DecimalParts denominator, int places, Rounding rounding, out ulong magnitude)
    {
        var exponent = places + denominator.Scale - numerator.Scale;
        if (!numerator.IsNarrow || !denominator.IsNarrow || (uint)exponent > PowersOfTen.LastNarrow
            || Math.BigMul(numerator.Low, PowersOfTen.Narrow(exponent), out var dividend) != 0)
        {
            magnitude = 0;
            return false;
        }

        var divisor = denominator.Low;
        magnitude = dividend / divisor;
        var remainder = dividend - (magnitude * divisor);
        // Twice the remainder might not fit into 64 bits, so the remainder is compared with its distance to the divisor. The increment cannot overflow, as the
        // largest quotient has no remainder.
        if (rounding == Rounding.HalfAwayFromZero && remainder >= divisor - remainder)
        {
            magnitude++;
        }

        return true;
    }

    /// <summary>Tries to divide two decimals in 128 bits and to round the magnitude of the quotient to units of 10^−places.</summary>
    /// <param name="numerator">The decimal to divide.</param>
    /// <param name="denominator">The decimal to divide by, not zero.</param>
    /// <param name="places">The number of decimals that the result keeps.</param>
    /// <param name="rounding">The rule to round by.</param>
    /// <param name="magnitude">The rounded magnitude, without its sign, in units of 10^−places.</param>
    /// <returns>False where 128 bits do not hold the scaled operands.</returns>
    public static bool TryRoundIn128Bits(in DecimalParts numerator, in DecimalParts denominator, int places, Rounding rounding, out UInt128 magnitude)
    {
        var exponent = places + denominator.Scale - numerator.Scale;
        if (!TryScale(numerator.Magnitude, Math.Max(exponent, 0), out var dividend)
            || !TryScale(denominator.Magnitude, Math.Max(-exponent, 0), out var divisor))
        {
            magnitude = 0;
            return false;
        }

        (magnitude, var remainder) = UInt128.DivRem(dividend, divisor);
        if (rounding == Rounding.HalfAwayFromZero && remainder >= divisor - remainder)
        {
            magnitude++;
        }

        return true;
    }

    /// <summary>Compares the magnitudes of a/b and c/d, without regard to their signs.</summary>
    /// <returns>False where 128 bits do not hold the cross products.</returns>
    public static bool TryCompareMagnitudes(in DecimalParts a, in DecimalParts b, in DecimalParts c, in DecimalParts d, out int comparison)
    {
        comparison = 0;
        if (!(a.IsNarrow && b.IsNarrow && c.IsNarrow && d.IsNarrow))
        {
            return false;
        }

        // Comparing a/b with c/d is comparing a·d with c·b; each product has a scale of its own.
        var left = (UInt128)a.Low * d.Low;
        var right = (UInt128)c.Low * b.Low;
        var lead = a.Scale + d.Scale - (c.Scale + b.Scale);
        if (!TryScale(left, Math.Max(-lead, 0), out left) || !TryScale(right, Math.Max(lead, 0), out right))
        {
            return false;
        }

        comparison = left.CompareTo(right);
        return true;
    }

    /// <summary>Tries to reduce the magnitude of a/b to lowest terms.</summary>
    /// <returns>False where 64 bits do not hold the two terms before they are reduced.</returns>
    public static bool TryReduce(in DecimalParts a, in DecimalParts b, out ulong numerator, out ulong denominator)
    {
        numerator = denominator = 0;
        var lead = a.Scale - b.Scale;
        if (!(a.IsNarrow && b.IsNarrow)
            || !TryScale(a.Low, Math.Max(-lead, 0), out var wideNumerator) || wideNumerator > ulong.MaxValue
            || !TryScale(b.Low, Math.Max(lead, 0), out var wideDenominator) || wideDenominator > ulong.MaxValue)
        {
            return false;
        }

        var divisor = GreatestCommonDivisor((ulong)wideNumerator, (ulong)wideDenominator);
        numerator = (ulong)wideNumerator / divisor;
        denominator = (ulong)wideDenominator / divisor;
        return true;
    }

    /// <summary>Tries to multiply a value by 10^exponent.</summary>
    /// <returns>False where the product might not fit into 128 bits.</returns>
    public static bool TryScale(UInt128 value, int exponent, out UInt128 scaled)
    {
        scaled = value;
        if (exponent == 0)
        {
            return true;
        }

        if (exponent > PowersOfTen.LastMiddle)
        {
            return value == 0;
        }

        var power = PowersOfTen.Middle(exponent);
        if (BitLength(value) + BitLength(power) > 128)
        {
            return false;
        }

        scaled = value * power;
        return true;
    }

    private static int BitLength(UInt128 value)
    {
        var high = (ulong)(value >> 64);
        return high != 0 ? 128 - BitOperations.LeadingZeroCount(high) : 64 - BitOperations.LeadingZeroCount((ulong)value);
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
