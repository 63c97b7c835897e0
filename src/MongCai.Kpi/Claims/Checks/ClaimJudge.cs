namespace MongCai.Kpi.Claims;

/// <summary>Tries the verdicts on a claim in their order. Most claims follow from their numbers, and then one rounding is all the work.</summary>
internal static class ClaimJudge
{
    /// <summary>Judges a claim by its exact value.</summary>
    public static ClaimCheck Of(IClaim claim, in Calculated<ExactFigure> calculated, Rational? tolerance)
    {
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

    /// <summary>Judges a claim of which only a range of values is known, by whether the figure stands for all of them, none or some.</summary>
    public static ClaimCheck OfRange(ResultClaim claim, Rational? tolerance)
    {
        if (claim.Possible.IsEmpty)
        {
            return new(claim, ClaimVerdict.Undefined, claim.Exact, claim.Exact.Reason);
        }

        if (claim.Printed.Hedge == Hedge.About && tolerance is null)
        {
            return new(claim, ClaimVerdict.Undefined, claim.Exact, UndefinedReason.NoToleranceNamed);
        }

        var values = claim.Printed.Values(Rounding.HalfAwayFromZero, tolerance);
        return !values.Overlaps(claim.Possible) ? new(claim, ClaimVerdict.DoesNotFollow, claim.Exact)
            : values.Contains(claim.Possible) ? new(claim, ClaimVerdict.Follows, claim.Exact)
            : new(claim, ClaimVerdict.Undefined, claim.Exact, UndefinedReason.OnlyABound);
    }

    private static ClaimCheck OfPlain(IClaim claim, in ExactFigure exact)
    {
        var (printed, decimals) = (claim.Printed, claim.Printed.Decimals);
        if (printed.IsPrintOf(exact, decimals))
        {
            return new(claim, ClaimVerdict.Follows, exact);
        }

        if (printed.IsPrintOf(exact, decimals, Rounding.Truncation))
        {
            return new(claim, exact.IsTieAbove(printed.Number) ? ClaimVerdict.OtherTie : ClaimVerdict.Truncated, exact);
        }

        for (var fewer = decimals - 1; fewer >= 0; fewer--)
        {
            if (printed.IsPrintOf(exact, fewer))
            {
                return new(claim, ClaimVerdict.Padded, exact) { DecimalsBeforePadding = fewer };
            }
        }

        if (claim.HasSlack && claim.Possible.Overlaps(printed.Values()))
        {
            return new(claim, ClaimVerdict.RoundedInputs, exact);
        }

        var slip = FormulaSlips.Find(claim, exact);
        return new(claim, slip is null ? ClaimVerdict.DoesNotFollow : ClaimVerdict.OtherFormula, exact) { Slip = slip };
    }

    private static ClaimCheck OfHedged(IClaim claim, in ExactFigure exact, RationalInterval values)
    {
        var verdict = values.Contains(exact.Value) ? ClaimVerdict.Follows
            : claim.HasSlack && claim.Possible.Overlaps(values) ? ClaimVerdict.RoundedInputs
            : ClaimVerdict.DoesNotFollow;
        return new(claim, verdict, exact);
    }
}
