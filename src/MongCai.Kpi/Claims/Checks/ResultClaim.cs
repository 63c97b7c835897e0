namespace MongCai.Kpi.Claims;

/// <summary>A figure that is claimed of a result of this library: an attainment, a change or an observation.</summary>
internal sealed class ResultClaim(PublishedFigure printed, ClaimFormula formula, ClaimBase? claimBase, Calculated<ExactFigure> exact, RationalInterval possible) : IClaim
{
    public PublishedFigure Printed { get; } = printed;

    public ClaimFormula Formula { get; } = formula;

    public ClaimBase? Base { get; } = claimBase;

    public Calculated<ExactFigure> Exact { get; } = exact;

    public RationalInterval Possible { get; } = possible;

    public (Rational Actual, Rational Base) Operands { get; init; }

    public bool MayBeRates { get; init; }

    public bool CanBeTurnedOver { get; init; } = true;

    public bool HasSlack => false;

    /// <summary>Gets whether a range is known where there is no exact value, so that the figure is judged by that range.</summary>
    public bool IsBounded { get; init; }

    public ClaimCheck Check(Rational? tolerance)
    {
        PublishedFigure.RequireTolerance(tolerance);
        return IsBounded && !Exact.IsDefined ? ClaimJudge.OfRange(this, tolerance) : ClaimJudge.Of(this, Exact, tolerance);
    }

    public override string ToString() => Base is null ? $"{Formula}: {Printed}" : $"{Formula}: {Printed} of {Base}";
}
