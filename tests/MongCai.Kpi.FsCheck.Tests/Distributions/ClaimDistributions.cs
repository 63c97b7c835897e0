using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class ClaimDistributions
{
    public static Chapter Chapter { get; } = new("Published figures and claims",
    [
        Distribution.Of(KpiArbitraries.PublishedFigures())
            .Mains<FigureUnit>(static (figure, unit) => figure.Unit == unit)
            .Edges<Hedge>(static (figure, hedge) => figure.Hedge == hedge, "hedge: {0}")
            .Main("with a multiplier", static figure => figure.Multiplier != 1)
            .Main("negative", static figure => figure.Number < 0)
            .Main("zero", static figure => figure.Number == 0)
            .Edges<NearThreshold>(static (figure, near) => figure.NearThreshold == near, "near a threshold: {0}")
            .Edge("more than 20 decimals", static figure => figure.Decimals > 20)
            .Edge("the largest", static figure => figure.Number is decimal.MaxValue or decimal.MinValue),
        Distribution.Of(KpiArbitraries.ClaimBases())
            .Main("of a commitment", static claimBase => claimBase.Basis is not null)
            .Main("a comparison", static claimBase => claimBase.Basis is null)
            .Main("of an issuer", static claimBase => claimBase.Basis?.Issuer is not null),
        Distribution.Of(KpiArbitraries.PublishedClaims())
            .Mains<ClaimVerdict>(static (claim, verdict) => claim.Check().Verdict == verdict)
            .Edges<FormulaSlip>(static (claim, slip) => claim.Check().Slip == slip, "explained by {0}"),
        Distribution.Of(KpiGen.ClaimsOf(ClaimVerdict.Padded))
            .Main("judged so", static claim => claim.Check().Verdict == ClaimVerdict.Padded)
            .Main("two zeros were added", static claim => claim.Check().DecimalsBeforePadding + 2 == claim.Printed.Decimals)
            .Main("below zero", static claim => claim.Printed.Number < 0),
        Distribution.Of(ClaimArbitraries.OfVerdict(ClaimVerdict.RoundedInputs))
            .Main("judged so", static claim => claim.Check().Verdict == ClaimVerdict.RoundedInputs)
            .Main("from amounts with a multiplier", static claim => claim.Actual.Multiplier > 1),
        Distribution.Of(ClaimArbitraries.Following())
            .Main("judged so", static claim => claim.Check().Verdict == ClaimVerdict.Follows)
            .Main("with decimals", static claim => claim.Printed.Decimals > 0)
            .Main("a tie", static claim => claim.Check().Exact.TryGetValue(out var exact) && Numbers.IsTie(exact, claim.Printed.Decimals))
            .Main("below zero", static claim => claim.Printed.Number < 0),
        Distribution.Of(ClaimArbitraries.NotFollowing())
            .Main("judged so", static claim => claim.Check().Verdict == ClaimVerdict.DoesNotFollow)
            .Main("below zero", static claim => claim.Printed.Number < 0),
        Distribution.Of(KpiGen.ClaimsThatFollow).Main("follow", static claim => claim.Check().Verdict == ClaimVerdict.Follows),
        Distribution.Of(KpiGen.ClaimsThatDoNotFollow).Main("do not follow", static claim => claim.Check().Verdict == ClaimVerdict.DoesNotFollow),
        Distribution.Of(KpiGen.ClaimsWithoutAnAnswer)
            .Main("without an answer", static claim => claim.Check().Verdict == ClaimVerdict.Undefined)
            .Main("a base of zero or below", static claim => claim.BaseFigure.Number <= 0)
            .Main("a hedged input", static claim => claim.Actual.Hedge != Hedge.None),
    ]);
}
