using System.Numerics;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    /// <summary>The whole totals of which a count prints as this percentage.</summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="rounding">The rule by which the percentage was printed.</param>
    /// <returns>The totals from 1 to <see cref="long.MaxValue"/>, unbounded where they go on beyond it; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or <paramref name="rounding"/> is no rule.</exception>
    /// <example>97 of so many is 0.36%: <c>new Percentage(0.36m, 2).TotalsFor(97)</c> is 26576..27323.</example>
    public CountInterval TotalsFor(long count, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.UnknownRounding(rounding);
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), $"A count is not negative, {(Rational)count} is.");
        }

        // In units of half the last decimal printed, the exact value lies in [from, below): 2p − 1 to 2p + 1 where it was rounded, 2p to 2p + 2 where it was cut off.
        var printed = Fraction.Of(_percent).Round(Decimals, Rounding.Truncation) * 2;
        var (from, below) = rounding == Rounding.Truncation ? (printed, printed + 2) : (printed - 1, printed + 1);
        if (printed.Sign < 0)
        {
            return CountInterval.Empty;
        }

        // count / total · 100 · 2 · 10^decimals is at least from, and less than below.
        var scaled = new BigInteger(count) * 200 * PowersOfTen.Wide(Decimals);
        var first = BigInteger.Max(1, (scaled / below) + 1);
        var last = from.Sign > 0 ? scaled / from : long.MaxValue;
        return (first > long.MaxValue, last >= long.MaxValue) switch
        {
            (true, _) => CountInterval.Empty,
            (_, true) => CountInterval.From((long)first),
            _ => CountInterval.Between((long)first, (long)last),
        };
    }
}
