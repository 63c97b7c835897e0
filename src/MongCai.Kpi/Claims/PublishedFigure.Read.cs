namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    private static TextFault Read(ReadOnlySpan<char> text, NumberFormat format, out PublishedFigure result)
    {
        result = default;
        var reader = new NumeralReader(text, format);
        var hedge = FigureWords.SkipHedge(ref reader);
        if (hedge != Hedge.None && !reader.TrySkipSpace())
        {
            return reader.Expected("a space");
        }

        var numeralAt = reader.Position;
        var fault = reader.Read(out var numeral);
        if (fault.IsFault)
        {
            return fault;
        }

        if (!TryReadUnit(ref reader, out var exponent, out var unit))
        {
            return reader.Expected("a digit, a mark, %, points, a multiplier or the end of the figure");
        }

        if (!numeral.TryToDecimal(out var printed))
        {
            return new TextFault(numeralAt, "a figure that fits into a decimal");
        }

        result = new PublishedFigure(printed, exponent, unit, hedge);
        return default;
    }

    /// <summary>Reads what follows the digits, to the end of the text.</summary>
    private static bool TryReadUnit(ref NumeralReader reader, out int exponent, out FigureUnit unit)
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
        else if (hasSpace && FigureWords.TrySkipPoints(ref reader))
        {
            unit = FigureUnit.Points;
        }
        else if (!(hasSpace && Multipliers.TrySkip(ref reader, out exponent)))
        {
            return false;
        }

        return reader.AtEnd;
    }
}
