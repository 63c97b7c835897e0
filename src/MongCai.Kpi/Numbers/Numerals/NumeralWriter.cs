using System.Globalization;
using System.Numerics;

namespace MongCai.Kpi;

/// <summary>Writes numbers as digits with the marks of a <see cref="NumberFormat"/>.</summary>
internal static class NumeralWriter
{
    private const int LongestDecimal = 32;
    private const int GroupLength = 3;

    // Slightly less than log10(2): a lower bound for the number of digits per bit.
    private const double DigitsOfABit = 0.301;

    /// <summary>Writes a decimal with all the decimals it has, including its trailing zeros.</summary>
    public static void WriteAsGiven(this ref SpanWriter writer, decimal value, NumberFormat format) => writer.WriteAsGiven(value, format.DecimalMark, format.GroupMark);

    /// <summary>Writes a rounded number as .NET does: without groups for F, with groups for N.</summary>
    public static void WriteRounded(this ref SpanWriter writer, in Rational value, NumberPattern pattern, NumberFormat format) =>
        writer.WriteAsGiven(value.Round(pattern.Decimals), format.DecimalMark, pattern.Letter == NumberPattern.Grouped ? format.Thousands : null);

    private static void WriteAsGiven(this ref SpanWriter writer, decimal value, char decimalMark, char? groupMark)
    {
        Span<char> digits = stackalloc char[LongestDecimal];
        if (decimal.Abs(value).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture))
        {
            writer.WriteDigits(value < 0, digits[..length], decimalMark, groupMark);
        }
    }

    /// <summary>Writes an exact number without trailing zeros, or as a fraction in lowest terms where its decimals do not end.</summary>
    public static void WriteExact(this ref SpanWriter writer, in Rational value, NumberFormat format)
    {
        if (value.IsDecimal)
        {
            Span<char> digits = stackalloc char[LongestDecimal];
            if (decimal.Abs(value.AsDecimal).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture))
            {
                writer.WriteDigits(value.Sign < 0, WithoutTrailingZeros(digits[..length]), format);
            }

            return;
        }

        var fraction = value.ToFraction();
        if (!writer.HasRoomFor((long)(BigInteger.Abs(fraction.Numerator).GetBitLength() * DigitsOfABit)))
        {
            return;
        }

        var decimals = fraction.TerminatingDecimals();
        if (decimals >= 0)
        {
            var unscaled = BigInteger.Abs(fraction.Round(decimals, Rounding.Truncation));
            writer.WriteDigits(value.Sign < 0, InsertPoint(unscaled, decimals), format);
            return;
        }

        writer.WriteDigits(value.Sign < 0, Digits(BigInteger.Abs(fraction.Numerator)), format);
        writer.Append('/');
        writer.WriteDigits(isNegative: false, Digits(fraction.Denominator), format);
    }

    private static void WriteDigits(this ref SpanWriter writer, bool isNegative, scoped ReadOnlySpan<char> invariant, NumberFormat format) =>
        writer.WriteDigits(isNegative, invariant, format.DecimalMark, format.GroupMark);

    private static void WriteDigits(this ref SpanWriter writer, bool isNegative, scoped ReadOnlySpan<char> invariant, char decimalMark, char? groupMark)
    {
        if (isNegative)
        {
            writer.Append('-');
        }

        var point = invariant.IndexOf('.');
        var whole = point < 0 ? invariant : invariant[..point];
        if (groupMark is { } mark)
        {
            for (var index = 0; index < whole.Length; index++)
            {
                if (index > 0 && (whole.Length - index) % GroupLength == 0)
                {
                    writer.Append(mark);
                }

                writer.Append(whole[index]);
            }
        }
        else
        {
            writer.Append(whole);
        }

        if (point >= 0)
        {
            writer.Append(decimalMark);
            writer.Append(invariant[(point + 1)..]);
        }
    }

    private static ReadOnlySpan<char> WithoutTrailingZeros(ReadOnlySpan<char> invariant) =>
        invariant.Contains('.') ? invariant.TrimEnd('0').TrimEnd('.') : invariant;

    private static string Digits(BigInteger magnitude) => magnitude.ToString(CultureInfo.InvariantCulture);

    private static string InsertPoint(BigInteger unscaled, int decimals)
    {
        var digits = Digits(unscaled).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : digits.Insert(digits.Length - decimals, ".");
    }
}
