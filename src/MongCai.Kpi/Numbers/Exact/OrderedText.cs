using System.Globalization;
using System.Numerics;
using System.Text;

namespace MongCai.Kpi;

/// <summary>Writes and reads exact numbers as texts of a letter and digits whose order, character by character, is that of the numbers. The texts are the
/// continued fractions of the numbers.</summary>
/// <remarks>
/// A number is x = a0 + 1/(a1 + 1/(a2 + …)). A larger a0, a2, … makes the number larger, and a larger a1, a3, … makes it smaller, so every other term is
/// written with turned digits (9 minus each). A term begins with the length of its own length, so that longer terms sort after shorter ones. The end of the
/// fraction counts as an infinite term.
/// </remarks>
internal static class OrderedText
{
    private const char Negative = 'n';
    private const char NotNegative = 'p';
    private const char Endless = '9';

    // The length of the length is 1 to 8: 9 marks the end of the fraction, and 0 is that mark with its digit turned.
    private const int LongestLength = 8;

    public static string Write(in Rational value)
    {
        var fraction = value.ToFraction();
        var (numerator, denominator) = (fraction.Numerator, fraction.Denominator);
        var text = new StringBuilder();
        for (var isComplemented = false; !denominator.IsZero; isComplemented = !isComplemented)
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
                Append(text, term, isComplemented);
            }

            (numerator, denominator) = (denominator, rest);
            if (denominator.IsZero)
            {
                text.Append(isComplemented ? Endless : Complement(Endless));
            }
        }

        return text.ToString();
    }

    public static TextProblem Read(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.IsEmpty || text[0] is not (Negative or NotNegative))
        {
            return new TextProblem(0, $"{Negative} or {NotNegative}, with which an ordered text begins: a number in its plain text is read by Read");
        }

        List<BigInteger> terms = [];
        var position = 1;
        for (var isComplemented = text[0] == Negative; ; isComplemented = terms.Count % 2 == 1)
        {
            var problem = Term(text, ref position, isComplemented, out var term);
            if (problem.IsProblem)
            {
                return problem;
            }

            if (term is not { } known)
            {
                break;
            }

            terms.Add(terms.Count == 0 && text[0] == Negative ? -known : known);
        }

        if (position < text.Length)
        {
            return new TextProblem(position, "the end of the number");
        }

        if (terms.Count == 0 || !TryCompose(terms, out value))
        {
            return new TextProblem(text.Length, "a number in the form in which it is written");
        }

        return text.SequenceEqual(Write(value)) ? default : new TextProblem(0, "a number in the form in which it is written");
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

    private static void Append(StringBuilder text, in BigInteger term, bool isComplemented)
    {
        var digits = term.ToString(CultureInfo.InvariantCulture);
        var length = digits.Length.ToString(CultureInfo.InvariantCulture);
        var start = text.Length;
        text.Append((char)('0' + length.Length)).Append(length).Append(digits);
        for (var place = start; isComplemented && place < text.Length; place++)
        {
            text[place] = Complement(text[place]);
        }
    }

    /// <summary>Reads a term of the continued fraction; null stands for its end.</summary>
    private static TextProblem Term(ReadOnlySpan<char> text, ref int position, bool isComplemented, out BigInteger? term)
    {
        term = null;
        var problem = Digits(text, ref position, 1, isComplemented, out var first);
        if (problem.IsProblem || first == Endless - '0')
        {
            return problem;
        }

        if (first.IsZero || first > LongestLength)
        {
            return new TextProblem(position - 1, "the length of a length");
        }

        problem = Digits(text, ref position, (int)first, isComplemented, out var length);
        if (problem.IsProblem)
        {
            return problem;
        }

        problem = Digits(text, ref position, (int)length, isComplemented, out var read);
        term = problem.IsProblem ? null : read;
        return problem;
    }

    private static TextProblem Digits(ReadOnlySpan<char> text, ref int position, int count, bool isComplemented, out BigInteger number)
    {
        number = default;
        if (count > text.Length - position)
        {
            return new TextProblem(text.Length, "more digits");
        }

        Span<char> digits = count <= 64 ? stackalloc char[count] : new char[count];
        for (var place = 0; place < count; place++)
        {
            var digit = text[position + place];
            if (!char.IsAsciiDigit(digit))
            {
                return new TextProblem(position + place, "a digit");
            }

            digits[place] = isComplemented ? Complement(digit) : digit;
        }

        position += count;
        number = count == 0 ? BigInteger.Zero : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return default;
    }

    private static char Complement(char digit) => (char)('9' - (digit - '0'));
}
