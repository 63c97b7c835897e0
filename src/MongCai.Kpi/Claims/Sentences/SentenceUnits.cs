namespace MongCai.Kpi.Claims;

/// <summary>Reads the unit behind the digits of a figure in a sentence: percent, points or a multiplier.</summary>
internal static class SentenceUnits
{
    private const int Million = 6;
    private const int Billion = 9;

    /// <summary>Reads the unit with which a text begins, behind a blank.</summary>
    /// <returns>False where the unit is joined to something else, so that the figure cannot be understood.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, FigureWords words, out FigureUnit unit, out int exponent, out int length)
    {
        (unit, exponent, length) = (FigureUnit.Amount, 0, 0);
        foreach (var word in words.Points)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length) && !SentenceWords.BeginsWithOneOf(text[length..], words.NoPoints))
            {
                unit = FigureUnit.Points;
                return !IsGlued(text[length..]);
            }
        }

        foreach (var word in words.Percents)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length))
            {
                unit = FigureUnit.Percent;
                return !IsGlued(text[length..]);
            }
        }

        foreach (var (word, power) in words.Multipliers)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length) && !IsOther(text[length..], power, words))
            {
                exponent = power;
                return !IsGlued(text[length..]);
            }
        }

        length = 0;
        return true;
    }

    /// <summary>
    /// Determines whether the text continues with a hyphen or a slash that joins the unit to something else (5 triệu-7 triệu). A slash as in "a year" or "a
    /// person" does not.
    /// </summary>
    public static bool IsGlued(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[0] is '-' or '\u2212' or '–' or '%' || (text[0] == '/' && !(text.Length > 1 && char.IsLetter(text[1]))));

    // Some words begin as a multiplier does and mean something else: tỷ lệ is a rate, not a billion.
    private static bool IsOther(ReadOnlySpan<char> text, int exponent, FigureWords words) => exponent switch
    {
        Million => SentenceWords.BeginsWithOneOf(text, words.NoMillion),
        Billion => SentenceWords.BeginsWithOneOf(text, words.NoBillion) && !SentenceWords.BeginsWithOneOf(text, words.BillionAfterAll),
        _ => false,
    };
}
