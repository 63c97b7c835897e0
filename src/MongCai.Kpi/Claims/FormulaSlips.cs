namespace MongCai.Kpi.Claims;

/// <summary>Looks for the formula that gives a printed figure in place of the one that was claimed.</summary>
internal static class FormulaSlips
{
    public static FormulaSlip? Find(PublishedClaim claim, ExactFigure exact)
    {
        var (a, b) = (claim.Actual.Value, claim.Base.Value);
        return claim.Formula switch
        {
            ClaimFormula.Attained => Prints(claim, ExactFigure.Quotient(a - b, b)) ? FormulaSlip.ExceededForAttained : null,
            ClaimFormula.Exceeded => Prints(claim, ExactFigure.Quotient(a, b)) ? FormulaSlip.AttainedForExceeded : null,
            ClaimFormula.Change => Prints(claim, ExactFigure.Quotient(a, b)) ? FormulaSlip.AttainedForExceeded
                : Prints(claim, ExactFigure.Difference(a, b, multiplier: 1)) ? FormulaSlip.PointsForRelativeChange
                : null,
            ClaimFormula.Points => PrintsRelative(claim, a - b, b) ? FormulaSlip.RelativeChangeForPoints : null,
            ClaimFormula.Drop => PrintsRelative(claim, b - a, b) ? FormulaSlip.RelativeChangeForPoints : null,
            _ => (FormulaSlip?)null,
        } ?? FindSlipOfAnyFormula(claim, exact, a, b);
    }

    private static FormulaSlip? FindSlipOfAnyFormula(PublishedClaim claim, ExactFigure exact, Rational a, Rational b) =>
        exact.Sign < 0 && Prints(claim, -exact) ? FormulaSlip.SignDropped
        : claim.IsQuotient && a.Sign > 0 && Prints(claim, TurnedOver(claim, a, b)) ? FormulaSlip.BaseOverActual
        : null;

    private static ExactFigure TurnedOver(PublishedClaim claim, Rational a, Rational b) =>
        ExactFigure.Quotient(claim.Formula is ClaimFormula.Exceeded or ClaimFormula.Change ? b - a : b, a);

    private static bool PrintsRelative(PublishedClaim claim, Rational difference, Rational b) =>
        b.Sign > 0 && claim.Printed.Multiplier == 1 && Prints(claim, ExactFigure.Quotient(difference, b));

    private static bool Prints(PublishedClaim claim, ExactFigure other) => other.PrintsAs(claim.Printed.Printed, claim.Printed.Decimals);
}
