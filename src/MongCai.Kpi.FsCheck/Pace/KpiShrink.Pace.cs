using System.Numerics;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of elapsed shares.</content>
public static partial class KpiShrink
{
    private const int LongestProfile = 12;

    /// <summary>Shrinks an elapsed share towards the one by days: without a closing rule, and a profile to smaller weights of its months.</summary>
    /// <param name="value">The share to shrink.</param>
    /// <returns>The simpler shares; empty for the simplest.</returns>
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

    // A profile is recognised by the one period length that it fits; a share that fits periods of several lengths is no profile. Its months weigh whole numbers
    // without a common factor.
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

    // Measures that count the same have the same text form.
    private static bool IsSame(ElapsedShare one, ElapsedShare other) => string.Equals($"{one}", $"{other}", StringComparison.Ordinal);
}
