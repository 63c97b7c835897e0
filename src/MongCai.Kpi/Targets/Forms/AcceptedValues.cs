namespace MongCai.Kpi;

/// <summary>How values lie to those that a target accepts.</summary>
internal static class AcceptedValues
{
    /// <summary>The accepted values and all that is better: of two bounds the worse one stays.</summary>
    public static RationalInterval WithoutBetterEnd(this RationalInterval accepted, Direction direction) => direction switch
    {
        Direction.HigherIsBetter when accepted.Upper is not null && accepted.Lower is { } worse => RationalInterval.Between(worse, upper: null, accepted.IncludesLower),
        Direction.LowerIsBetter when accepted.Lower is not null && accepted.Upper is { } worse => RationalInterval.Between(lower: null, worse, includesUpper: accepted.IncludesUpper),
        _ => accepted,
    };

    /// <summary>A value minus the nearer bound: negative below it, positive above; between two bounds minus the nearer one, the lower one where both are.</summary>
    public static Rational GapOf(this RationalInterval accepted, in Rational value) => (accepted.Lower, accepted.Upper) switch
    {
        ({ } floor, { } ceiling) => value - floor <= ceiling - value ? value - floor : value - ceiling,
        ({ } floor, null) => value - floor,
        (null, { } ceiling) => value - ceiling,
        _ => 0,
    };

    /// <summary>How far a value is from the bounds: to the lower one from below, to the upper one from above; 0 between them.</summary>
    public static Rational DistanceOf(this RationalInterval accepted, in Rational value) =>
        value < accepted.Lower ? accepted.Lower.Value - value
        : value > accepted.Upper ? value - accepted.Upper.Value
        : 0;

    /// <summary>The gaps of all values of a range.</summary>
    public static RationalInterval GapsOf(this RationalInterval accepted, RationalInterval values) => (accepted.Lower, accepted.Upper) switch
    {
        ({ } floor, null) => values.Add(RationalInterval.At(-floor)),
        (null, { } ceiling) => values.Add(RationalInterval.At(-ceiling)),
        _ => GapsBetween(accepted, values),
    };

    // Between two bounds the gap rises to the middle, falls to the other side of zero there, and rises again.
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
