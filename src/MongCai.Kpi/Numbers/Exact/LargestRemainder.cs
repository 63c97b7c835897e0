using System.Numerics;

namespace MongCai.Kpi;

/// <summary>Shares a number of units out by weights, in whole units that add up to exactly that number.</summary>
internal static class LargestRemainder
{
    /// <summary>
    /// Everybody gets the whole units of the exact quota; the units that are left go one each to the largest remainders, of equal ones to the larger weight, and of equal weights to the earlier place.
    /// Units below zero are shared out as those above.
    /// </summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="weights">The weights, none negative and one at least positive.</param>
    public static BigInteger[] Share(BigInteger units, IReadOnlyList<Rational> weights)
    {
        var magnitude = Rational.FromUnscaled(BigInteger.Abs(units), decimals: 0);
        var total = weights.Aggregate((Rational)0, static (sum, weight) => sum + weight);
        var quotas = weights.Select(weight => (magnitude * weight / total).ToFraction()).ToArray();
        var parts = Array.ConvertAll(quotas, static quota => quota.Round(places: 0, Rounding.Truncation));

        // Fewer are left than there are remainders above zero, so that nobody gets two, and a weight of zero none.
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
