using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An interval of exact numbers, such as the values that round to a printed figure, or the totals that a figure leaves possible.</summary>
/// <remarks>
/// <para>Each end belongs to the interval or not. The interval may be unbounded on either side, or empty.</para>
/// <para>Use an interval to say what a value can be where its exact number is not known. An interval has the unit of its numbers.</para>
/// <para>Text form: <c>[49.95..50.05)</c>, with a bracket where the end belongs to the interval and a parenthesis where it does not; <c>(0..)</c> where there
/// is no upper end; <c>(..)</c> for all numbers; <c>none</c> for no number. This form is written, not read.</para>
/// <para>Two intervals are equal if they contain the same numbers. Intervals have no order.</para>
/// <para>JSON form: <c>{"lower":"49.95","upper":"50.05","includesLower":true,"includesUpper":false}</c>, with <c>null</c> for an end that does not exist;
/// the empty interval is <c>"none"</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var possible = RationalInterval.Between(49.95m, 50.05m, includesUpper: false);     // [49.95..50.05)
/// bool contains = possible.Contains(50.05m);                                         // false
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<RationalInterval>))]
public sealed partial record RationalInterval
{
    private const string EmptyText = "none";

    private RationalInterval()
    {
    }

    /// <summary>Gets the empty interval, which contains no number.</summary>
    public static RationalInterval Empty { get; } = new() { IsEmpty = true };

    /// <summary>Gets the interval that contains every number.</summary>
    public static RationalInterval Unbounded { get; } = new();

    /// <summary>Gets the interval of the numbers above zero.</summary>
    public static RationalInterval Positive { get; } = Above(0);

    /// <summary>Gets the lower end; null where the interval is unbounded below, or empty.</summary>
    public Rational? Lower { get; private init; }

    /// <summary>Gets the upper end; null where the interval is unbounded above, or empty.</summary>
    public Rational? Upper { get; private init; }

    /// <summary>Gets a value indicating whether the lower end belongs to the interval; false where there is no lower end.</summary>
    public bool IncludesLower { get; private init; }

    /// <summary>Gets a value indicating whether the upper end belongs to the interval; false where there is no upper end.</summary>
    public bool IncludesUpper { get; private init; }

    /// <summary>Gets a value indicating whether the interval contains no number at all.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Gets the whole numbers in the interval, from zero to <see cref="long.MaxValue"/>: the values it leaves possible for a count. The result is
    /// unbounded above where the interval contains <see cref="long.MaxValue"/>.</summary>
    public CountInterval Counts => IsEmpty ? CountInterval.Empty : WholeNumbers.In(this);

    /// <summary>Gets the only number in the interval; null where it contains none or several.</summary>
    internal Rational? SingleNumber => Lower is { } lower && lower == Upper ? lower : null;

    /// <summary>Creates the interval of the numbers between two ends.</summary>
    /// <param name="lower">The lower end, or null for an interval unbounded below.</param>
    /// <param name="upper">The upper end, or null for an interval unbounded above; the interval is empty where the upper end is below the lower one.</param>
    /// <param name="includesLower">Whether the lower end belongs to the interval.</param>
    /// <param name="includesUpper">Whether the upper end belongs to the interval.</param>
    /// <returns>The interval, such as <c>[49.95..50.05)</c>; it is empty where no number lies between the ends.</returns>
    public static RationalInterval Between(Rational? lower, Rational? upper, bool includesLower = true, bool includesUpper = true)
    {
        if (lower is { } from && upper is { } to && from.CompareTo(to) is var order && (order > 0 || (order == 0 && !(includesLower && includesUpper))))
        {
            return Empty;
        }

        return new() { Lower = lower, Upper = upper, IncludesLower = includesLower && lower is not null, IncludesUpper = includesUpper && upper is not null };
    }

    /// <summary>Creates the interval that contains a single number.</summary>
    /// <param name="value">The only number in the interval.</param>
    /// <returns>The interval, bounded by the number on both sides: <c>[73..73]</c>.</returns>
    public static RationalInterval At(Rational value) => Between(value, value);

    /// <summary>Creates the interval of the numbers that are at least as large as a lower end.</summary>
    /// <param name="lower">The lower end, which belongs to the interval.</param>
    /// <returns>The interval, unbounded above: <c>[73..)</c>.</returns>
    public static RationalInterval AtLeast(Rational lower) => Between(lower, upper: null);

    /// <summary>Creates the interval of the numbers that are at most as large as an upper end.</summary>
    /// <param name="upper">The upper end, which belongs to the interval.</param>
    /// <returns>The interval, unbounded below: <c>(..100]</c>.</returns>
    public static RationalInterval AtMost(Rational upper) => Between(lower: null, upper);

    /// <summary>Creates the interval of the numbers larger than a lower end.</summary>
    /// <param name="lower">The lower end, which does not belong to the interval.</param>
    /// <returns>The interval, unbounded above: <c>(73..)</c>.</returns>
    public static RationalInterval Above(Rational lower) => Between(lower, upper: null, includesLower: false);

    /// <summary>Creates the interval of the numbers smaller than an upper end.</summary>
    /// <param name="upper">The upper end, which does not belong to the interval.</param>
    /// <returns>The interval, unbounded below: <c>(..100)</c>.</returns>
    public static RationalInterval Below(Rational upper) => Between(lower: null, upper, includesUpper: false);

    /// <summary>Determines whether this interval contains a number.</summary>
    /// <param name="value">The number to look for.</param>
    /// <returns>True if the number lies in the interval, and false otherwise.</returns>
    public bool Contains(Rational value) => !IsEmpty && IsWithin(value, Lower, IncludesLower, side: 1) && IsWithin(value, Upper, IncludesUpper, side: -1);

    /// <summary>Determines whether this interval contains every number of another one.</summary>
    /// <param name="other">The interval that may lie inside this one.</param>
    /// <returns>True if every number of the other interval is in this one, also where the other one is empty; false otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <example><c>RationalInterval.AtLeast(73).Contains(RationalInterval.AtLeast(80))</c> is true.</example>
    public bool Contains(RationalInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsEmpty
            || (!IsEmpty && Reaches((Lower, IncludesLower), (other.Lower, other.IncludesLower), side: 1) && Reaches((Upper, IncludesUpper), (other.Upper, other.IncludesUpper), side: -1));
    }

    /// <summary>Determines whether some number is in both intervals.</summary>
    /// <param name="other">The interval to compare with.</param>
    /// <returns>True if some number is in both; false if none is, also where one of the intervals is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(RationalInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsEmpty && !other.IsEmpty && IsOpposite(Lower, other.Upper, IncludesLower && other.IncludesUpper) && IsOpposite(other.Lower, Upper, other.IncludesLower && IncludesUpper);
    }

    /// <summary>Returns the interval of the numbers that are in both intervals: what two figures together leave possible. Where it is empty, the two figures
    /// contradict each other.</summary>
    /// <param name="other">The interval to intersect with.</param>
    /// <returns>The common part of the two intervals, which may be empty.</returns>
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

    /// <summary>Returns the two ends of this interval in brackets, in the invariant format.</summary>
    /// <returns>The text in the form <c>[49.95..50.05)</c>, or <c>none</c> for the empty interval.</returns>
    public override string ToString() => ToString(formatProvider: null);

    /// <summary>Returns the two ends of this interval in brackets, in a number format.</summary>
    /// <param name="formatProvider">A <see cref="NumberFormat"/>, or a culture that stands for one; null for the invariant format.</param>
    /// <returns>The text in the form <c>[49,95..50,05)</c>, with the marks of the number format, or <c>none</c> for the empty interval.</returns>
    /// <exception cref="ArgumentException"><paramref name="formatProvider"/> is of a culture that no <see cref="NumberFormat"/> can follow.</exception>
    public string ToString(IFormatProvider? formatProvider) => IsEmpty
        ? EmptyText
        : $"{(IncludesLower ? '[' : '(')}{Lower?.ToString(formatProvider)}..{Upper?.ToString(formatProvider)}{(IncludesUpper ? ']' : ')')}";

    private static bool IsWithin(Rational value, Rational? end, bool includesEnd, int side) =>
        end is not { } bound || (value.CompareTo(bound) * side) switch { > 0 => true, 0 => includesEnd, _ => false };

    /// <summary>Determines whether an outer end lies as far out as an inner one: below it for lower ends (side 1), above it for upper ends (side −1).</summary>
    private static bool Reaches((Rational? End, bool Included) outer, (Rational? End, bool Included) inner, int side) =>
        outer.End is not { } bound
        || (inner.End is { } end && (end.CompareTo(bound) * side) switch { > 0 => true, 0 => outer.Included || !inner.Included, _ => false });

    private static bool IsOpposite(Rational? lower, Rational? upper, bool bothIncluded) =>
        lower is not { } from || upper is not { } to || from.CompareTo(to) switch { < 0 => true, 0 => bothIncluded, _ => false };

    /// <summary>Returns the end that leaves fewer numbers: the larger of two lower ends (side 1), the smaller of two upper ends (side −1). Of two equal ends,
    /// the result is excluded if either one is.</summary>
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
