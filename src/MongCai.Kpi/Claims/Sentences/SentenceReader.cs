namespace MongCai.Kpi.Claims;

/// <summary>
/// Finds the figures of a sentence, word by word from beginning to end. The text that it looks at before and behind each figure is of a bounded length.
/// </summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text, NumberFormat format, FigureWords words)
{
    private const string Openings = "([{\"'«“‘„";
    private const string Closings = ")]}\"'»”’.,;:!?…";

    // Longer than any decimal with all its marks.
    private const int LongestFigure = 64;

    private const int Nowhere = int.MinValue;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    // The end of the previous figure, if no closing mark, not even a comma, stands behind it.
    private int _openEnd = Nowhere;

    private ShortOf _shortOf;

    /// <summary>Determines whether a character ends the words that belong to a figure.</summary>
    public static bool IsClosing(char character) => Closings.Contains(character, StringComparison.Ordinal);

    /// <summary>Finds the next figure of the sentence.</summary>
    /// <returns>True where a figure was found; false where the sentence has no other.</returns>
    public bool TryRead(out PublishedFigure figure)
    {
        while (TryFindWord(out var start, out var end))
        {
            _position = end;
            var isRead = TryReadFigure(start, end, out figure);
            if (words.HasShortOf)
            {
                _shortOf.Follow(_text[start..end]);
            }

            if (isRead)
            {
                return true;
            }
        }

        figure = default;
        return false;
    }

    private readonly bool TryFindWord(out int start, out int end)
    {
        start = _position;
        if (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        end = start;
        while (end < _text.Length && _text[end] != ' ')
        {
            end++;
        }

        return start < end;
    }

    private bool TryReadFigure(int start, int end, out PublishedFigure figure)
    {
        figure = default;
        var (first, last) = (start, end);
        while (first < last && Openings.Contains(_text[first], StringComparison.Ordinal))
        {
            first++;
        }

        while (last > first && IsClosing(_text[last - 1]))
        {
            last--;
        }

        if (last - first > LongestFigure)
        {
            return false;
        }

        var reader = new NumeralReader(_text[first..last], format);
        if (IsEndOfRange(first) || SignedNumeral.Read(ref reader, out var numeral).IsProblem || !numeral.TryToDecimal(out var printed))
        {
            return false;
        }

        var isPercent = reader.TrySkip('%');
        if (!reader.AtEnd && !(isPercent && IsPerUnit(_text[(first + reader.Position)..last])))
        {
            return false;
        }

        // Words in front of a parenthesis do not belong to the figure inside it, and words behind a comma do not belong to the figure before it.
        var (unit, exponent, length) = (FigureUnit.Amount, 0, 0);
        if (!isPercent && last == end && !SentenceUnits.TryRead(_text[end..], words, out unit, out exponent, out length))
        {
            return false;
        }

        _position += length;
        _openEnd = last == end ? _position : Nowhere;
        var before = first == start ? _text[..start] : default;
        return TryApplyWords(before, PublishedFigure.Of(printed, exponent, isPercent ? FigureUnit.Percent : unit, Hedge.None), last == end ? _text[_position..] : default, out figure);
    }

    // "5 –7%" has two figures and no minus: right behind a figure, an en dash means "to".
    private readonly bool IsEndOfRange(int first) => _text[first..] is ['–', ..] && first == _openEnd + 1;

    // "5%/năm" is read as 5%.
    private static bool IsPerUnit(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '/' && char.IsLetter(text[1]);

    /// <summary>Applies the hedge and the sign that the words around a figure give it.</summary>
    /// <returns>False where the words turn a hedge round in a way that is not known: it is better to read no figure than one on the wrong side.</returns>
    private bool TryApplyWords(ReadOnlySpan<char> before, PublishedFigure bare, ReadOnlySpan<char> behind, out PublishedFigure figure)
    {
        figure = bare;
        if (bare.Unit == FigureUnit.Points ? IsComparison(before, behind, out var isLower) : IsDifference(before, bare.Unit, behind, out isLower))
        {
            figure = isLower && bare.Number >= 0 ? bare.Negated() : bare;
            return true;
        }

        var hedge = SentenceWords.CutHedge(ref before, words);
        if (hedge == Hedge.None)
        {
            var isBound = SentenceWords.EndsInOneOf(before, words.BoundOpenings, out var opened);
            hedge = SentenceWords.HedgeBehind(behind, isBound, words);
            before = isBound && hedge != Hedge.None ? opened : before;
        }
        else if (SentenceWords.IsNegated(before, words))
        {
            return false;
        }

        figure = bare.With(hedge);
        figure = bare.Number >= 0 && IsBelowZero(before, bare.Unit) ? figure.Negated() : figure;
        return true;
    }

    private readonly bool IsComparison(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, out bool isLower)
    {
        isLower = SentenceWords.EndsInOneOf(before, words.Lower, out var rest) || SentenceWords.BeginsWithOneOf(behind, words.LowerBehind);
        return (isLower || SentenceWords.EndsInOneOf(before, words.Higher, out rest)) && !SentenceWords.IsNegated(rest, words);
    }

    // The noun of an amount stands between it and the words that compare it. Percentages are compared in points.
    private readonly bool IsDifference(ReadOnlySpan<char> before, FigureUnit unit, ReadOnlySpan<char> behind, out bool isLower)
    {
        isLower = false;
        if (unit != FigureUnit.Amount)
        {
            return false;
        }

        if (SentenceWords.HasSoonBehind(behind, words.LowerThan, words))
        {
            isLower = SentenceWords.CutHedge(ref before, words) == Hedge.None && !SentenceWords.IsNegated(before, words);
            return isLower;
        }

        if (words.ComparedBehind.Length == 0 || !SentenceWords.HasSoonBehind(behind, words.ComparedBehind, words))
        {
            return false;
        }

        isLower = SentenceWords.EndsInOneOf(before, words.Lower, out var rest);
        return (isLower || SentenceWords.EndsInOneOf(before, words.Higher, out rest)) && !SentenceWords.IsNegated(rest, words) && !SentenceWords.EndsInOneOf(rest, words.Hedged, out _);
    }

    private bool IsBelowZero(ReadOnlySpan<char> before, FigureUnit unit)
    {
        if (SentenceWords.EndsInOneOf(before, words.Falls, out var rest))
        {
            return !SentenceWords.IsNegated(rest, words);
        }

        var isShort = _shortOf.IsOpen && SentenceWords.TryCut(ref before, "by");
        if (isShort)
        {
            _shortOf.Close();
        }

        return unit == FigureUnit.Percent && (isShort || SentenceWords.EndsInOneOf(before, words.Shortfalls, out _));
    }
}
