namespace MongCai.Kpi.Claims;

/// <summary>What stands behind the digits of a figure in a sentence and is a part of it: percent, points, a multiplier.</summary>
internal static class SentenceUnits
{
    private static readonly string[] Percents = ["%", "phần trăm", "percent", "per cent"];

    // Words that begin as a multiplier does: tỷ lệ is a rate, and no thousand million. Those with what may follow all the same: tỷ giá is a rate, tỷ giá trị an amount.
    private static readonly (int Exponent, string Word, string? Unless)[] Others =
    [
        (9, "lệ", null), (9, "trọng", null), (9, "suất", null), (9, "giá", "trị"), (9, "phú", null), (6, "phú", null), (6, "chứng", null), (6, "tập", null), (6, "hồi", null),
    ];

    /// <summary>Reads the unit with which a text begins, behind a blank.</summary>
    /// <returns>False where it is glued to something else, so that nobody can say what the figure is.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out FigureUnit unit, out int exponent, out int length)
    {
        (unit, exponent, length) = (FigureUnit.Amount, 0, 0);
        foreach (var word in FigureWords.Points)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length))
            {
                unit = FigureUnit.Points;
                return !IsGlued(text[length..]);
            }
        }

        foreach (var word in Percents)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length))
            {
                unit = FigureUnit.Percent;
                return !IsGlued(text[length..]);
            }
        }

        foreach (var (word, power) in Multipliers.Words)
        {
            if (SentenceWords.BeginsBehindBlank(text, word, out length) && !IsOther(text[length..], power))
            {
                exponent = power;
                return !IsGlued(text[length..]);
            }
        }

        length = 0;
        return true;
    }

    /// <summary>Whether a unit goes on in a hyphen or a slash that is not one of "a year", "a person": 5 triệu-7 triệu.</summary>
    public static bool IsGlued(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[0] is '-' or '\u2212' or '–' or '%' || (text[0] == '/' && !(text.Length > 1 && char.IsLetter(text[1]))));

    private static bool IsOther(ReadOnlySpan<char> text, int exponent)
    {
        foreach (var (power, word, unless) in Others)
        {
            if (power == exponent && SentenceWords.BeginsBehindBlank(text, word, out var length))
            {
                return unless is null || !SentenceWords.BeginsBehindBlank(text[length..], unless, out _);
            }
        }

        return false;
    }
}
