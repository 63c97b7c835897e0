using System.Numerics;

namespace MongCai.Kpi;

/// <summary>Finds the counts in an interval of exact numbers, and the roundest of them.</summary>
internal static class WholeNumbers
{
    private const long LargestStep = 5_000_000_000_000_000_000;

    public static CountInterval In(RationalInterval interval)
    {
        var first = interval.Lower is { } lower ? BigInteger.Max(0, Ceiling(lower, interval.IncludesLower)) : 0;
        var last = interval.Upper is { } upper ? Floor(upper, interval.IncludesUpper) : long.MaxValue;
        return (first > long.MaxValue || last < first, last >= long.MaxValue) switch
        {
            (true, _) => CountInterval.Empty,
            (_, true) => CountInterval.AtLeast((long)first),
            _ => CountInterval.Between((long)first, (long)last),
        };
    }

    /// <summary>Returns the multiples, between two numbers, of the largest of the steps 1, 5, 10, 50, 100 … that has one there.</summary>
    /// <remarks>There are four at most, because every second or fifth multiple of a step is a multiple of the next.</remarks>
    public static IReadOnlyList<long> Roundest(long first, long last)
    {
        // Going down, each step is the one before divided by 5 and by 2 in turn.
        var step = LargestStep;
        for (var factor = 5; ; step /= factor, factor = 7 - factor)
        {
            var least = -Floor(-(BigInteger)first, step);
            if (least <= last)
            {
                return [.. Multiples(least, last, step)];
            }
        }
    }

    private static IEnumerable<long> Multiples(BigInteger least, long last, long step)
    {
        for (var multiple = least; multiple <= last; multiple += step)
        {
            yield return (long)multiple;
        }
    }

    /// <summary>Returns the largest multiple of a step that is not above a number.</summary>
    private static BigInteger Floor(BigInteger number, BigInteger step)
    {
        var remainder = BigInteger.Remainder(number, step);
        return number - remainder - (remainder.Sign < 0 ? step : 0);
    }

    private static BigInteger Floor(Rational end, bool isIncluded)
    {
        var fraction = end.ToFraction();
        var floor = Floor(fraction.Numerator, fraction.Denominator) / fraction.Denominator;
        return fraction.Denominator.IsOne && !isIncluded ? floor - 1 : floor;
    }

    private static BigInteger Ceiling(Rational end, bool isIncluded) => -Floor(-end, isIncluded);
}
