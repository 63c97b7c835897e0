namespace MongCai.Kpi.Claims;

/// <summary>Extension methods that apply the formula of a claim.</summary>
internal static class ClaimFormulas
{
    /// <summary>Determines whether the formula divides by the base, so that its figure is in percent.</summary>
    public static bool Divides(this ClaimFormula formula) => formula is not (ClaimFormula.Points or ClaimFormula.Drop or ClaimFormula.Level);

    /// <summary>Determines whether the formula is a relative excess, A/B − 1, rather than a plain quotient A/B.</summary>
    public static bool IsOfExcess(this ClaimFormula formula) => formula is ClaimFormula.Exceeded or ClaimFormula.Change;

    /// <summary>Returns the figures, in percent or in the unit of the inputs, that the formula gives for ranges of A and B.</summary>
    public static RationalInterval Figures(this ClaimFormula formula, RationalInterval actuals, RationalInterval bases) => formula switch
    {
        ClaimFormula.Points => actuals.Add(bases.Negate()),
        ClaimFormula.Drop => bases.Add(actuals.Negate()),
        ClaimFormula.Level => actuals,
        _ => formula.InPercent(actuals.Divide(bases)),
    };

    /// <summary>Returns the figures in percent that quotients A/B give by the formula.</summary>
    public static RationalInterval InPercent(this ClaimFormula formula, RationalInterval quotients) =>
        (formula.IsOfExcess() ? quotients.Add(RationalInterval.At(-1)) : quotients).Scale(100);

    /// <summary>Returns the quotients A/B from which figures in percent come by the formula.</summary>
    public static RationalInterval Quotients(this ClaimFormula formula, RationalInterval percent)
    {
        var quotients = percent.Scale(Percentage.OnePercent);
        return formula.IsOfExcess() ? quotients.Add(RationalInterval.At(1)) : quotients;
    }
}
