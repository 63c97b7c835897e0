using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>A list of amounts that a host's function has to sum.</summary>
internal sealed record Amounts(IReadOnlyList<decimal> Values)
{
    private const int MostShown = 20;

    /// <summary>
    /// Gets amounts of at most two decimals, up to some trillions, some below zero: amounts that a decimal holds exactly and a double does not.
    /// </summary>
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
        one => Lists.Shorter(one.Values)
            .Concat(Lists.WithOneAlone(one.Values, amounts.Shrinker))
            .Concat(Lists.WithEqualOnesSimpler(one.Values, amounts.Shrinker))
            .Concat(Lists.WithOneSimpler(one.Values, amounts.Shrinker))
            .Select(static values => new Amounts(values)));

    public override string ToString() =>
        Values.Count == 0 ? "No amounts"
        : Values.Count <= MostShown ? $"The amounts {Said(Values)}"
        : $"The {(Rational)Values.Count} amounts {Said(Values.Take(MostShown))} … {Said([Values[^1]])}";

    private static string Said(IEnumerable<decimal> values) => string.Join(", ", values.Select(static value => (Rational)value));

    // Shrinks towards zero, then one, then fewer digits.
    private static IEnumerable<decimal> Simpler(decimal value)
    {
        if (value == 0)
        {
            return [];
        }

        var whole = decimal.Truncate(value);
        return whole != value ? new[] { 0, 1, whole, decimal.Round(value, 1, MidpointRounding.ToZero) }.Where(next => next != value)
            : value == 1 ? [0]
            : [0, 1, .. RounderIntegers.Towards((long)value).Select(static next => (decimal)next)];
    }
}
