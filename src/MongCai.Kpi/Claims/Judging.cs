namespace MongCai.Kpi.Claims;

/// <summary>Tries the verdicts in their order. The usual claim follows, and costs one rounding.</summary>
internal static class Judging
{
    public static ClaimJudgement Of(PublishedClaim claim, Rational? tolerance)
    {
        var calculated = ExactFigure.Of(claim);
        if (!calculated.TryGetValue(out var exact))
        {
            return new(claim, ClaimVerdict.Undefined, calculated, calculated.Reason);
        }

        return claim.Printed.Hedge switch
        {
            Hedge.None => OfPlain(claim, exact),
            Hedge.About when tolerance is null => new(claim, ClaimVerdict.Undefined, exact, UndefinedReason.NoToleranceNamed),
            _ => OfHedged(claim, exact, claim.Printed.Values(Rounding.HalfAwayFromZero, tolerance)),
        };
    }

    private static ClaimJudgement OfPlain(PublishedClaim claim, ExactFigure exact)
    {
        var (digits, decimals) = (claim.Printed.Printed, claim.Printed.Decimals);
        if (exact.PrintsAs(digits, decimals))
        {
            return new(claim, ClaimVerdict.Follows, exact);
        }

        if (exact.PrintsAs(digits, decimals, Rounding.Truncation))
        {
            return new(claim, exact.IsTieAbove(digits) ? ClaimVerdict.OtherTie : ClaimVerdict.Truncated, exact);
        }

        for (var fewer = decimals - 1; fewer >= 0; fewer--)
        {
            if (exact.PrintsAs(digits, fewer))
            {
                return new(claim, ClaimVerdict.Padded, exact) { DecimalsBeforePadding = fewer };
            }
        }

        if (InputSlack.Reaches(claim, claim.Printed.Values()))
        {
            return new(claim, ClaimVerdict.RoundedInputs, exact);
        }

        var slip = FormulaSlips.Find(claim, exact);
        return new(claim, slip is null ? ClaimVerdict.DoesNotFollow : ClaimVerdict.OtherFormula, exact) { Slip = slip };
    }

    private static ClaimJudgement OfHedged(PublishedClaim claim, ExactFigure exact, RationalInterval values)
    {
        var verdict = values.Contains(exact.Value) ? ClaimVerdict.Follows
            : InputSlack.Reaches(claim, values) ? ClaimVerdict.RoundedInputs
            : ClaimVerdict.DoesNotFollow;
        return new(claim, verdict, exact);
    }
}
