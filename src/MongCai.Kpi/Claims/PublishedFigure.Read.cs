namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    private const string RestOfFigure = "a digit, a mark, %, points, a multiplier or the end of the figure";

    // Accountants write a negative figure as (5%), and reports write an aside as (5%). In parentheses a figure is therefore read only with a sign.
    private static TextProblem Read(ReadOnlySpan<char> text, IFormatProvider? provider, out PublishedFigure result)
    {
        var format = NumberFormat.From(provider);
        var words = FigureWords.Of(Lexicon.From(provider, format));
        if (text is not ['(', .. var inside])
        {
            var spaceAt = format == NumberFormat.Invariant ? text.IndexOf('(') - 1 : 0;
            return spaceAt > 0 && text[spaceAt] == ' ' ? ReadWithRule(text, spaceAt, words, out result) : ReadBare(text, format, words, needsSign: false, out result);
        }

        var isClosed = inside is [.., ')'];
        var problem = ReadBare(isClosed ? inside[..^1] : inside, format, words, needsSign: true, out result);
        if (!problem.IsProblem && isClosed)
        {
            return default;
        }

        result = default;
        return problem.IsProblem ? new TextProblem(problem.Position + 1, problem.Expected ?? string.Empty) : new TextProblem(text.Length, ") at the end");
    }

    private static TextProblem ReadBare(ReadOnlySpan<char> text, NumberFormat format, FigureWords words, bool needsSign, out PublishedFigure result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var isFrom = words.TrySkipBoundOpening(ref reader);
        var hedge = isFrom ? Hedge.None : words.SkipHedge(ref reader);
        if ((isFrom || hedge != Hedge.None) && !reader.TrySkipSpace())
        {
            return reader.Expected("a space");
        }

        var numeralAt = reader.Position;
        if (needsSign && numeralAt < text.Length && char.IsAsciiDigit(text[numeralAt]))
        {
            return reader.Expected("a sign: a figure in parentheses may be below zero or not");
        }

        var problem = SignedNumeral.Read(ref reader, out var numeral);
        if (problem.IsProblem)
        {
            return problem;
        }

        var behindDigits = reader;
        var isUnit = TryReadUnit(ref reader, words, out var exponent, out var unit);
        if (hedge == Hedge.None && TryReadHedgeBehind(isUnit ? reader : behindDigits, words, out var end, out hedge))
        {
            reader = end;
            isUnit = true;
        }

        if (!isUnit || !reader.AtEnd)
        {
            return reader.Expected(RestOfFigure);
        }

        if (isFrom && hedge == Hedge.None)
        {
            return reader.Expected("which way the bound goes: trở lên or trở xuống");
        }

        if (!numeral.TryToDecimal(out var printed))
        {
            return new TextProblem(numeralAt, "a figure that fits into a decimal");
        }

        result = new PublishedFigure(printed, exponent, unit, hedge);
        return default;
    }

    /// <summary>Reads the unit or the multiplier behind the digits, if there is one.</summary>
    private static bool TryReadUnit(ref NumeralReader reader, FigureWords words, out int exponent, out FigureUnit unit)
    {
        (exponent, unit) = (0, FigureUnit.Amount);
        if (reader.AtEnd)
        {
            return true;
        }

        var hasSpace = reader.TrySkipSpace();
        if (reader.TrySkip('%'))
        {
            unit = FigureUnit.Percent;
        }
        else if (hasSpace && words.TrySkipPoints(ref reader))
        {
            unit = FigureUnit.Points;
        }
        else if (!(hasSpace && words.TrySkipMultiplier(ref reader, out exponent)))
        {
            return false;
        }

        return true;
    }

    /// <summary>Reads a space and a hedge behind the figure, up to the end of the text.</summary>
    private static bool TryReadHedgeBehind(NumeralReader reader, FigureWords words, out NumeralReader end, out Hedge hedge)
    {
        hedge = reader.TrySkipSpace() ? words.SkipHedgeBehind(ref reader) : Hedge.None;
        end = reader;
        return hedge != Hedge.None && reader.AtEnd;
    }
}
