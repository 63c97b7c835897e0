using System.Numerics;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <summary>A claim about whole numbers that is calculated and printed here, in integers, and not by the library that has to judge it.</summary>
internal sealed record ClaimArithmetic(ClaimFormula Formula, int Actual, int Base, int Decimals)
{
    /// <summary>The number of decimals with which figures of tenths are printed.</summary>
    public const int DecimalsOfTenths = 2;

    private const int Ten = 10;

    private static readonly ClaimFormula[] Formulas = [ClaimFormula.Attained, ClaimFormula.Change, ClaimFormula.Points];
    private static readonly bool[] NoAndYes = [false, true];
    private static readonly int[] Signs = [1, -1];

    private bool IsQuotient => Formula is not (ClaimFormula.Points or ClaimFormula.Drop);

    /// <summary>Creates the claim with the figure that follows, or with a figure that is some units of the last decimal off it.</summary>
    public PublishedClaim ToClaim(int unitsOff)
    {
        var digits = Digits.Decimal(Print(Formula, isTruncated: false) + unitsOff, Decimals);
        return new PublishedClaim(Formula, Actual, Base, new PublishedFigure(digits, Decimals, IsQuotient ? FigureUnit.Percent : FigureUnit.Amount));
    }

    /// <summary>Creates the claim with the figure of another formula for the same numbers, or with that figure's sign turned.</summary>
    public PublishedClaim ToClaimBy(ClaimFormula formula, int sign)
    {
        var digits = Digits.Decimal(sign * Print(formula, isTruncated: false), Decimals);
        return new PublishedClaim(Formula, Actual, Base, new PublishedFigure(digits, Decimals, IsQuotient ? FigureUnit.Percent : FigureUnit.Amount));
    }

    /// <summary>Creates the claim with the figure that the same formula gives for base over actual.</summary>
    public PublishedClaim ToTurnedClaim() => new(Formula, Actual, Base, (this with { Actual = Base, Base = Actual }).ToClaim(0).Printed);

    /// <summary>
    /// Creates the claim whose numbers are both tenths, or tenths of a multiple. Its figure is some units of the last decimal off what follows, and one unit
    /// more where its last digit would otherwise be zero.
    /// </summary>
    public PublishedClaim ToClaimOfTenths(int unitsOff, long multiplier)
    {
        var follows = IsQuotient ? Print(Formula, isTruncated: false) : Print(Formula, isTruncated: false) / Ten;
        var printed = ((follows + unitsOff) % Ten).IsZero ? follows + unitsOff + 1 : follows + unitsOff;
        return new PublishedClaim(
            Formula,
            new PublishedFigure(Digits.Decimal(Actual, 1), 1, multiplier: multiplier),
            new PublishedFigure(Digits.Decimal(Base, 1), 1, multiplier: multiplier),
            new PublishedFigure(Digits.Decimal(printed, Decimals), Decimals, IsQuotient ? FigureUnit.Percent : FigureUnit.Amount, multiplier: IsQuotient ? 1 : multiplier));
    }

    /// <summary>
    /// Finds how many units, at least the given number, the figure has to be off until it is none that any formula, sign or side of these numbers prints as,
    /// rounded or cut off, with these decimals or padded.
    /// </summary>
    public int FirstUnexplained(int atLeast, int sign)
    {
        var follows = Print(Formula, isTruncated: false);
        var explained = Explained().ToHashSet();
        var off = atLeast;
        while (explained.Contains(follows + (sign * off)))
        {
            off++;
        }

        return off;
    }

    // For all numbers of decimals up to the printed one; figures of fewer decimals have zeros at the end.
    private IEnumerable<BigInteger> Explained() =>
        from formula in Formulas
        from isTurned in NoAndYes
        from isPercent in NoAndYes
        from fewer in Enumerable.Range(0, Decimals + 1)
        from isTruncated in NoAndYes
        from sign in Signs
        where Quotient(formula, isTurned, isPercent).Denominator > 0
        select sign * Print(Quotient(formula, isTurned, isPercent), Decimals - fewer, isTruncated) * Digits.Power(fewer);

    private BigInteger Print(ClaimFormula formula, bool isTruncated) => Print(
        formula switch
        {
            ClaimFormula.Attained or ClaimFormula.Share => (100 * (BigInteger)Actual, Base),
            ClaimFormula.Exceeded or ClaimFormula.Change => (100 * ((BigInteger)Actual - Base), Base),
            ClaimFormula.Points => ((BigInteger)Actual - Base, 1),
            _ => ((BigInteger)Base - Actual, 1),
        },
        Decimals,
        isTruncated);

    private (BigInteger Numerator, BigInteger Denominator) Quotient(ClaimFormula formula, bool isTurned, bool isPercent)
    {
        var (actual, divisor) = isTurned ? ((BigInteger)Base, (BigInteger)Actual) : (Actual, Base);
        var factor = isPercent ? 100 : 1;
        return formula switch
        {
            ClaimFormula.Attained => (factor * actual, divisor),
            ClaimFormula.Change => (factor * (actual - divisor), divisor),
            _ => (factor * (actual - divisor), 1),
        };
    }

    private static BigInteger Print((BigInteger Numerator, BigInteger Denominator) value, int decimals, bool isTruncated)
    {
        var scaled = BigInteger.Abs(value.Numerator) * Digits.Power(decimals);
        var magnitude = isTruncated ? scaled / value.Denominator : ((2 * scaled) + value.Denominator) / (2 * value.Denominator);
        return value.Numerator.Sign * magnitude;
    }
}
