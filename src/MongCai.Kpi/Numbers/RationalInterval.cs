using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The exact numbers between two ends, each end inside or outside: the values that print as a figure, or the totals that a figure leaves possible.
/// It may be unbounded on either side, or empty.
/// </summary>
/// <remarks>
/// <para>Text form: <c>[49.95..50.05)</c> with a bracket where the end is inside and a parenthesis where it is not, <c>(0..)</c> where there is no upper end,
/// <c>(..)</c> for all numbers, <c>none</c> for no number. It is written, not read.</para>
/// <para>Equal where they contain the same numbers. There is no order. The unit is that of the numbers.</para>
/// <para>JSON form: <c>{"lower":"49.95","upper":"50.05","includesLower":true,"includesUpper":false}</c>, with <c>null</c> for an end that is not there;
/// <c>"none"</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RationalInterval>))]
public sealed partial record RationalInterval
{
    private const string EmptyText = "none";

    private RationalInterval()
    {
    }

    /// <summary>No number at all.</summary>
    public static RationalInterval Empty { get; } = new() { IsEmpty = true };

    /// <summary>Every number.</summary>
    public static RationalInterval Unbounded { get; } = new();

    /// <summary>The numbers above zero.</summary>
    public static RationalInterval Positive { get; } = Above(0);

    /// <summary>The lower end; null where there is none: the interval is unbounded below, or empty.</summary>
    public Rational? Lower { get; private init; }

    /// <summary>The upper end; null where there is none: the interval is unbounded above, or empty.</summary>
    public Rational? Upper { get; private init; }

    /// <summary>Whether the lower end is itself in the interval. False where there is none.</summary>
    public bool IncludesLower { get; private init; }

    /// <summary>Whether the upper end is itself in the interval. False where there is none.</summary>
    public bool IncludesUpper { get; private init; }

    /// <summary>Whether it contains no number: what was said about it is inconsistent.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>The whole numbers in it, from zero to <see cref="long.MaxValue"/>: what it leaves possible for a count. Unbounded where they go on beyond.</summary>
    public CountInterval Counts => IsEmpty ? CountInterval.Empty : WholeNumbers.In(this);

    /// <summary>The one number in it; null where there are none or several.</summary>
    internal Rational? SingleNumber => Lower is { } lower && lower == Upper ? lower : null;

    /// <summary>The numbers between two ends.</summary>
    /// <param name="lower">The lower end, or null for none.</param>
    /// <param name="upper">The upper end, or null for none; the interval is empty where it is below the lower one.</param>
    /// <param name="includesLower">Whether the lower end is inside.</param>
    /// <param name="includesUpper">Whether the upper end is inside.</param>
    /// <returns>The interval.</returns>
    public static RationalInterval Between(Rational? lower, Rational? upper, bool includesLower = true, bool includesUpper = true)
    {
        if (lower is { } from && upper is { } to && from.CompareTo(to) is var order && (order > 0 || (order == 0 && !(includesLower && includesUpper))))
        {
            return Empty;
        }

        return new() { Lower = lower, Upper = upper, IncludesLower = includesLower && lower is not null, IncludesUpper = includesUpper && upper is not null };
    }

    /// <summary>One number alone.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The interval.</returns>
    public static RationalInterval At(Rational value) => Between(value, value);

    /// <summary>Returns the numbers from one on, that one included.</summary>
    /// <param name="lower">The lower end, inside.</param>
    /// <returns>The interval, unbounded above: <c>[73..)</c>.</returns>
    public static RationalInterval AtLeast(Rational lower) => Between(lower, upper: null);

    /// <summary>Returns the numbers up to one, that one included.</summary>
    /// <param name="upper">The upper end, inside.</param>
    /// <returns>The interval, unbounded below: <c>(..100]</c>.</returns>
    public static RationalInterval AtMost(Rational upper) => Between(lower: null, upper);

    /// <summary>The numbers above another.</summary>
    /// <param name="lower">The lower end, outside.</param>
    /// <returns>The interval.</returns>
    public static RationalInterval Above(Rational lower) => Between(lower, upper: null, includesLower: false);

    /// <summary>The numbers below another.</summary>
    /// <param name="upper">The upper end, outside.</param>
    /// <returns>The interval.</returns>
    public static RationalInterval Below(Rational upper) => Between(lower: null, upper, includesUpper: false);

    /// <summary>Whether it contains a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(Rational value) => !IsEmpty && IsWithin(value, Lower, IncludesLower, side: 1) && IsWithin(value, Upper, IncludesUpper, side: -1);

    /// <summary>Determines whether every number of another interval is in this one: whatever the value turns out to be, it is accepted.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where it is; also where the other one is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><c>RationalInterval.AtLeast(73).Contains(RationalInterval.AtLeast(80))</c> is true.</example>
    public bool Contains(RationalInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsEmpty
            || (!IsEmpty && Reaches((Lower, IncludesLower), (other.Lower, other.IncludesLower), side: 1) && Reaches((Upper, IncludesUpper), (other.Upper, other.IncludesUpper), side: -1));
    }

    /// <summary>Determines whether some number is in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True where one is; false where one of the intervals is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(RationalInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsEmpty && !other.IsEmpty && IsOpposite(Lower, other.Upper, IncludesLower && other.IncludesUpper) && IsOpposite(other.Lower, Upper, other.IncludesLower && IncludesUpper);
    }

    /// <summary>The numbers that are in both: what two figures leave possible together. Where it is empty, they contradict each other.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RationalInterval Intersect(RationalInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsEmpty || other.IsEmpty)
        {
            return Empty;
        }

        var (lower, includesLower) = Inner((Lower, IncludesLower), (other.Lower, other.IncludesLower), side: 1);
        var (upper, includesUpper) = Inner((Upper, IncludesUpper), (other.Upper, other.IncludesUpper), side: -1);
        return Between(lower, upper, includesLower, includesUpper);
    }

    /// <summary>The ends in brackets, by the invariant format.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(formatProvider: null);

    /// <summary>Returns the ends in brackets, in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => IsEmpty
        ? EmptyText
        : $"{(IncludesLower ? '[' : '(')}{Lower?.ToString(formatProvider)}..{Upper?.ToString(formatProvider)}{(IncludesUpper ? ']' : ')')}";

    private static bool IsWithin(Rational value, Rational? end, bool includesEnd, int side) =>
        end is not { } bound || (value.CompareTo(bound) * side) switch { > 0 => true, 0 => includesEnd, _ => false };

    /// <summary>Whether an outer end lies as far out as an inner one: below it for lower ends (side 1), above it for upper ones (side −1).</summary>
    private static bool Reaches((Rational? End, bool Included) outer, (Rational? End, bool Included) inner, int side) =>
        outer.End is not { } bound
        || (inner.End is { } end && (end.CompareTo(bound) * side) switch { > 0 => true, 0 => outer.Included || !inner.Included, _ => false });

    private static bool IsOpposite(Rational? lower, Rational? upper, bool bothIncluded) =>
        lower is not { } from || upper is not { } to || from.CompareTo(to) switch { < 0 => true, 0 => bothIncluded, _ => false };

    /// <summary>The end that leaves less: the larger of two lower ones (side 1), the smaller of two upper ones (side −1); of two equal ones, outside if either is.</summary>
    private static (Rational? End, bool Included) Inner((Rational? End, bool Included) one, (Rational? End, bool Included) two, int side)
    {
        if (one.End is not { } first || two.End is not { } second)
        {
            return one.End is null ? two : one;
        }

        return (first.CompareTo(second) * side) switch
        {
            > 0 => one,
            < 0 => two,
            _ => (first, one.Included && two.Included),
        };
    }
}
