using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Rates of wards that are ranked, and combined to one rate of the city.</summary>
internal static class PooledRates
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Pooling("the rate of the city is the mean of those of its wards", static rates => Rational.Sum(rates.Select(static rate => rate.Value)) / rates.Length),
        Pooling("rates are rounded to whole percents before they are weighted", static rates => Rational.Sum(rates.Select(static rate => (Rational)(rate.Value * 100).Round(0) / 100 * rate.Denominator)) / Rational.Sum(rates.Select(static rate => rate.Denominator))),
        Ranking("wards are ranked by the text of their rates", static (one, other) => string.CompareOrdinal(one.ToString(), other.ToString())),
        Ranking("wards are ranked by doubles", static (one, other) => ((double)one.Numerator.Round(12) / (double)one.Denominator.Round(12)).CompareTo((double)other.Numerator.Round(12) / (double)other.Denominator.Round(12))),
        Ranking("wards are ranked by the printed percentage", static (one, other) => one.ToPercentage(2).CompareTo(other.ToPercentage(2))),
        Ranking("wards are ranked by cross products, swapped on one side", static (one, other) => (one.Numerator * other.Denominator).CompareTo(one.Denominator * other.Denominator)),
    ];

    private static Arbitrary<Ratio[]> Wards => Arb.From(KpiGen.RatiosAround([new Ratio(9, 10), new Ratio(3, 4)]).NonEmptyListOf().Select(static rates => rates.ToArray()), static rates =>
        Enumerable.Range(0, rates.Length).Where(_ => rates.Length > 1).Select(place => rates.Where((_, other) => other != place).ToArray()));

    private static Planted Pooling(string what, Func<Ratio[], Rational> pool) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Wards, rates => pool(rates) == Ratio.Pool(rates).Match(static rate => rate.Value, static _ => 0)),
        static seed => Tried.Property(seed, Wards, static rates => Rational.Sum(rates.Select(static rate => rate.Numerator)) / Rational.Sum(rates.Select(static rate => rate.Denominator)) == Ratio.Pool(rates).Match(static rate => rate.Value, static _ => 0)));

    private static Planted Ranking(string what, Comparison<Ratio> compare) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Wards, rates => rates.Zip(rates.Skip(1)).All(pair => Math.Sign(compare(pair.First, pair.Second)) == Math.Sign(pair.First.CompareTo(pair.Second)))),
        static seed => Tried.Property(seed, Wards, static rates => rates.Zip(rates.Skip(1)).All(static pair => Math.Sign((pair.First.Numerator * pair.Second.Denominator).CompareTo(pair.Second.Numerator * pair.First.Denominator)) == Math.Sign(pair.First.CompareTo(pair.Second)))));
}
