using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of published figures and claims.</content>
public static partial class KpiArbitraries
{
    /// <summary>Creates an arbitrary of figures as reports print them; the simplest is 0.</summary>
    public static Arbitrary<PublishedFigure> PublishedFigures() => Arb.From(KpiGen.PublishedFigures, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of the bases that figures are measured against; the simplest is the plan.</summary>
    public static Arbitrary<ClaimBase> ClaimBases() => Arb.From(KpiGen.ClaimBases, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of claims that follow, do not follow or cannot be calculated; the simplest of a formula is about zeros.</summary>
    public static Arbitrary<PublishedClaim> PublishedClaims() => Arb.From(KpiGen.PublishedClaims, KpiShrink.Smaller);
}
