using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <content>Generators of claims of a verdict, each constructed to have it.</content>
public static partial class KpiGen
{
    private const int MostPartsOfUnit = 20;
    private const int MostPercent = 150;
    private const int MostPercentBelowZero = 99;

    private static readonly ClaimFormula[] Quotients = [ClaimFormula.Attained, ClaimFormula.Share, ClaimFormula.Exceeded, ClaimFormula.Change];

    /// <summary>Creates a generator of claims of one verdict. Their numbers are chosen so that they have it, and no drawn claim is discarded.</summary>
    /// <param name="verdict">The verdict that the claims have.</param>
    /// <returns>The generator of claims with that verdict.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static Gen<PublishedClaim> ClaimsOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Undefined => ClaimsWithoutAnAnswer,
        ClaimVerdict.Follows => ClaimsThatFollow,
        ClaimVerdict.OtherTie => TiesCutOff,
        ClaimVerdict.Truncated => CutOff,
        ClaimVerdict.Padded => Padded,
        ClaimVerdict.RoundedInputs => FromRoundedInputs,
        ClaimVerdict.OtherFormula => ByOtherFormulas,
        ClaimVerdict.DoesNotFollow => ClaimsThatDoNotFollow,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };

    private static Gen<ClaimFormula> FormulasOfDecimals => Gen.Frequency((4, Gen.Elements(Quotients)), (1, Gen.Elements(ClaimFormula.Points, ClaimFormula.Drop)));

    // Half a unit was rounded up to a whole one.
    private static Gen<PublishedClaim> TiesRounded =>
        from decimals in Gen.Choose(0, MostPrintedDecimals)
        from claim in InParts(Gen.Elements(Quotients), decimals, decimals, Gen.Choose(1, MostPartsOfUnit / 2).Select(static half => 2 * half), static of => Gen.Constant(of / 2))
        select claim.Printing(claim.Units + 1);

    // Half a unit was dropped.
    private static Gen<PublishedClaim> TiesCutOff =>
        from decimals in Gen.Choose(0, MostPrintedDecimals)
        from claim in InParts(FormulasOfDecimals, decimals, decimals, Gen.Choose(1, MostPartsOfUnit / 2).Select(static half => 2 * half), static of => Gen.Constant(of / 2))
        select claim.Printing(claim.Units);

    // More than half a unit was dropped; less than half a unit would be rounded down and so follow.
    private static Gen<PublishedClaim> CutOff =>
        from decimals in Gen.Choose(0, MostPrintedDecimals)
        from claim in InParts(FormulasOfDecimals, decimals, decimals, Gen.Choose(3, MostPartsOfUnit), static of => Gen.Choose((of / 2) + 1, of - 1))
        select claim.Printing(claim.Units);

    // The digits that are replaced by zeros are neither all zeros nor all nines, because all nines could be rounded up to zeros.
    private static Gen<PublishedClaim> Padded =>
        from decimals in Gen.Choose(1, MostPrintedDecimals)
        from fewer in Gen.Choose(1, decimals)
        from shorter in InParts(FormulasOfDecimals, decimals, decimals - fewer, Gen.Choose(1, MostPartsOfUnit), static of => Gen.Choose(0, of - 1))
        let hidden = (int)Digits.Power(fewer)
        from tail in Gen.Choose(1, hidden - 2)
        select (shorter with { Units = (shorter.Units * hidden) + tail }).Printing(hidden * (2 * tail < hidden ? shorter.Units : shorter.Units + 1));

    // The inputs are tenths, and half a unit of their last digit moves the figure by five units of its last decimal or more.
    private static Gen<PublishedClaim> FromRoundedInputs =>
        from formula in Gen.Elements(FormulasOfABase)
        from divisor in Gen.Choose(10, 999)
        from actual in Gen.Frequency((4, Gen.Choose(0, 2 * divisor)), (1, Gen.Elements(0, divisor)))
        from off in Gen.Choose(2, 3)
        from multiplier in Gen.Frequency((1, Gen.Constant(1L)), (1, Gen.Elements(Multipliers)))
        select new ClaimArithmetic(formula, actual, divisor, ClaimArithmetic.DecimalsOfTenths).ToClaimOfTenths(off, multiplier);

    // The actual is at most half of the base, so that the figure of the other formula is far away or has the other sign.
    private static Gen<PublishedClaim> ByOtherFormulas =>
        from any in Gen.Choose(2, 5_000)
        from percent in Gen.Choose(1, 50)
        from decimals in Gen.Choose(0, MostPrintedDecimals)
        from slip in Gen.Elements<(ClaimFormula Claimed, ClaimFormula Printed, int Sign)>(
            (ClaimFormula.Attained, ClaimFormula.Change, 1),
            (ClaimFormula.Exceeded, ClaimFormula.Attained, 1),
            (ClaimFormula.Change, ClaimFormula.Attained, 1),
            (ClaimFormula.Change, ClaimFormula.Change, -1),
            (ClaimFormula.Exceeded, ClaimFormula.Change, -1),
            (ClaimFormula.Points, ClaimFormula.Change, 1),
            (ClaimFormula.Drop, ClaimFormula.Change, -1),
            (ClaimFormula.Change, ClaimFormula.Points, 1))
        from isTurned in Gen.Frequency((5, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        let divisor = Math.Abs(any - 100) > 10 ? any : any + 21 // Of a hundred, percent are points.
        let actual = Math.Max(divisor * percent / 100, 1)
        select isTurned
            ? new ClaimArithmetic(ClaimFormula.Attained, actual, divisor, decimals).ToTurnedClaim()
            : new ClaimArithmetic(slip.Claimed, actual, divisor, decimals).ToClaimBy(slip.Printed, slip.Sign);

    // The exact figure is some percent with the given decimals, and a part of one more unit; a difference has tenths of a unit.
    private static Gen<ClaimInParts> InParts(Gen<ClaimFormula> formulas, int decimals, int decimalsOfUnits, Gen<int> parts, Func<int, Gen<int>> rests) =>
        from formula in formulas
        from sign in formula is ClaimFormula.Attained or ClaimFormula.Share ? Gen.Constant(1) : Gen.Elements(1, -1)
        from of in formula is ClaimFormula.Points or ClaimFormula.Drop ? Gen.Constant(10) : parts
        from rest in rests(of)
        from percent in Gen.Choose(0, sign < 0 ? MostPercentBelowZero : MostPercent)
        let ofPercent = (int)Digits.Power(decimalsOfUnits)
        from more in Gen.Choose(0, ofPercent - 1)
        select new ClaimInParts(formula, sign, decimals, (percent * ofPercent) + more, rest, of);
}
