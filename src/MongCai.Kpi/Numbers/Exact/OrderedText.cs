using System.Globalization;
using System.Numerics;
using System.Text;

namespace MongCai.Kpi;

/// <summary>Exact numbers as texts, a letter and digits, whose order, character by character, is that of the numbers: their continued fractions.</summary>
/// <remarks>
/// x = a0 + 1/(a1 + 1/(a2 + …)). A larger a0, a2, … makes the number larger, a larger a1, a3, … smaller, so every other term is written with its digits turned round (9 less each). A term begins with the length of
/// its own length, so that longer terms sort behind shorter ones; the end of the fraction is an infinite term.
/// </remarks>
internal static class OrderedText
{
    private const char Negative = 'n';
    private const char NotNegative = 'p';
    private const char Endless = '9';

    // The length of the length is 1 to 8: 9 is the mark of the end, 0 that mark turned round.
    private const int LongestLength = 8;

    public static string Write(in Rational value)
    {
        var fraction = value.ToFraction();
        var (numerator, denominator) = (fraction.Numerator, fraction.Denominator);
        var text = new StringBuilder();
        for (var isTurned = false; !denominator.IsZero; isTurned = !isTurned)
        {
            var term = BigInteger.DivRem(numerator, denominator, out var rest);
            if (rest.Sign < 0)
            {
                (term, rest) = (term - 1, rest + denominator);
            }

            if (text.Length == 0)
            {
                text.Append(term.Sign < 0 ? Negative : NotNegative);
                Append(text, BigInteger.Abs(term), term.Sign < 0);
            }
            else
            {
                Append(text, term, isTurned);
            }

            (numerator, denominator) = (denominator, rest);
            if (denominator.IsZero)
            {
                text.Append(isTurned ? Endless : Turned(Endless));
            }
        }

        return text.ToString();
    }

    public static TextFault Read(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.IsEmpty || text[0] is not (Negative or NotNegative))
        {
            return new TextFault(0, $"{Negative} or {NotNegative}, with which an ordered text begins: a number in its plain text is read by Read");
        }

        List<BigInteger> terms = [];
        var position = 1;
        for (var isTurned = text[0] == Negative; ; isTurned = terms.Count % 2 == 1)
        {
            var fault = Term(text, ref position, isTurned, out var term);
            if (fault.IsFault)
            {
                return fault;
            }

            if (term is not { } known)
            {
                break;
            }

            terms.Add(terms.Count == 0 && text[0] == Negative ? -known : known);
        }

        if (position < text.Length)
        {
            return new TextFault(position, "the end of the number");
        }

        if (terms.Count == 0 || !TryCompose(terms, out value))
        {
            return new TextFault(text.Length, "a number in the form in which it is written");
        }

        return text.SequenceEqual(Write(value)) ? default : new TextFault(0, "a number in the form in which it is written");
    }

    private static bool TryCompose(List<BigInteger> terms, out Rational value)
    {
        value = default;
        var (numerator, denominator) = (terms[^1], BigInteger.One);
        for (var place = terms.Count - 2; place >= 0; place--)
        {
            if (numerator.IsZero)
            {
                return false;
            }

            (numerator, denominator) = ((terms[place] * numerator) + denominator, numerator);
        }

        value = Rational.FromFraction(Fraction.Of(numerator, denominator));
        return true;
    }

    private static void Append(StringBuilder text, in BigInteger term, bool isTurned)
    {
        var digits = term.ToString(CultureInfo.InvariantCulture);
        var length = digits.Length.ToString(CultureInfo.InvariantCulture);
        var start = text.Length;
        text.Append((char)('0' + length.Length)).Append(length).Append(digits);
        for (var place = start; isTurned && place < text.Length; place++)
        {
            text[place] = Turned(text[place]);
        }
    }

    /// <summary>Reads a term, or null for the end.</summary>
    private static TextFault Term(ReadOnlySpan<char> text, ref int position, bool isTurned, out BigInteger? term)
    {
        term = null;
        var fault = Digits(text, ref position, 1, isTurned, out var first);
        if (fault.IsFault || first == Endless - '0')
        {
            return fault;
        }

        if (first.IsZero || first > LongestLength)
        {
            return new TextFault(position - 1, "the length of a length");
        }

        fault = Digits(text, ref position, (int)first, isTurned, out var length);
        if (fault.IsFault)
        {
            return fault;
        }

        fault = Digits(text, ref position, (int)length, isTurned, out var read);
        term = fault.IsFault ? null : read;
        return fault;
    }

    private static TextFault Digits(ReadOnlySpan<char> text, ref int position, int count, bool isTurned, out BigInteger number)
    {
        number = default;
        if (count > text.Length - position)
        {
            return new TextFault(text.Length, "more digits");
        }

        Span<char> digits = count <= 64 ? stackalloc char[count] : new char[count];
        for (var place = 0; place < count; place++)
        {
            var digit = text[position + place];
            if (!char.IsAsciiDigit(digit))
            {
                return new TextFault(position + place, "a digit");
            }

            digits[place] = isTurned ? Turned(digit) : digit;
        }

        position += count;
        number = count == 0 ? BigInteger.Zero : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return default;
    }

    private static char Turned(char digit) => (char)('9' - (digit - '0'));
}
