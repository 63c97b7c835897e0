namespace MongCai.Kpi.Claims;

/// <summary>A figure as it stands behind a word that already says which way it goes.</summary>
internal static class ClaimWords
{
    /// <summary>Which way a printed figure goes: that of its digits, or of its hedge where they are zero.</summary>
    public static int SignOf(PublishedFigure printed) => (Math.Sign(printed.Number), printed.Hedge) switch
    {
        (0, Hedge.Over or Hedge.AtLeast) => 1,
        (0, Hedge.Under or Hedge.Nearly or Hedge.AtMost) => -1,
        var (sign, _) => sign,
    };

    /// <summary>The figure without its minus. What is over −18% is less than 18% below zero: the hedge turns round with it.</summary>
    public static PublishedFigure Magnitude(PublishedFigure figure, int sign) =>
        sign < 0 ? new(Math.Abs(figure.Number), figure.Decimals, figure.Unit, figure.Hedge.TurnedRound(), figure.Multiplier) : figure;

    /// <summary>The figure in percent where its formula divides and it names no unit.</summary>
    public static PublishedFigure InUnitOf(ClaimFormula formula, PublishedFigure figure) =>
        figure is { Unit: FigureUnit.Amount, Multiplier: 1 } && formula.Divides()
            ? new(figure.Number, figure.Decimals, FigureUnit.Percent, figure.Hedge)
            : figure;

    /// <summary>The whole, as what exceeds it by nothing attains it, with the decimals and the hedge of that nothing.</summary>
    public static PublishedFigure AllOf(PublishedFigure nothing) => new(Phrasebook.Whole, nothing.Decimals, FigureUnit.Percent, nothing.Hedge);
}
