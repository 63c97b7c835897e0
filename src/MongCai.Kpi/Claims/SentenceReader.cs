namespace MongCai.Kpi.Claims;

/// <summary>Finds the figures of a sentence, word by word from its beginning to its end; what is looked at before and behind a figure is of a bounded length.</summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text, NumberFormat format, FigureWords words)
{
    private const string Openings = "([{\"'«“‘„";
    private const string Closings = ")]}\"'»”’.,;:!?…";

    // More than a decimal holds with all its marks.
    private const int LongestFigure = 64;

    private const int Nowhere = int.MinValue;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    // Where the figure before ended, if nothing closed it, not even a comma.
    private int _openEnd = Nowhere;

    private ShortOf _shortOf;

    /// <summary>Whether a character ends what is said of a figure.</summary>
    public static bool IsClosing(char character) => Closings.Contains(character, StringComparison.Ordinal);

    /// <summary>Goes on to the next figure.</summary>
    /// <returns>False where there is no other.</returns>
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
        if (IsUpTo(first) || SignedNumeral.Read(ref reader, out var numeral).IsFault || !numeral.TryToDecimal(out var printed))
        {
            return false;
        }

        var isPercent = reader.TrySkip('%');
        if (!reader.AtEnd && !(isPercent && IsEachOf(_text[(first + reader.Position)..last])))
        {
            return false;
        }

        // What stands in front of a parenthesis says nothing of what is in it, nor what stands behind a comma of what is before it.
        var (unit, exponent, length) = (FigureUnit.Amount, 0, 0);
        if (!isPercent && last == end && !SentenceUnits.TryRead(_text[end..], words, out unit, out exponent, out length))
        {
            return false;
        }

        _position += length;
        _openEnd = last == end ? _position : Nowhere;
        var before = first == start ? _text[..start] : default;
        return TrySay(before, PublishedFigure.Of(printed, exponent, isPercent ? FigureUnit.Percent : unit, Hedge.None), last == end ? _text[_position..] : default, out figure);
    }

    // 5 –7% are two figures and no minus: right behind a figure, an en dash says "to".
    private readonly bool IsUpTo(int first) => _text[first..] is ['–', ..] && first == _openEnd + 1;

    // 5%/năm is 5%.
    private static bool IsEachOf(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '/' && char.IsLetter(text[1]);

    /// <summary>Gives a figure the hedge and the sign that the words around it say.</summary>
    /// <returns>False where they turn a hedge round in a way that is not known: no side is better than the wrong one.</returns>
    private bool TrySay(ReadOnlySpan<char> before, PublishedFigure bare, ReadOnlySpan<char> behind, out PublishedFigure figure)
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

    // An amount that lies between two others: what it is of stands between it and the words. A percentage of such is in points.
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
