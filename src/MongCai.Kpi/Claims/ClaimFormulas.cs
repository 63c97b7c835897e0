namespace MongCai.Kpi.Claims;

/// <summary>What follows from a formula.</summary>
internal static class ClaimFormulas
{
    /// <summary>Whether it divides by the base, so that its figure is in percent.</summary>
    public static bool Divides(this ClaimFormula formula) => formula is not (ClaimFormula.Points or ClaimFormula.Drop or ClaimFormula.Level);

    /// <summary>Whether it takes the base off, before it divides or without dividing.</summary>
    public static bool IsOfExcess(this ClaimFormula formula) => formula is ClaimFormula.Exceeded or ClaimFormula.Change;

    /// <summary>The figures, in percent or in the unit of the inputs, that values of A and of B can give.</summary>
    public static RationalInterval Figures(this ClaimFormula formula, RationalInterval actuals, RationalInterval bases) => formula switch
    {
        ClaimFormula.Points => actuals.Add(bases.Negate()),
        ClaimFormula.Drop => bases.Add(actuals.Negate()),
        ClaimFormula.Level => actuals,
        _ => formula.InPercent(actuals.Divide(bases)),
    };

    /// <summary>The figures in percent that quotients A/B give.</summary>
    public static RationalInterval InPercent(this ClaimFormula formula, RationalInterval quotients) =>
        (formula.IsOfExcess() ? quotients.Add(RationalInterval.At(-1)) : quotients).Scale(100);

    /// <summary>The quotients A/B that figures in percent come from.</summary>
    public static RationalInterval Quotients(this ClaimFormula formula, RationalInterval percent)
    {
        var quotients = percent.Scale(Percentage.OnePercent);
        return formula.IsOfExcess() ? quotients.Add(RationalInterval.At(1)) : quotients;
    }
}
