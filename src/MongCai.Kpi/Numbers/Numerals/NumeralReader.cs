using System.Globalization;
using System.Numerics;

namespace MongCai.Kpi;

/// <summary>Reads the digits and marks of a <see cref="NumberFormat"/> strictly: groups have exactly three digits, and all digits are grouped or none; there is
/// no space, plus sign or exponent.</summary>
internal ref struct NumeralReader(ReadOnlySpan<char> text, NumberFormat format)
{
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const int GroupLength = 3;
    private const int UsualDigits = 64;

    // No figure comes near this number of digits. The bound keeps whoever writes the text from making the reader slow.
    private const int MostDigits = 10_000;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Gets the position of the next character to read.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    public bool TrySkip(char character)
    {
        if (AtEnd || _text[Position] != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TrySkip(ReadOnlySpan<char> word)
    {
        if (!_text[Position..].StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Skips a word, whether it is written in upper or lower case.</summary>
    public bool TrySkipWord(ReadOnlySpan<char> word)
    {
        if (!_text[Position..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Skips a single space, which may be one that does not break.</summary>
    public bool TrySkipSpace() => TrySkip(' ') || TrySkip(NoBreakSpace) || TrySkip(NarrowNoBreakSpace);

    public TextProblem Expected(string what) => new(Position, what);

    /// <summary>Reads a numeral with an optional sign (- or −).</summary>
    public TextProblem Read(out Numeral numeral)
    {
        numeral = default;
        var isNegative = TrySkip('-') || TrySkip(Minus);
        var start = Position;
        var wholeDigits = CountDigits();
        if (wholeDigits == 0)
        {
            return Expected("a digit");
        }

        // A group does not begin with a zero: 0.123 was written with another decimal mark.
        if (format.GroupMark is { } mark && wholeDigits <= GroupLength && _text[start] != '0')
        {
            while (StartsGroup(mark) && TrySkip(mark))
            {
                var groupAt = Position;
                var groupDigits = CountDigits();
                if (groupDigits != GroupLength)
                {
                    return new TextProblem(groupAt + Math.Min(groupDigits, GroupLength), "groups of three digits");
                }
            }
        }

        var whole = _text[start..Position];
        var decimals = 0;
        if (TrySkip(format.DecimalMark))
        {
            decimals = CountDigits();
            if (decimals == 0)
            {
                return Expected("a digit after the decimal mark");
            }
        }

        if (Position - start > MostDigits)
        {
            return new TextProblem(start + MostDigits, "the end of the number: more digits are no figure");
        }

        var magnitude = ToInteger(whole, _text.Slice(Position - decimals, decimals));
        numeral = new Numeral(isNegative ? -magnitude : magnitude, decimals);
        return default;
    }

    // Where a space is the mark between groups, a space may also stand before the percent sign.
    private readonly bool StartsGroup(char mark) =>
        !char.IsWhiteSpace(mark) || (Position + 1 < _text.Length && char.IsAsciiDigit(_text[Position + 1]));

    private int CountDigits()
    {
        var rest = _text[Position..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var count = end < 0 ? rest.Length : end;
        Position += count;
        return count;
    }

    private static BigInteger ToInteger(scoped ReadOnlySpan<char> whole, scoped ReadOnlySpan<char> decimals)
    {
        var most = whole.Length + decimals.Length;
        Span<char> digits = most <= UsualDigits ? stackalloc char[UsualDigits] : new char[most];
        var length = 0;
        foreach (var character in whole)
        {
            if (char.IsAsciiDigit(character))
            {
                digits[length++] = character;
            }
        }

        decimals.CopyTo(digits[length..]);
        return BigInteger.Parse(digits[..(length + decimals.Length)], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
