using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Whole numbers from a first to a last one, both inclusive: the totals that a count and a printed percentage leave possible. It may be unbounded above, or empty.</summary>
/// <remarks>
/// <para>Text form: <c>26576..27323</c>, <c>195..</c> where there is no last one, <c>none</c>. It is written, not read.</para>
/// <para>Equal where they contain the same numbers. There is no order.</para>
/// <para>JSON form: <c>{"first":26576,"last":27323}</c>, with <c>null</c> for an end that is not there.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<CountInterval>))]
public sealed partial record CountInterval
{
    private CountInterval(long? first, long? last) => (First, Last) = (first, last);

    /// <summary>No number at all.</summary>
    public static CountInterval Empty { get; } = new(first: null, last: null);

    /// <summary>The first number; null where there is none.</summary>
    public long? First { get; }

    /// <summary>The last number; null where there is none: the interval is empty, or unbounded above.</summary>
    public long? Last { get; }

    /// <summary>Whether it contains no number.</summary>
    public bool IsEmpty => First is null;

    /// <summary>Whether it has a first number and no last one.</summary>
    public bool IsUnbounded => First is not null && Last is null;

    /// <summary>How many numbers it contains; null where it is unbounded.</summary>
    /// <exception cref="OverflowException">There are more than a <see cref="long"/> can say.</exception>
    public long? Count => IsEmpty ? 0 : checked(Last - First + 1);

    /// <summary>
    /// The roundest of the numbers, one to four in rising order: the multiples of the largest step 1, 5, 10, 50, 100 … that has one among them. Plans and totals are often round.
    /// Empty where the interval is empty or unbounded.
    /// </summary>
    /// <example>2993..3017 has 3000, 3644..3649 has 3645.</example>
    public IReadOnlyList<long> Roundest => First is { } first && Last is { } last ? WholeNumbers.Roundest(first, last) : [];

    /// <summary>The numbers from a first to a last one.</summary>
    /// <param name="first">The first, inclusive.</param>
    /// <param name="last">The last, inclusive; the interval is empty where it is before the first.</param>
    /// <returns>The interval.</returns>
    public static CountInterval Between(long first, long last) => last < first ? Empty : new CountInterval(first, last);

    /// <summary>All numbers from a first one.</summary>
    /// <param name="first">The first, inclusive.</param>
    /// <returns>The interval.</returns>
    public static CountInterval AtLeast(long first) => new(first, last: null);

    /// <summary>Whether it contains a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(long number) => number >= First && (Last is null || number <= Last);

    /// <summary>The numbers that are in both: the totals that two figures leave possible together.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The interval.</returns>
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

    /// <summary>The first and the last number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (First, Last) switch
    {
        (null, _) => "none",
        ({ } first, null) => $"{(Rational)first}..",
        ({ } first, { } last) => $"{(Rational)first}..{(Rational)last}",
    };
}
