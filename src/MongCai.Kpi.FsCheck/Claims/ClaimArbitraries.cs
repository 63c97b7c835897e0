using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Claims of which it is known by construction what is to be said of them: their figures are calculated in integers. They are not registered, since all are claims: a property names
/// the one it is about, <c>Prop.ForAll(ClaimArbitraries.Following(), …)</c>.
/// </summary>
public static class ClaimArbitraries
{
    /// <summary>Claims whose verdict is <see cref="ClaimVerdict.Follows"/>; they go on following as they become simpler, and the simplest attains 0 of 1.</summary>
    public static Arbitrary<PublishedClaim> Following() => Arb.From(KpiGen.ClaimsThatFollow, static claim => Simpler(claim, static _ => 0));

    /// <summary>Claims whose verdict is <see cref="ClaimVerdict.DoesNotFollow"/>; they go on not following as they become simpler.</summary>
    public static Arbitrary<PublishedClaim> NotFollowing() => Arb.From(KpiGen.ClaimsThatDoNotFollow, static claim => Simpler(claim, static next => next.FirstUnexplained(2, 1)));

    /// <summary>Claims of one verdict. They are made so that they have it; of simpler ones those are taken that are shorter to write and that the library judges alike.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The arbitrary.</returns>
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
