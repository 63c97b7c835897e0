namespace MongCai.Kpi.Claims;

/// <summary>Prepares a figure to stand behind a word that already says whether it is a rise or a fall.</summary>
internal static class ClaimWords
{
    /// <summary>Returns the sign of a printed figure: that of its digits, or of its hedge where the digits are zero.</summary>
    public static int SignOf(PublishedFigure printed) => (Math.Sign(printed.Number), printed.Hedge) switch
    {
        (0, Hedge.Over or Hedge.AtLeast) => 1,
        (0, Hedge.Under or Hedge.Nearly or Hedge.AtMost) => -1,
        var (sign, _) => sign,
    };

    /// <summary>Returns the figure without its minus. The hedge changes sides with it: over −18% is a fall of less than 18%.</summary>
    public static PublishedFigure Magnitude(PublishedFigure figure, int sign) =>
        sign < 0 ? new(Math.Abs(figure.Number), figure.Decimals, figure.Unit, figure.Hedge.TurnedRound(), figure.Multiplier) : figure;

    /// <summary>Converts a figure that names no unit to percent where its formula divides.</summary>
    public static PublishedFigure InUnitOf(ClaimFormula formula, PublishedFigure figure) =>
        figure is { Unit: FigureUnit.Amount, Multiplier: 1 } && formula.Divides()
            ? new(figure.Number, figure.Decimals, FigureUnit.Percent, figure.Hedge)
            : figure;

    /// <summary>Returns 100% with the decimals and the hedge of a zero: what exceeds a target by 0% attains 100% of it.</summary>
    public static PublishedFigure AllOf(PublishedFigure nothing) => new(Phrasebook.Whole, nothing.Decimals, FigureUnit.Percent, nothing.Hedge);
}
