using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What each of some areas reported, null where it reported nothing; and what another one might report.</summary>
internal sealed record Reports(IReadOnlyList<Rational?> Values, Rational Another)
{
    private const int Areas = 17;

    /// <summary>Whole numbers, zero, fractions, and negative ones: a correction of an earlier report.</summary>
    public static Arbitrary<Rational> AnyNumber { get; } = Arb.From(
        Gen.Frequency(
            (4, Gen.Choose(1, 100).Select(static value => (Rational)value)),
            (2, Gen.Constant(default(Rational))),
            (1, Gen.Choose(-5, 55).Select(static tenths => (Rational)tenths / 10))),
        static value => value != 1 && value != 0 ? [1] : []);

    public Rational Sum => Values.Aggregate(default(Rational), static (sum, value) => sum + value.GetValueOrDefault());

    public Coverage Coverage => new(Values.Count(static value => value is not null), Values.Count);

    /// <summary>The same, and all that is missing reported as well.</summary>
    public Reports Complete => this with { Values = [.. Values.Select(value => value ?? Another)] };

    public static Arbitrary<Reports> Of(Arbitrary<Rational> reports)
    {
        var report = Gen.Frequency((7, reports.Generator.Select(static value => (Rational?)value)), (4, Gen.Constant((Rational?)null)));
        return Arb.From(
            from areas in Gen.Choose(0, Areas)
            from values in Gen.ArrayOf(report, areas)
            from another in reports.Generator
            select new Reports(values, another),
            one => one.Simpler(reports.Shrinker));
    }

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
        Values.Count == 0 ? "no area" : $"reported {string.Join(", ", Values.Select(static value => value is { } reported ? $"{reported}" : "nothing"))}";

    // What is missing comes last: of two orders one is enough.
    private IEnumerable<Reports> Simpler(Func<Rational, IEnumerable<Rational>> smaller) =>
    [
        .. Values.SkipWhile(static value => value is not null).Any(static value => value is not null)
            ? [this with { Values = [.. Values.OrderBy(static value => value is null)] }]
            : Array.Empty<Reports>(),
        .. Lists.Shorter(Values).Select(values => this with { Values = values }),
        .. Lists.WithOneSimpler(Values, value => value is { } reported ? smaller(reported).Select(static simpler => (Rational?)simpler) : []).Select(values => this with { Values = values }),
        .. smaller(Another).Select(another => this with { Another = another }),
    ];
}
