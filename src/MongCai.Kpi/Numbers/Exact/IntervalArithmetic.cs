namespace MongCai.Kpi;

/// <summary>What becomes of an interval when its numbers are calculated with, its ends with it: exactly the results that some number in it gives.</summary>
internal static class IntervalArithmetic
{
    /// <summary>The values that print as a decimal with all its decimals: those up to half a unit of the last one away, or up to a whole one where the rule cuts off.</summary>
    public static RationalInterval PrintingAs(decimal figure, Rounding rounding)
    {
        var half = Rational.FromUnscaled(5, figure.Scale + 1);
        var (towardsZero, away) = rounding == Rounding.Truncation ? (default, half + half) : (half, half);
        return Math.Sign(figure) switch
        {
            0 => RationalInterval.Between(-away, away, includesLower: false, includesUpper: false),
            > 0 => RationalInterval.Between(figure - towardsZero, figure + away, includesUpper: false),
            _ => RationalInterval.Between(figure - away, figure + towardsZero, includesLower: false),
        };
    }

    /// <summary>−x.</summary>
    public static RationalInterval Negate(this RationalInterval interval) => interval.IsEmpty
        ? interval
        : RationalInterval.Between(-interval.Upper, -interval.Lower, interval.IncludesUpper, interval.IncludesLower);

    /// <summary>x + y.</summary>
    public static RationalInterval Add(this RationalInterval left, RationalInterval right) => left.IsEmpty || right.IsEmpty
        ? RationalInterval.Empty
        : RationalInterval.Between(left.Lower + right.Lower, left.Upper + right.Upper, left.IncludesLower && right.IncludesLower, left.IncludesUpper && right.IncludesUpper);

    /// <summary>x · factor, the factor positive.</summary>
    public static RationalInterval Scale(this RationalInterval interval, Rational factor) => interval.IsEmpty || factor == 1m
        ? interval
        : RationalInterval.Between(interval.Lower * factor, interval.Upper * factor, interval.IncludesLower, interval.IncludesUpper);

    /// <summary>x · y, the numbers y not negative.</summary>
    public static RationalInterval Multiply(this RationalInterval interval, RationalInterval factors)
    {
        if (interval.IsEmpty || factors.IsEmpty)
        {
            return RationalInterval.Empty;
        }

        var (upper, includesUpper) = UpperProduct(interval, factors);
        var (negated, includesLower) = UpperProduct(interval.Negate(), factors);
        return RationalInterval.Between(-negated, upper, includesLower, includesUpper);
    }

    /// <summary>x / y for the numbers y above zero; empty where there is none.</summary>
    public static RationalInterval Divide(this RationalInterval interval, RationalInterval divisors) => interval.Multiply(divisors.Divisors(1));

    /// <summary>The divisors T above zero for which dividend / T lies in the interval.</summary>
    public static RationalInterval Divisors(this RationalInterval quotients, Rational dividend)
    {
        if (dividend.Sign < 0)
        {
            return quotients.Negate().Divisors(-dividend);
        }

        if (dividend.Sign == 0)
        {
            return quotients.Contains(0) ? RationalInterval.Positive : RationalInterval.Empty;
        }

        var positive = quotients.Intersect(RationalInterval.Positive);
        return positive.IsEmpty
            ? RationalInterval.Empty
            : RationalInterval.Between(Quotient(dividend, positive.Upper) ?? 0, Quotient(dividend, positive.Lower), positive.IncludesUpper, positive.IncludesLower);
    }

    /// <summary>The divisors T above zero for which x / T lies in the interval for some number x of another one.</summary>
    public static RationalInterval Divisors(this RationalInterval quotients, RationalInterval dividends)
    {
        // Of zero every divisor makes zero; without it, dividends and quotients are on one side.
        if (dividends.Contains(0) && quotients.Contains(0))
        {
            return RationalInterval.Positive;
        }

        var positive = dividends.Intersect(RationalInterval.Positive).Divide(quotients);
        return positive.IsEmpty ? dividends.Negate().Intersect(RationalInterval.Positive).Divide(quotients.Negate()) : positive;
    }

    /// <summary>The upper end of the products: of the largest factor where the interval reaches above zero, of the smallest where it does not.</summary>
    private static (Rational? End, bool IsIncluded) UpperProduct(RationalInterval interval, RationalInterval factors)
    {
        var (factor, includesFactor) = interval.Upper is not { Sign: <= 0 } ? (factors.Upper, factors.IncludesUpper) : (factors.Lower, factors.IncludesLower);
        if (factor is { Sign: 0 })
        {
            // Zero is reached through either of the two.
            return (0, includesFactor || (interval.Upper is { Sign: 0 } && interval.IncludesUpper));
        }

        return interval.Upper is { Sign: 0 }
            ? (0, interval.IncludesUpper)
            : (interval.Upper * factor, interval.IncludesUpper && includesFactor);
    }

    private static Rational? Quotient(Rational dividend, Rational? divisor) => divisor is { Sign: > 0 } end ? dividend / end : null;
}
