namespace MongCai.Kpi;

/// <summary>Arithmetic on intervals: each result contains exactly the numbers that a calculation gives for some number in the interval, and its ends belong to
/// it accordingly.</summary>
internal static class IntervalArithmetic
{
    /// <summary>Returns the values that are printed as a given decimal, with all its decimals: those up to half a unit of its last decimal away, or up to a
    /// whole unit where the rule truncates.</summary>
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

    /// <summary>Negates every number of an interval.</summary>
    public static RationalInterval Negate(this RationalInterval interval) => interval.IsEmpty
        ? interval
        : RationalInterval.Between(-interval.Upper, -interval.Lower, interval.IncludesUpper, interval.IncludesLower);

    /// <summary>Adds every number of one interval to every number of another.</summary>
    public static RationalInterval Add(this RationalInterval left, RationalInterval right) => left.IsEmpty || right.IsEmpty
        ? RationalInterval.Empty
        : RationalInterval.Between(left.Lower + right.Lower, left.Upper + right.Upper, left.IncludesLower && right.IncludesLower, left.IncludesUpper && right.IncludesUpper);

    /// <summary>Multiplies every number of an interval by a positive factor.</summary>
    public static RationalInterval Scale(this RationalInterval interval, Rational factor) => interval.IsEmpty || factor == 1m
        ? interval
        : RationalInterval.Between(interval.Lower * factor, interval.Upper * factor, interval.IncludesLower, interval.IncludesUpper);

    /// <summary>Multiplies every number of an interval by every number of another, none of which may be negative.</summary>
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

    /// <summary>Divides every number of an interval by every positive number of another; the result is empty where there is no positive one.</summary>
    public static RationalInterval Divide(this RationalInterval interval, RationalInterval divisors) => interval.Multiply(divisors.Divisors(1));

    /// <summary>Returns the positive divisors by which a dividend has to be divided for the quotient to lie in the interval.</summary>
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

    /// <summary>Returns the positive divisors by which some number of the dividends has to be divided for the quotient to lie in the interval.</summary>
    public static RationalInterval Divisors(this RationalInterval quotients, RationalInterval dividends)
    {
        // Zero divided by any divisor is zero. Where zero is not in both intervals, dividends and quotients lie on the same side of zero.
        if (dividends.Contains(0) && quotients.Contains(0))
        {
            return RationalInterval.Positive;
        }

        var positive = dividends.Intersect(RationalInterval.Positive).Divide(quotients);
        return positive.IsEmpty ? dividends.Negate().Intersect(RationalInterval.Positive).Divide(quotients.Negate()) : positive;
    }

    /// <summary>Returns the upper end of the products: the product with the largest factor where the interval reaches above zero, with the smallest factor
    /// where it does not.</summary>
    private static (Rational? End, bool IsIncluded) UpperProduct(RationalInterval interval, RationalInterval factors)
    {
        var (factor, includesFactor) = interval.Upper is not { Sign: <= 0 } ? (factors.Upper, factors.IncludesUpper) : (factors.Lower, factors.IncludesLower);
        if (factor is { Sign: 0 })
        {
            // The product is zero as soon as either of the two is.
            return (0, includesFactor || (interval.Upper is { Sign: 0 } && interval.IncludesUpper));
        }

        return interval.Upper is { Sign: 0 }
            ? (0, interval.IncludesUpper)
            : (interval.Upper * factor, interval.IncludesUpper && includesFactor);
    }

    private static Rational? Quotient(Rational dividend, Rational? divisor) => divisor is { Sign: > 0 } end ? dividend / end : null;
}
