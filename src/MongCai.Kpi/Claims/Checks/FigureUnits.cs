namespace MongCai.Kpi.Claims;

/// <summary>Finds the unit in which the number of a figure counts when it is a figure of an indicator.</summary>
internal static class FigureUnits
{
    /// <summary>
    /// Returns the unit of a value of the indicator: percent for a percentage of a pure number; for an amount the indicator's own unit, or its base unit behind
    /// a multiplier (1,4 tỷ).
    /// </summary>
    /// <exception cref="ArgumentException">The figure cannot be a value of the indicator.</exception>
    public static Unit OfValue(PublishedFigure figure, Indicator indicator, string parameterName) => figure.Unit switch
    {
        FigureUnit.Amount => figure.Multiplier == 1 ? indicator.Unit : indicator.Unit.BaseUnit,
        FigureUnit.Percent when indicator.Unit.BaseUnit == Unit.One => Unit.Percent,
        FigureUnit.Points => throw DoesNotFit(figure, indicator, "only a difference of rates is in points", parameterName),
        _ => throw DoesNotFit(figure, indicator, "only what is a pure number can be in percent", parameterName),
    };

    /// <summary>
    /// Returns the unit of a difference of two values of the indicator: percentage points for rates and for indicators counted in percent, also where the
    /// difference is printed with a percent sign.
    /// </summary>
    /// <exception cref="ArgumentException">The figure cannot be a difference of values of the indicator.</exception>
    public static Unit OfDifference(PublishedFigure figure, Indicator indicator, string parameterName) =>
        figure.Unit == FigureUnit.Amount ? OfValue(figure, indicator, parameterName)
        : indicator.Unit == Unit.Percent || (indicator.Unit.BaseUnit == Unit.One && indicator.Nature.IsRate()) ? Unit.Percent
        : throw DoesNotFit(figure, indicator, "only a difference of rates is in points", parameterName);

    /// <summary>Throws unless the figure can be a quotient in percent.</summary>
    /// <exception cref="ArgumentException">The figure is in points, or has a multiplier.</exception>
    public static void RequirePercent(PublishedFigure figure, ClaimFormula formula, Indicator indicator, string parameterName)
    {
        if (figure.Unit == FigureUnit.Points || figure.Multiplier != 1)
        {
            throw DoesNotFit(figure, indicator, $"{formula} is printed in percent", parameterName);
        }
    }

    /// <summary>Converts a range of values from one unit to another.</summary>
    public static RationalInterval Convert(this RationalInterval values, Unit from, Unit to) => from == to ? values : values.Scale(from.Convert(1, to));

    private static ArgumentException DoesNotFit(PublishedFigure figure, Indicator indicator, string why, string parameterName) =>
        new($"{figure} is no figure of {indicator.Code}, a {indicator.Nature} in {indicator.Unit}: {why}.", parameterName);
}
