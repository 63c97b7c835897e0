using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <content>Generators of published figures and claims.</content>
public static partial class KpiGen
{
    private const int MostPrintedDecimals = 3;

    private static readonly ClaimFormula[] FormulasOfABase = [.. Enum.GetValues<ClaimFormula>().Where(static formula => formula != ClaimFormula.Level)];

    private static readonly long[] Multipliers = [1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

    /// <summary>
    /// Gets a generator of figures as reports print them: of every unit, hedge and multiplier, with digits that need groups, trailing zeros and the largest
    /// decimals. Some are printed beside a threshold, whose side they keep or name.
    /// </summary>
    public static Gen<PublishedFigure> PublishedFigures => Gen.Frequency((5, FiguresAlone), (1, FiguresBesideThresholds));

    /// <summary>
    /// Gets a generator of the bases that figures are measured against: bases of commitments, also of hosts and of issuers, and the named comparisons.
    /// </summary>
    public static Gen<ClaimBase> ClaimBases => Gen.Frequency(
        (1, Bases.Select(ClaimBase.FromBasis)),
        (1, Gen.Elements(ClaimBase.PreviousPeriod, ClaimBase.Total, ClaimBase.Opening, ClaimBase.SamePeriodLastYear, ClaimBase.OtherDefinition, ClaimBase.OtherCategory)));

    /// <summary>
    /// Gets a generator of claims of every formula that has a base and of every verdict: some follow, some do not, some are explained by a slip, and some
    /// cannot be calculated.
    /// </summary>
    public static Gen<PublishedClaim> PublishedClaims => Gen.OneOf(Enum.GetValues<ClaimVerdict>().Select(ClaimsOf));

    /// <summary>
    /// Gets a generator of claims whose figure is what the exact value of their whole numbers prints as, half away from zero; many are ties, many negative.
    /// </summary>
    public static Gen<PublishedClaim> ClaimsThatFollow => Gen.Frequency((2, PrintedClaims.Select(static printed => printed.ToClaim(0))), (1, TiesRounded));

    /// <summary>
    /// Gets a generator of claims whose figure no rule and no slip explains: it is at least two units of the last decimal off what follows, and differs from
    /// what any other formula of the same numbers gives.
    /// </summary>
    public static Gen<PublishedClaim> ClaimsThatDoNotFollow =>
        from printed in PrintedClaims
        from off in Gen.Choose(2, 40)
        from sign in Gen.Elements(1, -1)
        select printed.ToClaim(sign * printed.FirstUnexplained(off, sign));

    /// <summary>Gets a generator of claims that are undefined: with a base of zero or below, with a hedged input, or with "about" and no tolerance.</summary>
    public static Gen<PublishedClaim> ClaimsWithoutAnAnswer =>
        from actual in Gen.Choose(0, 1_000)
        from percent in Gen.Choose(0, 200)
        from formula in Gen.Elements(ClaimFormula.Attained, ClaimFormula.Exceeded, ClaimFormula.Change, ClaimFormula.Share)
        from claim in Gen.Elements(
            new PublishedClaim(formula, actual, 0, new Percentage(percent, 0)),
            new PublishedClaim(formula, actual, -1, new Percentage(percent, 0)),
            new PublishedClaim(formula, new PublishedFigure(actual, 0, hedge: Hedge.Over), 100, new Percentage(percent, 0)),
            new PublishedClaim(formula, actual, 100, new PublishedFigure(percent, 0, FigureUnit.Percent, Hedge.About)))
        select claim;

    private static Gen<PublishedFigure> FiguresAlone =>
        from digits in PrintedDigits
        from unit in Gen.Elements(Enum.GetValues<FigureUnit>())
        from multiplier in Gen.Frequency((1, Gen.Constant(1L)), (1, Gen.Elements(Multipliers)))
        from hedge in Gen.Frequency((2, Gen.Constant(Hedge.None)), (1, Gen.Elements(Enum.GetValues<Hedge>())))
        select new PublishedFigure(digits, digits.Scale, unit, hedge, unit == FigureUnit.Amount ? multiplier : 1);

    // The figure lies on the threshold, one unit of the last decimal or a part of one beside it, or far from it.
    private static Gen<PublishedFigure> FiguresBesideThresholds =>
        from figure in FiguresAlone
        from units in Gen.Elements<Rational>(0, 1, -1, 0.5m, -0.5m, (Rational)1 / 3, (Rational)(-2) / 7, 40, -1_000)
        from near in Gen.Elements(NearThreshold.KeepSide, NearThreshold.Hedge)
        let isWord = near == NearThreshold.Hedge && figure.Hedge is Hedge.Under or Hedge.Over
        let printed = isWord ? figure : new PublishedFigure(figure.Number, figure.Decimals, figure.Unit, multiplier: figure.Multiplier)
        let away = isWord ? 0 : units * figure.Multiplier / Digits.Decimal(Digits.Power(figure.Decimals), 0)
        select printed.WithThreshold(printed.Value + away, near);

    private static Gen<decimal> PrintedDigits => Gen.Frequency(
        (4, from digits in Gen.Choose(-1_000_000, 10_000_000) from decimals in Gen.Choose(0, 4) select Digits.Decimal(digits, decimals)),
        (1, from decimals in Gen.Choose(0, 28) select Digits.Decimal(0, decimals)),
        (1, from power in Gen.Choose(0, 9) from first in Gen.Choose(-9, 9) from decimals in Gen.Choose(0, 4) select Digits.Decimal(first * Digits.Power(power), decimals)),
        (1, from digits in Gen.Choose(1, int.MaxValue) from sign in Gen.Elements(1, -1) from decimals in Gen.Choose(0, 28) select Digits.Decimal(sign * (digits + (digits * Digits.Power(18))), decimals)),
        (1, Gen.Elements(1m, -1m, decimal.MaxValue, decimal.MinValue)));

    // A base of 2·10^n or 5·10^n makes ties likely; so does one of 8, 16 or 125.
    private static Gen<ClaimArithmetic> PrintedClaims =>
        from formula in Gen.Elements(FormulasOfABase)
        from baseNumber in Gen.Frequency(
            (2, Gen.Choose(1, 500)),
            (2, Gen.Choose(1, 300).Select(static hundreds => 100 * hundreds)),
            (1, Gen.Elements(8, 16, 40, 80, 125, 200, 400, 800, 2_000)),
            (1, Gen.Choose(1, 1_000_000)))
        from actual in Gen.Frequency((4, Gen.Choose(0, 2 * baseNumber)), (1, Gen.Elements(0, 1, baseNumber)), (1, Gen.Choose(0, 3_000_000)))
        from decimals in Gen.Choose(0, MostPrintedDecimals)
        select new ClaimArithmetic(formula, actual, baseNumber, decimals);
}
