namespace MongCai.Kpi.Claims;

/// <summary>Finds the formula that gives a printed figure in place of the claimed one.</summary>
internal static class FormulaSlips
{
    public static FormulaSlip? Find(IClaim claim, ExactFigure exact)
    {
        var (a, b) = claim.Operands;
        return claim.Formula switch
        {
            ClaimFormula.Attained => Prints(claim, ExactFigure.Quotient(a - b, b)) ? FormulaSlip.ExceededForAttained : null,
            ClaimFormula.Exceeded => Prints(claim, ExactFigure.Quotient(a, b)) ? FormulaSlip.AttainedForExceeded : null,
            ClaimFormula.Change => Prints(claim, ExactFigure.Quotient(a, b)) ? FormulaSlip.AttainedForExceeded
                : claim.MayBeRates && Prints(claim, ExactFigure.Difference(a, b, multiplier: 1)) ? FormulaSlip.PointsForRelativeChange
                : null,
            ClaimFormula.Points => PrintsRelative(claim, a - b, b) ? FormulaSlip.RelativeChangeForPoints : null,
            ClaimFormula.Drop => PrintsRelative(claim, b - a, b) ? FormulaSlip.RelativeChangeForPoints : null,
            _ => (FormulaSlip?)null,
        } ?? FindSlipOfAnyFormula(claim, exact, a, b);
    }

    private static FormulaSlip? FindSlipOfAnyFormula(IClaim claim, ExactFigure exact, Rational a, Rational b) =>
        IsSignMistaken(claim, exact) && Prints(claim, -exact) ? FormulaSlip.SignDropped
        : claim.CanBeTurnedOver && claim.Formula.Divides() && a.Sign > 0 && Prints(claim, TurnedOver(claim, a, b)) ? FormulaSlip.BaseOverActual
        : null;

    // The value of a flow of reductions is positive: 37 reduced, and "giảm 37" read as −37, differ in the sign only.
    private static bool IsSignMistaken(IClaim claim, in ExactFigure exact) => exact.Sign < 0 || (exact.Sign > 0 && claim.Formula == ClaimFormula.Level);

    private static ExactFigure TurnedOver(IClaim claim, Rational a, Rational b) =>
        ExactFigure.Quotient(claim.Formula.IsOfExcess() ? b - a : b, a);

    private static bool PrintsRelative(IClaim claim, Rational difference, Rational b) =>
        claim.MayBeRates && b.Sign > 0 && claim.Printed.Multiplier == 1 && Prints(claim, ExactFigure.Quotient(difference, b));

    private static bool Prints(IClaim claim, ExactFigure other) => claim.Printed.IsPrintOf(other, claim.Printed.Decimals);
}
