using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Amounts that are added.</summary>
internal sealed record Amounts(IReadOnlyList<decimal> Values)
{
    private const int MostShown = 20;

    /// <summary>Of two decimals at most, up to some trillions, some below zero: what a decimal holds and a double does not.</summary>
    public static Arbitrary<decimal> OfMoney { get; } = Arb.From(
        Gen.Frequency(
            (4, Gen.Choose(-1_000, 10_000).Select(static cents => cents / 100m)),
            (2, Gen.Choose(0, 1_000).Select(static amount => (decimal)amount)),
            (1, from millions in Gen.Choose(1, 10_000_000) from cents in Gen.Choose(0, 99) select (1_000_000m * millions) + (cents / 100m))),
        Simpler);

    public decimal Sum => Values.Sum();

    public Amounts Reversed => new([.. Values.Reverse()]);

    public static Arbitrary<Amounts> Of(Arbitrary<decimal> amounts) => Arb.From(
        from count in Reports.NumbersOfAreas
        from values in Gen.ArrayOf(amounts.Generator, count)
        select new Amounts(values),
        one => Lists.Shorter(one.Values).Concat(one.Plainer(amounts)).Concat(one.WithEqualOnesSimpler(amounts.Shrinker)).Concat(Lists.WithOneSimpler(one.Values, amounts.Shrinker)).Select(static values => new Amounts(values)));

    public override string ToString() =>
        Values.Count == 0 ? "No amounts"
        : Values.Count <= MostShown ? $"The amounts {Said(Values)}"
        : $"The {(Rational)Values.Count} amounts {Said(Values.Take(MostShown))} … {Said([Values[^1]])}";

    // Of as many, of which only the first or the last counts; for hundreds it would take too long one by one.
    private IEnumerable<IReadOnlyList<decimal>> Plainer(Arbitrary<decimal> amounts)
    {
        decimal[] simplest = [.. Values.Take(1).SelectMany(amounts.Shrinker).Take(1)];
        return simplest is [var plain] && Values.Count(value => value != plain) > 1
            ? new[] { 0, Values.Count - 1 }.Select(counted => (IReadOnlyList<decimal>)[.. Values.Select((value, place) => place == counted ? value : plain)])
            : [];
    }

    // Of equal ones each is made simpler, so that they stay equal.
    private IEnumerable<IReadOnlyList<decimal>> WithEqualOnesSimpler(Func<decimal, IEnumerable<decimal>> smaller) =>
        from several in Values.GroupBy(static value => value)
        where several.Count() > 1
        from simpler in smaller(several.Key)
        select (IReadOnlyList<decimal>)[.. Values.Select(value => value == several.Key ? simpler : value)];

    private static string Said(IEnumerable<decimal> values) => string.Join(", ", values.Select(static value => (Rational)value));

    // Zero, one, fewer digits.
    private static IEnumerable<decimal> Simpler(decimal value)
    {
        if (value == 0)
        {
            return [];
        }

        var whole = decimal.Truncate(value);
        return whole != value ? [0, 1, whole, decimal.Round(value, 1, MidpointRounding.ToZero)] : value == 1 ? [0] : [0, 1, .. Shrunk.Towards((long)value).Select(static next => (decimal)next)];
    }
}
