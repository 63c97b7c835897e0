using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing.Tests.Claims;

public class ClaimsTests
{
    public static TheoryData<ClaimVerdict> Verdicts => [.. Enum.GetValues<ClaimVerdict>()];

    private static readonly IEnumerable<ClaimFormula> Formulas = Enum.GetValues<ClaimFormula>().Where(static formula => formula != ClaimFormula.Level);

    [Fact]
    public void Figures_reach_every_unit_hedge_multiplier_and_edge() => Samples.Reach(
        KpiGen.PublishedFigures,
        [
            .. Enum.GetValues<FigureUnit>().Select(static unit => ($"{unit}", (Func<PublishedFigure, bool>)(figure => figure.Unit == unit))),
            .. Enum.GetValues<Hedge>().Select(static hedge => ($"{hedge}", (Func<PublishedFigure, bool>)(figure => figure.Hedge == hedge))),
            .. new[] { 1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000 }.Select(static multiplier => ($"× {multiplier}", (Func<PublishedFigure, bool>)(figure => figure.Multiplier == multiplier))),
            ("zero", static figure => figure.Number == 0),
            ("negative", static figure => figure.Number < 0),
            ("the largest", static figure => figure.Number == decimal.MaxValue),
            ("one point", static figure => figure is { Unit: FigureUnit.Points, Number: 1, Decimals: 0 }),
            ("many decimals", static figure => figure.Decimals > 20),
            ("kept below a threshold", static figure => figure.NearThreshold == NearThreshold.KeepSide && figure.Value < figure.Threshold),
            ("kept above a threshold", static figure => figure.NearThreshold == NearThreshold.KeepSide && figure.Value > figure.Threshold),
            ("on a threshold", static figure => figure is { NearThreshold: NearThreshold.KeepSide, Hedge: Hedge.None } && figure.Value == figure.Threshold),
            ("other values because of a threshold", static figure => figure.Threshold is { } threshold && figure.Values() != figure.WithThreshold(threshold, NearThreshold.Round).Values()),
            ("under a threshold, in a word", static figure => figure is { NearThreshold: NearThreshold.Hedge, Hedge: Hedge.Under }),
            ("over a threshold, in a word", static figure => figure is { NearThreshold: NearThreshold.Hedge, Hedge: Hedge.Over }),
            ("beside a threshold that no decimal is", static figure => figure.Threshold is { } threshold && !threshold.TryToDecimal(out _)),
            ("beside a threshold with a multiplier", static figure => figure is { Threshold: not null, Multiplier: > 1 }),
        ]);

    [Fact]
    public void Bases_reach_every_comparison_and_bases_of_every_kind() => Samples.Reach(
        KpiGen.ClaimBases,
        [
            .. new ClaimBase[] { Basis.Plan, Basis.Resolution, ClaimBase.PreviousPeriod, ClaimBase.Total, ClaimBase.Opening, ClaimBase.SamePeriodLastYear, ClaimBase.OtherDefinition, ClaimBase.OtherCategory }
                .Select(static known => ($"{known}", (Func<ClaimBase, bool>)(claimBase => claimBase == known))),
            ("a host's own", static claimBase => claimBase.Basis is { Code: "emulation" }),
            ("of an issuer", static claimBase => claimBase.Basis is { Issuer: not null }),
        ]);

    [Fact]
    public void Claims_that_follow_are_judged_so_and_reach_ties_and_every_formula()
    {
        Assert.All(Samples.Each(KpiGen.ClaimsThatFollow), static claim => Assert.Equal(ClaimVerdict.Follows, claim.Check().Verdict));
        Samples.Reach(
            KpiGen.ClaimsThatFollow,
            [
                .. Formulas.Select(static formula => ($"{formula}", (Func<PublishedClaim, bool>)(claim => claim.Formula == formula))),
                .. Enumerable.Range(0, 4).Select(static decimals => ($"{decimals} decimals", (Func<PublishedClaim, bool>)(claim => claim.Printed.Decimals == decimals))),
                ("a tie", static claim => IsTie(claim)),
                ("zero", static claim => claim.Actual.Number == 0),
                ("below zero", static claim => claim.Printed.Number < 0),
                ("over 100%", static claim => claim is { Formula: ClaimFormula.Attained, Printed.Number: > 100 }),
            ]);
    }

    [Fact]
    public void Claims_that_do_not_follow_are_judged_so_in_every_formula()
    {
        Assert.All(Samples.Each(KpiGen.ClaimsThatDoNotFollow), static claim => Assert.Equal(ClaimVerdict.DoesNotFollow, claim.Check().Verdict));
        Samples.Reach(KpiGen.ClaimsThatDoNotFollow, [.. Formulas.Select(static formula => ($"{formula}", (Func<PublishedClaim, bool>)(claim => claim.Formula == formula)))]);
    }

    [Fact]
    public void Claims_without_an_answer_have_none() =>
        Assert.All(Samples.Each(KpiGen.ClaimsWithoutAnAnswer), static claim => Assert.Equal(ClaimVerdict.Undefined, claim.Check().Verdict));

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Claims_of_a_verdict_are_judged_so_and_stay_so(ClaimVerdict verdict)
    {
        var claims = ClaimArbitraries.OfVerdict(verdict);
        Assert.All(Samples.Each(claims.Generator), claim => Assert.True(claim.Check().Verdict == verdict, $"{claim.Check()}"));
        Assert.All(Samples.Of(claims.Generator, seed: 1, CaseCount.Of(fast: 10, all: 100)).SelectMany(claims.Shrinker), claim => Assert.Equal(verdict, claim.Check().Verdict));
    }

    [Fact]
    public void Claims_reach_every_verdict_and_every_slip() => Samples.Reach(
        KpiGen.PublishedClaims,
        [
            .. Enum.GetValues<ClaimVerdict>().Select(static verdict => ($"{verdict}", (Func<PublishedClaim, bool>)(claim => claim.Check().Verdict == verdict))),
            .. Enum.GetValues<FormulaSlip>().Select(static slip => ($"{slip}", (Func<PublishedClaim, bool>)(claim => claim.Check().Slip == slip))),
            ("cut off below zero", static claim => claim.Printed.Number < 0 && claim.Check().Verdict == ClaimVerdict.Truncated),
            ("from amounts of millions", static claim => claim.Actual.Multiplier > 1 && claim.Check().Verdict == ClaimVerdict.RoundedInputs),
            ("two zeros added", static claim => claim.Check().DecimalsBeforePadding + 2 == claim.Printed.Decimals),
        ]);

    [Fact]
    public void There_are_no_claims_of_another_verdict() => Assert.Throws<ArgumentOutOfRangeException>("verdict", static () => KpiGen.ClaimsOf((ClaimVerdict)8));

    [Fact]
    public void Claims_shrink_without_changing_sides()
    {
        Minimal.Of(ClaimArbitraries.Following(), static claim => claim.Formula == ClaimFormula.Attained, static end => Assert.Equal("Attained: 0, 1, 0%", end.ToString()));
        Minimal.Of(ClaimArbitraries.Following(), static claim => claim.Printed.Number > 100, static end => Assert.Equal(ClaimVerdict.Follows, end.Check().Verdict));
        Minimal.Of(ClaimArbitraries.NotFollowing(), static claim => claim.Formula == ClaimFormula.Attained, static end => Assert.Equal((ClaimVerdict.DoesNotFollow, 0m, 1m, 0), (end.Check().Verdict, end.Actual.Number, end.BaseFigure.Number, end.Printed.Decimals)));
        Assert.All(Samples.Of(KpiGen.ClaimsThatFollow, seed: 1, CaseCount.Of(fast: 20, all: 200)).SelectMany(ClaimArbitraries.Following().Shrinker), static claim => Assert.Equal(ClaimVerdict.Follows, claim.Check().Verdict));
        Assert.All(Samples.Of(KpiGen.ClaimsThatDoNotFollow, seed: 1, CaseCount.Of(fast: 20, all: 200)).SelectMany(ClaimArbitraries.NotFollowing().Shrinker), static claim => Assert.Equal(ClaimVerdict.DoesNotFollow, claim.Check().Verdict));
        Minimal.Of(KpiArbitraries.PublishedFigures(), static _ => true, (PublishedFigure)0);
        Minimal.Of(KpiArbitraries.PublishedFigures(), static figure => figure.Hedge == Hedge.About, new PublishedFigure(0, 0, hedge: Hedge.About));
        Minimal.Of(KpiArbitraries.PublishedFigures(), static figure => figure.Threshold is not null, default(PublishedFigure).WithThreshold(0));
        Minimal.Of(KpiArbitraries.PublishedFigures(), static figure => figure is { NearThreshold: NearThreshold.Hedge, Hedge: Hedge.Under }, new PublishedFigure(0, 0, hedge: Hedge.Under).WithThreshold(0, NearThreshold.Hedge));
        Minimal.Of(KpiArbitraries.ClaimBases(), static _ => true, (ClaimBase)Basis.Plan);
        Minimal.Of(KpiArbitraries.PublishedClaims(), static claim => claim.Formula == ClaimFormula.Points, static end => Assert.Equal(("0", "0"), ($"{end.Actual}", $"{end.BaseFigure}")));
    }

    // The figure is a tie if twice its value, in units of the last decimal, is an odd whole number.
    private static bool IsTie(PublishedClaim claim)
    {
        var power = Testing.Digits.Power(claim.Printed.Decimals);
        var (numerator, denominator) = (2 * 100 * power * (long)claim.Actual.Number, (long)claim.BaseFigure.Number);
        return claim.Formula is ClaimFormula.Attained or ClaimFormula.Share && (numerator % denominator).IsZero && !(numerator / denominator).IsEven;
    }
}
