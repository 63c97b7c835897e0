using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Arbitraries of claims whose verdict is known by construction, because their figures are calculated in integers. They are not registered, since
/// <see cref="PublishedClaim"/> stands for all claims: a property names the one it needs, <c>Prop.ForAll(ClaimArbitraries.Following(), …)</c>.
/// </summary>
public static class ClaimArbitraries
{
    /// <summary>
    /// Creates an arbitrary of claims whose verdict is <see cref="ClaimVerdict.Follows"/>. They keep that verdict while they shrink, and the simplest attains 0
    /// of 1.
    /// </summary>
    public static Arbitrary<PublishedClaim> Following() => Arb.From(KpiGen.ClaimsThatFollow, static claim => Simpler(claim, static _ => 0));

    /// <summary>Creates an arbitrary of claims whose verdict is <see cref="ClaimVerdict.DoesNotFollow"/>. They keep that verdict while they shrink.</summary>
    public static Arbitrary<PublishedClaim> NotFollowing() => Arb.From(KpiGen.ClaimsThatDoNotFollow, static claim => Simpler(claim, static next => next.FirstUnexplained(2, 1)));

    /// <summary>
    /// Creates an arbitrary of claims of one verdict. They are constructed to have it, and shrink to claims that are shorter to write and have the same verdict
    /// by the library.
    /// </summary>
    /// <param name="verdict">The verdict that the claims have.</param>
    /// <returns>The arbitrary of claims with that verdict.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static Arbitrary<PublishedClaim> OfVerdict(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Follows => Following(),
        ClaimVerdict.DoesNotFollow => NotFollowing(),
        _ => Arb.From(KpiGen.ClaimsOf(verdict), claim => KpiShrink.Smaller(claim).Where(next => $"{next}".Length < $"{claim}".Length && next.Check().Verdict == verdict)),
    };

    private static IEnumerable<PublishedClaim> Simpler(PublishedClaim claim, Func<ClaimArithmetic, int> unitsOff)
    {
        var (formula, actual, divisor, decimals) = (claim.Formula, (int)claim.Actual.Number, (int)claim.BaseFigure.Number, claim.Printed.Decimals);
        ClaimArithmetic[] simpler =
        [
            .. Fractions.Simpler(actual, divisor).Select(next => new ClaimArithmetic(formula, (int)next.Numerator, (int)next.Denominator, decimals)),
            .. Integers.Towards(0, actual).Select(next => new ClaimArithmetic(formula, next, divisor, decimals)),
            .. Integers.Towards(1, divisor).Select(next => new ClaimArithmetic(formula, actual, next, decimals)),
            .. Integers.Towards(0, decimals).Select(next => new ClaimArithmetic(formula, actual, divisor, next)),
        ];
        return simpler.Select(next => next.ToClaim(unitsOff(next)));
    }
}
