using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct Percentage
{
    internal const decimal OnePercent = 0.01m;

    /// <summary>The whole totals of which a count prints as this percentage.</summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="rounding">The rule by which the percentage was printed.</param>
    /// <returns>The totals from 1 to <see cref="long.MaxValue"/>, unbounded where they go on beyond it; empty where there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or <paramref name="rounding"/> is no rule.</exception>
    /// <example>97 of so many is 0.36%: <c>new Percentage(0.36m, 2).TotalsFor(97)</c> is 26576..27323.</example>
    public CountInterval TotalsFor(long count, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.UnknownRounding(rounding);
        return count >= 0
            ? IntervalArithmetic.PrintingAs(_percent, rounding).Scale(OnePercent).Divisors(count).Counts
            : throw new ArgumentOutOfRangeException(nameof(count), $"A count is not negative, {(Rational)count} is.");
    }
}
