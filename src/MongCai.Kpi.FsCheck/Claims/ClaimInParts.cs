using System.Numerics;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <summary>
/// A claim whose exact figure is a whole number of units of the last printed decimal plus a given part of one more unit, above zero or below. It is therefore
/// known what rounding, cutting off and padding make of it. A unit is divided into the given number of parts; for a difference always into ten, the inputs' own
/// decimal.
/// </summary>
internal sealed record ClaimInParts(ClaimFormula Formula, int Sign, int Decimals, int Units, int Rest, int Of)
{
    private const int Tenth = 10;

    private bool Divides => Formula is not (ClaimFormula.Points or ClaimFormula.Drop);

    // The base of a quotient is chosen so that one part of the exact figure is one unit of the actual; a difference is taken from a base that is at least as
    // large.
    private BigInteger Base => Divides ? Of * Digits.Power(Decimals + 2) : Tenth * ((BigInteger)Units + 1);

    private BigInteger Exact => Sign * ((Units * (BigInteger)Of) + Rest);

    private BigInteger Actual => Formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Share => Exact,
        ClaimFormula.Drop => Base - Exact,
        _ => Base + Exact,
    };

    /// <summary>Creates the claim that prints a given number of units, with the sign of what follows.</summary>
    public PublishedClaim Printing(int units) => new(Formula, Input(Actual), Input(Base), new PublishedFigure(Digits.Decimal(Sign * units, Decimals), Decimals, Divides ? FigureUnit.Percent : FigureUnit.Amount));

    private PublishedFigure Input(BigInteger digits) => Divides ? new(Digits.Decimal(digits, 0), 0) : new(Digits.Decimal(digits, Decimals + 1), Decimals + 1);
}
