namespace MongCai.Kpi;

/// <summary>The values that an indicator can still have at the end of a period, given what is known now.</summary>
internal static class FinalValues
{
    /// <summary>Returns the values that are possible at the end of a period: the known value and all that the rest of the period may add to it.</summary>
    /// <param name="known">The value since the period began; the value of its own day where nothing accumulates.</param>
    /// <param name="whole">The period at whose end the values are possible.</param>
    public static RationalInterval Of(Observation known, ReportingPeriod whole)
    {
        var indicator = known.Indicator;
        if (!known.IsKnown)
        {
            return known.Range;
        }

        return !indicator.Accumulates ? indicator.Possible
            : indicator.IsRateOfFlows ? RateOfFlows(known)
            : indicator.HasParts ? FlowOverStock(known, whole)
            : indicator.NeverFalls ? From(known.Range, indicator)
            : indicator.Possible;
    }

    private static RationalInterval RateOfFlows(Observation known)
    {
        var indicator = known.Indicator;
        if (indicator.Nature == Nature.Proportion)
        {
            return Proportion(known);
        }

        return !indicator.NeverFalls ? indicator.Possible
            : IsNumeratorPositive(known) ? RationalInterval.Positive.Intersect(indicator.Possible)
            : indicator.Possible;
    }

    // Any further unit changes the numerator or the denominator, and the rate then lies between 0 and 1. It can stay at one of these ends only if it is there
    // now.
    private static RationalInterval Proportion(Observation known)
    {
        var (indicator, one) = (known.Indicator, known.Indicator.Unit.FromPure(1));
        return RationalInterval.Between(0, one, includesLower: known.Range.Contains(0), includesUpper: known.Range.Contains(one)).Intersect(indicator.Possible);
    }

    private static RationalInterval FlowOverStock(Observation known, ReportingPeriod whole)
    {
        var indicator = known.Indicator;
        return !indicator.NeverFalls ? indicator.Possible
            : known.Coverage.IsComplete && IsStockKnown(known, whole) ? From(known.Range, indicator)
            : IsNumeratorPositive(known) ? RationalInterval.Positive.Intersect(indicator.Possible)
            : indicator.Possible;
    }

    private static RationalInterval From(RationalInterval range, Indicator indicator) =>
        RationalInterval.Between(range.Lower, upper: null, range.IncludesLower).Intersect(indicator.Possible);

    private static bool IsNumeratorPositive(Observation known) =>
        known.Ratio is { } parts ? parts.Numerator.Sign > 0
        : known.NumeratorOverZero is { } numerator ? numerator.Sign > 0
        : known.Range.Lower is { } lowest && (lowest.Sign > 0 || (lowest.Sign == 0 && !known.Range.IncludesLower));

    /// <summary>
    /// Determines whether the denominator's stock is known because the data reach its day: the last <see cref="Indicator.StockOn"/> up to the period's end.
    /// </summary>
    private static bool IsStockKnown(Observation known, ReportingPeriod whole)
    {
        if (known.Indicator.StockOn is not { } day)
        {
            return false;
        }

        var inLastYear = day.InYear(whole.End.Year);
        return (inLastYear <= whole.End ? inLastYear : day.InYear(whole.End.Year - 1)) <= known.Through;
    }
}
