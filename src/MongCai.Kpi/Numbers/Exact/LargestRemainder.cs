using System.Numerics;

namespace MongCai.Kpi;

/// <summary>The largest-remainder method: allocates a number of whole units by weights, in parts that add up to exactly that number.</summary>
internal static class LargestRemainder
{
    /// <summary>Allocates a number of units by weights.</summary>
    /// <remarks>Each part first gets the whole units of its exact quota; the units that are left go, one each, to the parts with the largest remainders. Equal
    /// remainders are ordered by the larger weight, and equal weights by the earlier place. A negative number of units is allocated like the positive
    /// one.</remarks>
    /// <param name="units">The number of units to allocate.</param>
    /// <param name="weights">The weights of the parts; none may be negative, and at least one has to be positive.</param>
    public static BigInteger[] Share(BigInteger units, IReadOnlyList<Rational> weights)
    {
        var magnitude = Rational.FromUnscaled(BigInteger.Abs(units), decimals: 0);
        var total = weights.Aggregate((Rational)0, static (sum, weight) => sum + weight);
        var quotas = weights.Select(weight => (magnitude * weight / total).ToFraction()).ToArray();
        var parts = Array.ConvertAll(quotas, static quota => quota.Round(places: 0, Rounding.Truncation));

        // Fewer units are left than there are positive remainders, so that no part gets two of them and a part of weight zero gets none.
        var left = (int)(BigInteger.Abs(units) - parts.Aggregate(BigInteger.Zero, static (sum, part) => sum + part));
        var byRemainder = Enumerable.Range(0, quotas.Length)
            .OrderByDescending(place => Rational.FromFraction(quotas[place]) - Rational.FromUnscaled(parts[place], decimals: 0))
            .ThenByDescending(place => weights[place])
            .Take(left)
            .ToArray();
        foreach (var place in byRemainder)
        {
            parts[place]++;
        }

        return units.Sign < 0 ? Array.ConvertAll(parts, static part => -part) : parts;
    }
}
