using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What each of some areas reported, null where it reported nothing; and what another one might report.</summary>
internal sealed record Reports(IReadOnlyList<Rational?> Values, Rational Another)
{
    private const int Areas = 17;
    private const int MostShown = 20;

    // Full pages, one fewer and one more.
    private static readonly int[] Pages = [10, 20, 29, 30, 31, 50, 99, 100, 101, 200, 255, 256, 257];

    /// <summary>Whole numbers, zero, fractions, amounts that a double does not hold, and negative ones: a correction of an earlier report.</summary>
    public static Arbitrary<Rational> AnyNumber { get; } = Arb.From(
        Gen.Frequency(
            (8, Gen.Choose(1, 100).Select(static value => (Rational)value)),
            (4, Gen.Constant(default(Rational))),
            (2, Gen.Choose(-5, 55).Select(static tenths => (Rational)tenths / 10)),
            (1, Gen.Choose(-20, 20).Select(static thirds => (Rational)thirds / 3)),
            (1, from millions in Gen.Choose(1, 1_000_000_000) from cents in Gen.Choose(0, 99) select (1_000_000 * (Rational)millions) + ((Rational)cents / 100))),
        SimplerNumbers);

    public Rational Sum => Rational.Sum(Values.Select(static value => value.GetValueOrDefault()));

    public Coverage Coverage => new(Values.Count(static value => value is not null), Values.Count);

    /// <summary>The same, and all that is missing reported as well.</summary>
    public Reports Complete => this with { Values = [.. Values.Select(value => value ?? Another)] };

    public static Arbitrary<Reports> Of(Arbitrary<Rational> reports)
    {
        var report = Gen.Frequency((7, reports.Generator.Select(static value => (Rational?)value)), (4, Gen.Constant((Rational?)null)));
        return Arb.From(
            from areas in NumbersOfAreas
            from values in Gen.ArrayOf(report, areas)
            from another in reports.Generator
            select new Reports(values, another),
            one => one.Simpler(reports.Shrinker));
    }

    /// <summary>Mostly a few; now and then up to six times FsCheck's size, any number or one of those at which pages end.</summary>
    internal static Gen<int> NumbersOfAreas => Gen.Frequency(
        (12, Gen.Choose(0, Areas)),
        (1, Gen.Sized(static size => Gen.Choose(0, 6 * size))),
        (1, Gen.Sized(static size => Gen.Elements(Pages).Select(count => Math.Min(count, 6 * size)))));

    /// <summary>The same, and the first that is missing reported as well; null where none is missing.</summary>
    public Reports? WithAnother()
    {
        Rational?[] values = [.. Values];
        var missing = Array.IndexOf(values, null);
        if (missing < 0)
        {
            return null;
        }

        values[missing] = Another;
        return this with { Values = values };
    }

    public override string ToString() =>
        Values.Count == 0 ? "no area"
        : Values.Count <= MostShown ? $"reported {Said(Values)}"
        : $"{(Rational)Values.Count} areas reported {Said(Values.Take(MostShown))} … {Said([Values[^1]])}";

    private static string Said(IEnumerable<Rational?> values) => string.Join(", ", values.Select(static value => value is { } reported ? $"{reported}" : "nothing"));

    // Zero, one, and towards them whole numbers.
    private static IEnumerable<Rational> SimplerNumbers(Rational value)
    {
        if (value.Sign == 0)
        {
            return [];
        }

        var whole = (long)value.Round(0, Rounding.Truncation);
        return whole != value ? [0, 1, whole] : [.. Shrunk.Towards(whole, 1).Where(next => Math.Abs(next) < Math.Abs(whole) || (whole < 0 && next > 0)).Select(static next => (Rational)next).Prepend(0)];
    }

    // What is missing comes last: of two orders one is enough.
    private IEnumerable<Reports> Simpler(Func<Rational, IEnumerable<Rational>> smaller)
    {
        var isInOrder = !Values.SkipWhile(static value => value is not null).Any(static value => value is not null);
        IEnumerable<IReadOnlyList<Rational?>> inOrder = isInOrder ? [] : [[.. Values.OrderBy(static value => value is null)]];
        return inOrder.Concat(Lists.Shorter(Values))
            .Concat(Lists.WithOneAlone(Values, SmallerReports))
            .Concat(Lists.WithEqualOnesSimpler(Values, SmallerReports))
            .Concat(Lists.WithOneSimpler(Values, SmallerReports))
            .Select(values => this with { Values = values })
            .Concat(smaller(Another).Select(another => this with { Another = another }));

        IEnumerable<Rational?> SmallerReports(Rational? value) => value is { } reported ? smaller(reported).Select(static simpler => (Rational?)simpler) : [];
    }
}
