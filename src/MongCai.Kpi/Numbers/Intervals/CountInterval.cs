using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An interval of whole numbers from a first to a last one, both inclusive: the totals that a count and a printed percentage leave possible. It may be
/// unbounded above, or empty.</summary>
/// <remarks>
/// <para><see cref="RationalInterval.Counts"/> returns such an interval. Use it to say which counts agree with what was published.</para>
/// <para>Text form: <c>26576..27323</c>, <c>195..</c> where there is no last number, <c>none</c> for the empty interval. It is written, not read.</para>
/// <para>Two intervals are equal if they contain the same numbers. Intervals have no order.</para>
/// <para>JSON form: <c>{"first":26576,"last":27323}</c>, with <c>null</c> for an end that does not exist.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<CountInterval>))]
public sealed partial record CountInterval
{
    private CountInterval(long? first, long? last) => (First, Last) = (first, last);

    /// <summary>Gets the empty interval, which contains no number.</summary>
    public static CountInterval Empty { get; } = new(first: null, last: null);

    /// <summary>Gets the first number of the interval; null where the interval is empty.</summary>
    public long? First { get; }

    /// <summary>Gets the last number of the interval; null where the interval is empty, or unbounded above.</summary>
    public long? Last { get; }

    /// <summary>Gets a value indicating whether the interval contains no number.</summary>
    public bool IsEmpty => First is null;

    /// <summary>Gets a value indicating whether the interval has a first number and no last one.</summary>
    public bool IsUnbounded => First is not null && Last is null;

    /// <summary>Gets the number of whole numbers in the interval; null where it is unbounded.</summary>
    /// <exception cref="OverflowException">There are more numbers than a <see cref="long"/> can hold.</exception>
    public long? Count => IsEmpty ? 0 : checked(Last - First + 1);

    /// <summary>Gets the roundest numbers in the interval, one to four in ascending order, as plans and totals are often round.</summary>
    /// <remarks>They are the multiples of the largest of the steps 1, 5, 10, 50, 100 … that has a multiple in the interval. The list is empty where the
    /// interval is empty or unbounded.</remarks>
    /// <example>The roundest number of 2993..3017 is 3000, and that of 3644..3649 is 3645.</example>
    public IReadOnlyList<long> Roundest => First is { } first && Last is { } last ? WholeNumbers.Roundest(first, last) : [];

    /// <summary>Creates the interval of the whole numbers from a first to a last one.</summary>
    /// <param name="first">The first number, which belongs to the interval.</param>
    /// <param name="last">The last number, which belongs to the interval; the interval is empty where it is less than the first.</param>
    /// <returns>The interval, such as <c>26576..27323</c>.</returns>
    public static CountInterval Between(long first, long last) => last < first ? Empty : new CountInterval(first, last);

    /// <summary>Creates the interval of all whole numbers from a first one on.</summary>
    /// <param name="first">The first number, which belongs to the interval.</param>
    /// <returns>The interval, unbounded above: <c>195..</c>.</returns>
    public static CountInterval AtLeast(long first) => new(first, last: null);

    /// <summary>Determines whether this interval contains a number.</summary>
    /// <param name="number">The number to look for.</param>
    /// <returns>True if the number lies in the interval, and false otherwise.</returns>
    public bool Contains(long number) => number >= First && (Last is null || number <= Last);

    /// <summary>Returns the interval of the numbers that are in both intervals: the totals that two figures together leave possible.</summary>
    /// <param name="other">The interval to intersect with.</param>
    /// <returns>The common part of the two intervals, which may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CountInterval Intersect(CountInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (First is not { } first || other.First is not { } otherFirst)
        {
            return Empty;
        }

        var last = Last is { } one && other.Last is { } two ? Math.Min(one, two) : Last ?? other.Last;
        first = Math.Max(first, otherFirst);
        return last is { } bound ? Between(first, bound) : AtLeast(first);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Of(First ?? 0, Last ?? 0, (First is null ? 0 : 1) + (Last is null ? 0 : 2));

    /// <summary>Returns the first and the last number of this interval.</summary>
    /// <returns>The text in the form <c>26576..27323</c>, <c>195..</c> where there is no last number, or <c>none</c> where the interval is empty.</returns>
    public override string ToString() => (First, Last) switch
    {
        (null, _) => "none",
        ({ } first, null) => $"{(Rational)first}..",
        ({ } first, { } last) => $"{(Rational)first}..{(Rational)last}",
    };
}
