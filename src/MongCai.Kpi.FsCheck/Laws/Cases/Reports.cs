using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The reports of some areas, null where an area did not report, and a further report that another area might make.</summary>
internal sealed record Reports(IReadOnlyList<Rational?> Values, Rational Another)
{
    private const int Areas = 17;
    private const int MostShown = 20;

    // Numbers of reports around the ends of full pages, and around other usual limits.
    private static readonly int[] Pages = [10, 20, 29, 30, 31, 50, 99, 100, 101, 200, 255, 256, 257];

    /// <summary>Gets whole numbers, zero, fractions, amounts that a double does not hold, and negative numbers, which correct an earlier report.</summary>
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

    /// <summary>Gets the same reports with each missing one filled by the further report.</summary>
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

    /// <summary>
    /// Gets numbers of areas: mostly a few, now and then up to six times FsCheck's size, either any number or a number at which a page ends.
    /// </summary>
    internal static Gen<int> NumbersOfAreas => Gen.Frequency(
        (12, Gen.Choose(0, Areas)),
        (1, Gen.Sized(static size => Gen.Choose(0, 6 * size))),
        (1, Gen.Sized(static size => Gen.Elements(Pages).Select(count => Math.Min(count, 6 * size)))));

    /// <summary>Returns the same reports with the first missing one filled by the further report; null where none is missing.</summary>
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

    // Shrinks towards zero, then one, then whole numbers.
    private static IEnumerable<Rational> SimplerNumbers(Rational value)
    {
        if (value.Sign == 0)
        {
            return [];
        }

        var whole = (long)value.Round(0, Rounding.Truncation);
        return whole != value ? [0, 1, whole] : [.. RounderIntegers.Towards(whole, 1).Where(next => Math.Abs(next) < Math.Abs(whole) || (whole < 0 && next > 0)).Select(static next => (Rational)next).Prepend(0)];
    }

    // The missing reports are moved to the end, so that only one order of the reports remains.
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
