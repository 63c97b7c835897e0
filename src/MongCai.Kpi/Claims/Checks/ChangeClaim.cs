namespace MongCai.Kpi.Claims;

/// <summary>Builds the claim that a printed figure makes about a change.</summary>
internal static class ChangeClaim
{
    /// <summary>Returns the formula that a printed figure is taken to claim when the caller names none.</summary>
    public static ClaimFormula UsualFormula(PublishedFigure printed) => printed.Unit == FigureUnit.Percent ? ClaimFormula.Change : ClaimFormula.Points;

    public static ResultClaim Of(Change change, PublishedFigure printed, ClaimFormula formula)
    {
        var indicator = change.To.Indicator;
        if (formula == ClaimFormula.Change)
        {
            FigureUnits.RequirePercent(printed, formula, indicator, nameof(printed));
            return Of(change, printed, formula, indicator.Unit.BaseUnit == Unit.One && indicator.Nature.IsRate() ? Unit.Percent : indicator.Unit);
        }

        if (formula == ClaimFormula.Share && change is { IsBetweenCategories: true, To.Indicator.HasParts: false } && change.To.Category.IsWithin(change.From.Category))
        {
            FigureUnits.RequirePercent(printed, formula, indicator, nameof(printed));
            return Of(change, printed, formula, indicator.Unit);
        }

        if (formula == ClaimFormula.Share)
        {
            throw new ArgumentException($"{change} has no share: that is one of an amount in what it is a part of, as of women in the total.", nameof(formula));
        }

        return formula is ClaimFormula.Points or ClaimFormula.Drop
            ? Of(change, printed, formula, FigureUnits.OfDifference(printed, indicator, nameof(printed)))
            : throw new ArgumentException($"A change is claimed as {ClaimFormula.Change}, {ClaimFormula.Points} or {ClaimFormula.Drop}, not as {formula}.", nameof(formula));
    }

    private static ResultClaim Of(Change change, PublishedFigure printed, ClaimFormula formula, Unit unit)
    {
        var operands = (Actual: ValueOrZero(change.To, unit), Base: ValueOrZero(change.From, unit));
        var claimBase = ClaimBase.Of(change);
        return new ResultClaim(printed, formula, claimBase, Exact(change, formula, operands, printed.Multiplier, claimBase), Possible(change, formula, unit))
        {
            Operands = operands,
            MayBeRates = unit == Unit.Percent,
            IsBounded = change.Absolute.Reason is UndefinedReason.OnlyABound or UndefinedReason.MissingObservation && WhyUnknown(change) is null,
        };
    }

    private static RationalInterval Possible(Change change, ClaimFormula formula, Unit unit)
    {
        if (formula.Divides())
        {
            return (formula == ClaimFormula.Share ? change.RatioRange : change.RelativeRange).Scale(100);
        }

        var rise = change.AbsoluteRange.Convert(change.To.Indicator.Unit, unit);
        return formula == ClaimFormula.Drop ? rise.Negate() : rise;
    }

    private static Calculated<ExactFigure> Exact(Change change, ClaimFormula formula, in (Rational Actual, Rational Base) operands, long multiplier, ClaimBase claimBase)
    {
        if (change.Absolute.Reason is not { } reason)
        {
            return ExactFigure.Of(formula, operands.Actual, operands.Base, multiplier, claimBase);
        }

        // A bound says nothing when the other value is entirely unknown, or when the base is known not to be above zero.
        var isNoBase = formula.Divides() && change.From.Value.TryGetValue(out var before) && before.Sign <= 0;
        return reason != UndefinedReason.OnlyABound ? reason
            : WhyUnknown(change) is { } unknown ? unknown
            : isNoBase ? ExactFigure.Of(formula, operands.Actual, operands.Base, multiplier, claimBase)
            : reason;
    }

    private static UndefinedReason? WhyUnknown(Change change) => ObservationClaim.WhyUnknown(change.From) ?? ObservationClaim.WhyUnknown(change.To);

    private static Rational ValueOrZero(Observation observation, Unit unit) =>
        observation.Value.TryGetValue(out var value) ? observation.Indicator.Unit.Convert(value, unit) : 0;
}
