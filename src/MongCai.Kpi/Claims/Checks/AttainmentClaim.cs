namespace MongCai.Kpi.Claims;

/// <summary>Builds the claim that a printed figure makes about an attainment.</summary>
internal static class AttainmentClaim
{
    public static ResultClaim Of(Attainment attainment, PublishedFigure printed, ClaimFormula formula)
    {
        var indicator = attainment.ToDate.Indicator;
        switch (formula)
        {
            case ClaimFormula.Attained or ClaimFormula.Exceeded or ClaimFormula.Share:
                FigureUnits.RequirePercent(printed, formula, indicator, nameof(printed));
                return OfQuotient(attainment, printed, formula);
            case ClaimFormula.Points or ClaimFormula.Drop:
                return OfGap(attainment, printed, formula, FigureUnits.OfDifference(printed, indicator, nameof(printed)));
            default:
                throw new ArgumentException(
                    $"An attainment is claimed as {ClaimFormula.Attained}, {ClaimFormula.Exceeded}, {ClaimFormula.Share}, {ClaimFormula.Points} or {ClaimFormula.Drop}, not as {formula}.", nameof(formula));
        }
    }

    private static ResultClaim OfQuotient(Attainment attainment, PublishedFigure printed, ClaimFormula formula)
    {
        var isUsed = formula == ClaimFormula.Share;
        var value = isUsed ? attainment.Utilisation : attainment.Value;
        var (part, whole) = value.TryGetValue(out var ratio) ? WithPositiveDenominator(ratio) : default;
        return new ResultClaim(
            printed,
            formula,
            attainment.Basis,
            value.Select(_ => ExactFigure.Quotient(formula == ClaimFormula.Exceeded ? part - whole : part, whole)),
            formula.InPercent(isUsed ? attainment.PossibleUtilisation : attainment.PossibleValues))
        {
            Operands = (part, whole),
            CanBeTurnedOver = isUsed || attainment.Method == AttainmentMethod.ActualOverTarget,
            IsBounded = IsBounded(attainment, value.Reason),
        };
    }

    private static ResultClaim OfGap(Attainment attainment, PublishedFigure printed, ClaimFormula formula, Unit unit)
    {
        var own = attainment.ToDate.Indicator.Unit;
        var (measured, gap) = (attainment.Measured.Select(value => own.Convert(value, unit)), attainment.Gap.Select(value => own.Convert(value, unit)));
        var (actual, bound) = measured.TryGetValue(out var amount) && gap.TryGetValue(out var distance) ? (amount, amount - distance) : default;
        var possible = attainment.PossibleGaps.Convert(own, unit);
        return new ResultClaim(
            printed,
            formula,
            attainment.Basis,
            gap.Then(_ => ExactFigure.Of(formula, actual, bound, printed.Multiplier, attainment.Basis)),
            formula == ClaimFormula.Drop ? possible.Negate() : possible)
        {
            Operands = (actual, bound),
            IsBounded = IsBounded(attainment, gap.Reason),
        };
    }

    public static (Rational Part, Rational Whole) WithPositiveDenominator(Ratio ratio) =>
        ratio.Denominator.Sign < 0 ? (-ratio.Numerator, -ratio.Denominator) : (ratio.Numerator, ratio.Denominator);

    private static bool IsBounded(Attainment attainment, UndefinedReason? reason) =>
        reason is UndefinedReason.OnlyABound or UndefinedReason.MissingObservation or UndefinedReason.PartsMissing && ObservationClaim.IsBounded(attainment.ToDate);
}
