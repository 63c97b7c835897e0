using System.Numerics;

namespace MongCai.Kpi;

/// <summary>A threshold of which no figure may show the wrong side, and what is printed where rounding would: exact values to figures, and figures back to the values that print as them.</summary>
internal sealed record ThresholdRule
{
    private ThresholdRule(Rational threshold, NearThreshold near) => (Threshold, Near) = (threshold, near);

    /// <summary>The threshold; where a decimal is exactly this value, it has the fewest decimals.</summary>
    public Rational Threshold { get; }

    /// <summary>What is printed in place of the wrong side: a figure on the right one, or the threshold with a word.</summary>
    public NearThreshold Near { get; }

    /// <summary>The rule; null where it changes no figure. A threshold that no digits write cannot be printed with a word, so that its side is kept.</summary>
    public static ThresholdRule? Of(Rational threshold, NearThreshold near)
    {
        if (near == NearThreshold.Round)
        {
            return null;
        }

        var lowest = threshold.TryToDecimal(out var digits) && digits.Scale > 0 ? Rational.FromFraction(threshold.ToFraction()) : threshold;
        return new(lowest, lowest.IsDecimal ? near : NearThreshold.KeepSide);
    }

    /// <summary>The rule for the same figures with the other sign.</summary>
    public ThresholdRule Negated() => new(-Threshold, Near);

    /// <summary>What an exact value prints as.</summary>
    /// <param name="exact">The value, in the unit of the threshold.</param>
    /// <param name="decimals">The decimals of a figure that need not be the threshold.</param>
    /// <param name="rounding">The rule for all figures that do not show the wrong side.</param>
    /// <param name="digits">The digits; of a threshold that so many decimals do not write, as many as it needs.</param>
    /// <param name="side">The side of the digits that a word has to name: −1 under them, 1 over them, 0 without a word.</param>
    /// <returns>False where the digits do not fit into a decimal.</returns>
    public bool TryPrint(in Rational exact, int decimals, Rounding rounding, out decimal digits, out int side)
    {
        side = 0;
        if (!new Ratio(exact, 1m).TryRound(shift: 0, decimals, rounding, out digits))
        {
            return false;
        }

        var own = SideOf(exact);
        if (own == SideOf(digits))
        {
            return true;
        }

        // A threshold that no digits write is rounded, as nothing else can be printed of it.
        if (own != 0 && Near == NearThreshold.KeepSide)
        {
            return Fraction.TryCompose(Beyond(decimals, own), decimals, out digits);
        }

        if (Threshold.IsDecimal)
        {
            (digits, side) = (Threshold.AsDecimal, own);
        }

        return true;
    }

    /// <summary>The values that print as a figure without a word, with the decimals that it has.</summary>
    public RationalInterval PrintingAs(decimal figure, Rounding rounding)
    {
        var side = SideOf(figure);
        if (side == 0)
        {
            return RationalInterval.At(Threshold);
        }

        var rounded = IntervalArithmetic.PrintingAs(figure, rounding);
        if (Near == NearThreshold.Hedge)
        {
            return rounded.Intersect(side < 0 ? RationalInterval.Below(Threshold) : RationalInterval.Above(Threshold));
        }

        // Another figure lies between this one and the threshold, and takes its place beside it.
        if (SideOf(figure - (side * Rational.FromUnscaled(1, figure.Scale))) == side)
        {
            return rounded;
        }

        var isRounded = !Threshold.IsDecimal && new Ratio(Threshold, 1m).TryRound(shift: 0, figure.Scale, rounding, out var printed) && printed == figure;
        return side < 0
            ? RationalInterval.Between(rounded.Lower, Threshold, rounded.IncludesLower, isRounded)
            : RationalInterval.Between(Threshold, rounded.Upper, isRounded, rounded.IncludesUpper);
    }

    /// <summary>The values that print as the threshold with a word for the side, whatever the decimals of other figures are: they do not show in it.</summary>
    public RationalInterval PrintingAsSide(int side, Rounding rounding)
    {
        var widest = RationalInterval.Empty;
        for (var decimals = 0; decimals <= Threshold.AsDecimal.Scale; decimals++)
        {
            if (!Fraction.TryCompose(AtOrBeyond(decimals, -side), decimals, out var wrong))
            {
                continue;
            }

            var rounded = IntervalArithmetic.PrintingAs(wrong, rounding);
            var changed = side < 0
                ? RationalInterval.Between(rounded.Lower, Threshold, rounded.IncludesLower, includesUpper: false)
                : RationalInterval.Between(Threshold, rounded.Upper, includesLower: false, rounded.IncludesUpper);
            widest = changed.Contains(widest) ? changed : widest;
        }

        return widest;
    }

    /// <summary>The side of the threshold that a value lies on: −1 below, 1 above, 0 on it.</summary>
    public int SideOf(in Rational value) => Math.Sign(value.CompareTo(Threshold));

    /// <summary>The nearest whole number of 10^−decimals that is not the threshold, on a side of it.</summary>
    private BigInteger Beyond(int decimals, int side)
    {
        var (floor, isThreshold) = Floor(decimals);
        return side > 0 ? floor + 1 : isThreshold ? floor - 1 : floor;
    }

    /// <summary>The threshold as a whole number of 10^−decimals, or else the nearest on a side of it.</summary>
    private BigInteger AtOrBeyond(int decimals, int side)
    {
        var (floor, isThreshold) = Floor(decimals);
        return side < 0 || isThreshold ? floor : floor + 1;
    }

    private (BigInteger Floor, bool IsThreshold) Floor(int decimals)
    {
        var fraction = Threshold.ToFraction();
        var quotient = BigInteger.DivRem(fraction.Numerator * PowersOfTen.Wide(decimals), fraction.Denominator, out var remainder);
        return (remainder.Sign < 0 ? quotient - 1 : quotient, remainder.IsZero);
    }
}
