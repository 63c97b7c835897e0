using System.Numerics;

namespace MongCai.Kpi;

/// <content>Rounding, comparison and hash code. Each is calculated in 64 or 128 bits where the operands fit, and otherwise by <see cref="Fraction"/>.</content>
public readonly partial struct Ratio
{
    /// <summary>Gets a value indicating whether this ratio is <c>default</c>, which nobody has set.</summary>
    private bool IsUnset => _wide is null && new DecimalParts(in _denominator).IsZero;

    private DecimalParts NarrowNumerator => new(in _numerator);

    private DecimalParts NarrowDenominator
    {
        get
        {
            var parts = new DecimalParts(in _denominator);
            return parts.IsZero ? DecimalParts.One : parts;
        }
    }

    /// <summary>Rounds the value of this ratio, multiplied by 10^<paramref name="shift"/>, once to a decimal with exactly the given number of
    /// decimals.</summary>
    /// <param name="shift">The power of ten to multiply by before rounding: 2 for percent.</param>
    /// <param name="decimals">The number of decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rule to round by.</param>
    /// <exception cref="OverflowException">The result does not fit into a decimal with that many decimals.</exception>
    internal decimal Round(int shift, int decimals, Rounding rounding) => TryRound(shift, decimals, rounding, out var rounded)
        ? rounded
        : throw new OverflowException($"The value of {this} does not fit into a decimal with {decimals} decimals.");

    /// <summary>Tries to round like <see cref="Round"/>, for callers that have another answer where the result does not fit.</summary>
    /// <returns>False where the result does not fit into a decimal with that many decimals.</returns>
    internal bool TryRound(int shift, int decimals, Rounding rounding, out decimal rounded)
    {
        if (_wide is not null)
        {
            return TryRoundWide(shift, decimals, rounding, out rounded);
        }

        var (numerator, denominator) = (NarrowNumerator, NarrowDenominator);
        var isNegative = numerator.IsNegative != denominator.IsNegative;
        if (NarrowDivision.TryRoundIn64Bits(numerator, denominator, shift + decimals, rounding, out var magnitude))
        {
            rounded = DecimalParts.Compose(isNegative, magnitude, decimals);
            return true;
        }

        return (NarrowDivision.TryRoundIn128Bits(numerator, denominator, shift + decimals, rounding, out var wider)
            && DecimalParts.TryCompose(isNegative, wider, decimals, out rounded))
            || TryRoundWide(shift, decimals, rounding, out rounded);
    }

    private bool TryRoundWide(int shift, int decimals, Rounding rounding, out decimal rounded) =>
        Fraction.TryCompose(ToFraction().Round(shift + decimals, rounding), decimals, out rounded);

    private int CompareExactly(in Ratio other)
    {
        if (_wide is not null || other._wide is not null)
        {
            return Fraction.Compare(ToFraction(), other.ToFraction());
        }

        var sign = NarrowSign;
        if (sign != other.NarrowSign)
        {
            return sign.CompareTo(other.NarrowSign);
        }

        return NarrowDivision.TryCompareMagnitudes(NarrowNumerator, NarrowDenominator, other.NarrowNumerator, other.NarrowDenominator, out var comparison)
            ? sign * comparison
            : Fraction.Compare(ToFraction(), other.ToFraction());
    }

    private int HashOfValue()
    {
        if (_wide is null && NarrowDivision.TryReduce(NarrowNumerator, NarrowDenominator, out var numerator, out var denominator))
        {
            return KeyedHash.Of((long)numerator, (long)denominator, NarrowSign);
        }

        var fraction = ToFraction();
        var magnitude = BigInteger.Abs(fraction.Numerator);
        return magnitude <= ulong.MaxValue && fraction.Denominator <= ulong.MaxValue
            ? KeyedHash.Of((long)(ulong)magnitude, (long)(ulong)fraction.Denominator, fraction.Numerator.Sign)
            : KeyedHash.Of(fraction);
    }

    private int NarrowSign => NarrowNumerator.IsZero ? 0 : NarrowNumerator.IsNegative == NarrowDenominator.IsNegative ? 1 : -1;

    private Fraction ToFraction() => Numerator.ToFraction() / Denominator.ToFraction();
}
