using System.Numerics;

namespace MongCai.Kpi;

/// <summary>A threshold of which no figure may show the wrong side, and the rule for what is printed instead. It prints exact values as figures, and finds the
/// values that a figure can stand for.</summary>
internal sealed record ThresholdRule
{
    private ThresholdRule(Rational threshold, NearThreshold near) => (Threshold, Near) = (threshold, near);

    /// <summary>Gets the threshold; where it is a decimal, it has no trailing zeros.</summary>
    public Rational Threshold { get; }

    /// <summary>Gets the rule for what is printed instead of the wrong side: a figure on the right side, or the threshold with a word.</summary>
    public NearThreshold Near { get; }

    /// <summary>Creates a rule; null where it would change no figure. A threshold that no decimal writes exactly cannot be printed with a word, so that its
    /// rule is to keep the side.</summary>
    public static ThresholdRule? Of(Rational threshold, NearThreshold near)
    {
        if (near == NearThreshold.Round)
        {
            return null;
        }

        var lowest = threshold.TryToDecimal(out var digits) && digits.Scale > 0 ? Rational.FromFraction(threshold.ToFraction()) : threshold;
        return new(lowest, lowest.IsDecimal ? near : NearThreshold.KeepSide);
    }

    /// <summary>Returns the rule for the same figures with the opposite sign.</summary>
    public ThresholdRule Negated() => new(-Threshold, Near);

    /// <summary>Tries to print an exact value as digits and, where a word has to name it, a side.</summary>
    /// <param name="exact">The exact value, in the unit of the threshold.</param>
    /// <param name="decimals">The number of decimals of a figure other than the threshold.</param>
    /// <param name="rounding">The rounding rule for all figures that do not show the wrong side.</param>
    /// <param name="digits">The digits; where the threshold is printed and needs more decimals, as many as it needs.</param>
    /// <param name="side">The side of the digits that a word has to name: −1 under them, 1 over them, 0 where there is no word.</param>
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

        // A threshold that no decimal writes exactly is itself rounded, as nothing else can be printed for it.
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

    /// <summary>Returns the values that are printed as a given figure without a word, with all its decimals.</summary>
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

        // Another figure lies between this one and the threshold, so that the threshold changes nothing here.
        if (SideOf(figure - (side * Rational.FromUnscaled(1, figure.Scale))) == side)
        {
            return rounded;
        }

        var isRounded = !Threshold.IsDecimal && new Ratio(Threshold, 1m).TryRound(shift: 0, figure.Scale, rounding, out var printed) && printed == figure;
        return side < 0
            ? RationalInterval.Between(rounded.Lower, Threshold, rounded.IncludesLower, isRounded)
            : RationalInterval.Between(Threshold, rounded.Upper, isRounded, rounded.IncludesUpper);
    }

    /// <summary>Returns the values that are printed as the threshold with a word for the side. The number of decimals of other figures does not matter, because
    /// it does not show in this one.</summary>
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

    /// <summary>Returns the side of the threshold that a value lies on: −1 below it, 1 above it, 0 on it.</summary>
    public int SideOf(in Rational value) => Math.Sign(value.CompareTo(Threshold));

    /// <summary>Returns the number of units of 10^−decimals that lies nearest to the threshold on one side of it and is not the threshold itself.</summary>
    private BigInteger Beyond(int decimals, int side)
    {
        var (floor, isThreshold) = Floor(decimals);
        return side > 0 ? floor + 1 : isThreshold ? floor - 1 : floor;
    }

    /// <summary>Returns the threshold as a number of units of 10^−decimals, or the nearest such number on one side of it.</summary>
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
