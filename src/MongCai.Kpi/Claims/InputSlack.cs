namespace MongCai.Kpi.Claims;

/// <summary>What the inputs of a claim may have been before they were rounded themselves.</summary>
internal static class InputSlack
{
    /// <summary>Whether some values that print as the inputs give one of the values that a figure stands for.</summary>
    public static bool Reaches(PublishedClaim claim, RationalInterval values)
    {
        if (claim.Actual.IsWhole && claim.Base.IsWhole)
        {
            return false;
        }

        var (a, b) = (claim.Actual.InputValues(), claim.Base.InputValues());
        return claim.Formula switch
        {
            ClaimFormula.Points => Overlap(a.Add(b.Negate()), values),
            ClaimFormula.Drop => Overlap(b.Add(a.Negate()), values),
            _ => QuotientsReach(a, b, PublishedFigure.Quotients(values, claim.Formula)),
        };
    }

    private static bool Overlap(RationalInterval one, RationalInterval other) => !one.Intersect(other).IsEmpty;

    /// <summary>
    /// Whether a/b is among the quotients for some a and some positive b. The quotients of an interval by an interval are an interval:
    /// it is enough that its upper end reaches the lower one of the others, and its lower end their upper one.
    /// </summary>
    private static bool QuotientsReach(RationalInterval a, RationalInterval b, RationalInterval quotients) =>
        UpperReachesLower(a, b, quotients) && UpperReachesLower(a.Negate(), b, quotients.Negate());

    private static bool UpperReachesLower(RationalInterval a, RationalInterval b, RationalInterval quotients)
    {
        if (a.Upper is not { } dividend || quotients.Lower is not { } lower)
        {
            return true;
        }

        // The largest quotient divides by the smallest b where a is positive, by the largest where it is not.
        var (divisor, isIncluded) = dividend.Sign > 0 ? (b.Lower, b.IncludesLower) : (b.Upper, b.IncludesUpper);
        var order = dividend.CompareTo(lower * divisor.GetValueOrDefault());
        return order > 0 || (order == 0 && quotients.IncludesLower && a.IncludesUpper && (isIncluded || dividend.Sign == 0));
    }
}
