namespace MongCai.Kpi.Claims;

/// <summary>Finds words right before and behind a place in a sentence: whole words, in upper or lower case, separated by one blank.</summary>
internal static class SentenceWords
{
    private const int MostWordsOfABound = 8;
    private const int MostWordsOfAUnit = 3;
    private const int MostCharactersBehind = 120;

    /// <summary>Removes a hedge from the end of the text before a figure, and returns that hedge.</summary>
    public static Hedge CutHedge(ref ReadOnlySpan<char> before, FigureWords words)
    {
        foreach (var (word, hedge) in words.Hedges)
        {
            if (TryCut(ref before, word))
            {
                return hedge;
            }
        }

        return Hedge.None;
    }

    /// <summary>Determines whether the text before a word ends in a negation, which turns the word's meaning round.</summary>
    public static bool IsNegated(ReadOnlySpan<char> before, FigureWords words) => EndsInOneOf(before, words.Negations, out _);

    /// <summary>Determines whether the text before a figure ends in one of some words, and returns the text before that word.</summary>
    public static bool EndsInOneOf(ReadOnlySpan<char> before, string[] words, out ReadOnlySpan<char> rest)
    {
        rest = before;
        foreach (var word in words)
        {
            if (TryCut(ref rest, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a text begins with a blank and one of some words.</summary>
    public static bool BeginsWithOneOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (BeginsBehindBlank(text, word, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether one of some words follows behind no more than a unit, and before a mark or word that ends the statement.</summary>
    public static bool HasSoonBehind(ReadOnlySpan<char> text, string[] ones, FigureWords words)
    {
        for (var passed = 0; passed <= MostWordsOfAUnit && text.Length > 0; passed++)
        {
            if (BeginsWithOneOf(text, ones))
            {
                return true;
            }

            var end = text[1..].IndexOf(' ') + 1;
            if (end == 0 || SentenceReader.IsClosing(text[end - 1]) || IsNoUnit(text[1..end], words))
            {
                return false;
            }

            text = text[end..];
        }

        return false;
    }

    // A unit is a noun. One of these words shows that the statement has moved on to something else.
    private static bool IsNoUnit(ReadOnlySpan<char> word, FigureWords words) => IsOneOf(word, words.OtherNouns) || IsOneOf(word, words.Negations) || IsOneOf(word, words.Conjunctions);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] others)
    {
        foreach (var other in others)
        {
            if (word.Length == other.Length && Matches(word, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes a word and the blank behind it from the end of a text.</summary>
    public static bool TryCut(ref ReadOnlySpan<char> text, string word)
    {
        // No blank follows an elided word: d'environ.
        var blanks = word[^1] == '\'' ? 0 : 1;
        var start = text.Length - word.Length - blanks;
        if (start < 0 || (blanks > 0 && text[^1] != ' ') || !Matches(text[start..^blanks], word) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return false;
        }

        text = text[..start];
        return true;
    }

    /// <summary>Determines whether a text begins with a blank and a word.</summary>
    public static bool BeginsBehindBlank(ReadOnlySpan<char> text, string word, out int length)
    {
        length = word.Length + 1;
        return text.Length >= length && text[0] == ' ' && Matches(text[1..length], word) && (text.Length == length || !char.IsLetterOrDigit(text[length]));
    }

    /// <summary>
    /// Finds the hedge behind a figure and its unit, up to the next figure, the next noun or the end of the statement: 80 tuổi trở lên, từ 195 hộ nghèo mới trở
    /// lên.
    /// </summary>
    /// <param name="text">The text behind the figure.</param>
    /// <param name="isBound">Whether a word before the figure opens a bound, so that more words may stand between.</param>
    /// <param name="words">The words of the language.</param>
    public static Hedge HedgeBehind(ReadOnlySpan<char> text, bool isBound, FigureWords words)
    {
        var at = 0;
        for (var more = isBound ? MostWordsOfABound : MostWordsOfAUnit; more >= 0 && at < text.Length && at < MostCharactersBehind && text[at] == ' '; more--)
        {
            foreach (var (word, hedge) in words.HedgesBehind)
            {
                if (BeginsBehindBlank(text[at..], word, out var length) && !BeginsBehindBlank(text[(at + length)..], "than", out _))
                {
                    return hedge;
                }
            }

            if (BeginsWithOneOf(text[at..], words.OtherNouns) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            {
                return Hedge.None;
            }

            for (at++; at < text.Length && at < MostCharactersBehind && text[at] != ' '; at++)
            {
                if (SentenceReader.IsClosing(text[at]))
                {
                    return Hedge.None;
                }
            }
        }

        return Hedge.None;
    }

    private static bool Matches(ReadOnlySpan<char> text, string word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (char.ToUpperInvariant(text[index]) != char.ToUpperInvariant(word[index]))
            {
                return false;
            }
        }

        return true;
    }
}
