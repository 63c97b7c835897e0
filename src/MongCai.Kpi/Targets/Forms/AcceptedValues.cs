namespace MongCai.Kpi;

/// <summary>Extension methods for the interval of values that a target accepts.</summary>
internal static class AcceptedValues
{
    /// <summary>Returns the accepted values and all better ones: of two bounds, only the worse one remains.</summary>
    public static RationalInterval WithoutBetterEnd(this RationalInterval accepted, Direction direction) => direction switch
    {
        Direction.HigherIsBetter when accepted.Upper is not null && accepted.Lower is { } worse => RationalInterval.Between(worse, upper: null, accepted.IncludesLower),
        Direction.LowerIsBetter when accepted.Lower is not null && accepted.Upper is { } worse => RationalInterval.Between(lower: null, worse, includesUpper: accepted.IncludesUpper),
        _ => accepted,
    };

    /// <summary>
    /// Returns a value minus the accepted bound: negative below it, positive above. Between two bounds it is the value minus the nearer one, or minus the
    /// lower one where both are equally near.
    /// </summary>
    public static Rational GapOf(this RationalInterval accepted, in Rational value) => (accepted.Lower, accepted.Upper) switch
    {
        ({ } floor, { } ceiling) => value - floor <= ceiling - value ? value - floor : value - ceiling,
        ({ } floor, null) => value - floor,
        (null, { } ceiling) => value - ceiling,
        _ => 0,
    };

    /// <summary>Returns how far a value lies outside the bounds: below the lower one or above the upper one; 0 between them.</summary>
    public static Rational DistanceOf(this RationalInterval accepted, in Rational value) =>
        value < accepted.Lower ? accepted.Lower.Value - value
        : value > accepted.Upper ? value - accepted.Upper.Value
        : 0;

    /// <summary>Returns the gaps of all values of a range, as one interval.</summary>
    public static RationalInterval GapsOf(this RationalInterval accepted, RationalInterval values) => (accepted.Lower, accepted.Upper) switch
    {
        ({ } floor, null) => values.Add(RationalInterval.At(-floor)),
        (null, { } ceiling) => values.Add(RationalInterval.At(-ceiling)),
        _ => GapsBetween(accepted, values),
    };

    // Between two bounds the gap rises up to the middle, drops there from positive to negative, and rises again.
    private static RationalInterval GapsBetween(RationalInterval accepted, RationalInterval values)
    {
        if (accepted is not { Lower: { } floor, Upper: { } ceiling } || values.IsEmpty)
        {
            return RationalInterval.Empty;
        }

        var middle = (floor + ceiling) / 2;
        var below = values.Intersect(RationalInterval.AtMost(middle)).Add(RationalInterval.At(-floor));
        var above = values.Intersect(RationalInterval.Above(middle)).Add(RationalInterval.At(-ceiling));
        return below.IsEmpty ? above : above.IsEmpty ? below : Hull(below, above);
    }

    private static RationalInterval Hull(RationalInterval one, RationalInterval other)
    {
        var (lower, includesLower) = Outer((one.Lower, one.IncludesLower), (other.Lower, other.IncludesLower), side: -1);
        var (upper, includesUpper) = Outer((one.Upper, one.IncludesUpper), (other.Upper, other.IncludesUpper), side: 1);
        return RationalInterval.Between(lower, upper, includesLower, includesUpper);
    }

    private static (Rational? End, bool IsIncluded) Outer((Rational? End, bool IsIncluded) one, (Rational? End, bool IsIncluded) other, int side) =>
        one.End is not { } first || other.End is not { } second ? (null, false)
        : (first.CompareTo(second) * side) switch { > 0 => one, < 0 => other, _ => (first, one.IsIncluded || other.IsIncluded) };
}
