using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <content>What counts as elapsed.</content>
public static partial class KpiShrink
{
    private const int LongestProfile = 12;

    /// <summary>Towards the share of days: without a closing rule, of a profile whose months weigh less.</summary>
    /// <param name="value">The share.</param>
    /// <returns>The simpler ones, or none.</returns>
    public static IEnumerable<ElapsedShare> Smaller(ElapsedShare value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (IsSame(value, ElapsedShare.ByDays))
        {
            return [];
        }

        ElapsedShare[] plain = IsSame(value, ElapsedShare.ByMonths) ? [ElapsedShare.ByDays] : [ElapsedShare.ByDays, ElapsedShare.ByMonths];
        return WeightsOf(value) is { } weights ? plain.Concat(SmallerProfiles(value, weights)) : plain;
    }

    private static IEnumerable<ElapsedShare> SmallerProfiles(ElapsedShare value, Rational[] weights)
    {
        var sum = Sum(weights);
        var profile = ElapsedShare.ByActuals(weights);
        IEnumerable<Rational[]> simpler =
        [
            .. sum > weights.Length ? [[.. weights.Select(static _ => (Rational)1)]] : Array.Empty<Rational[]>(),
            .. sum > 1 ? [[.. weights.Select((_, month) => (Rational)(month == weights.Length - 1 ? 1 : 0))]] : Array.Empty<Rational[]>(),
            .. Lists.WithOneSimpler(weights, Smaller).Where(next => Sum(next) is { Sign: > 0 } less && less < sum).Select(static next => next.ToArray()),
        ];
        return simpler.Select(ElapsedShare.ByActuals).Concat(IsSame(profile, value) ? [] : [profile]);
    }

    // A profile is told by the months it is for: whatever has a share in periods of several lengths is none. Its months weigh whole numbers without a common factor.
    private static Rational[]? WeightsOf(ElapsedShare value)
    {
        int[] lengths = [.. Enumerable.Range(1, LongestProfile).Where(months => SharesOf(value, months) is not null)];
        if (lengths is not [var only] || SharesOf(value, only) is not { } shares)
        {
            return null;
        }

        Rational[] weights = [.. shares.Select((share, month) => month == 0 ? share : share - shares[month - 1])];
        var parts = weights.Select(Digits.PartsOf).ToArray();
        var common = parts.Aggregate(BigInteger.One, static (product, part) => product * part.Denominator / BigInteger.GreatestCommonDivisor(product, part.Denominator));
        BigInteger[] whole = [.. parts.Select(part => part.Numerator * common / part.Denominator)];
        var factor = whole.Aggregate(BigInteger.GreatestCommonDivisor);
        return [.. whole.Select(weight => Digits.Rational(weight / factor))];
    }

    private static Rational[]? SharesOf(ElapsedShare value, int months)
    {
        var period = months == LongestProfile ? ReportingPeriod.Year(PlainYear) : ReportingPeriod.Cumulative(PlainYear, months);
        try
        {
            return [.. Enumerable.Range(1, months).Select(month => value.AtEndOf(period, ReportingPeriod.Month(PlainYear, month)).Value)];
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Rational Sum(IEnumerable<Rational> weights) => weights.Aggregate((Rational)0, static (sum, weight) => sum + weight);

    // What counts the same says so.
    private static bool IsSame(ElapsedShare one, ElapsedShare other) => string.Equals($"{one}", $"{other}", StringComparison.Ordinal);
}
