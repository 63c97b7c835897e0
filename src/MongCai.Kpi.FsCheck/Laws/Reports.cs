using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What each of some areas reported; null where it reported nothing.</summary>
internal sealed record Reports(IReadOnlyList<Rational?> Values)
{
    private const int Areas = 17;

    private static readonly Gen<Rational?> Report = Gen.Frequency(
        (4, Gen.Choose(1, 100).Select(static value => (Rational?)value)),
        (2, Gen.Constant((Rational?)default(Rational))),
        (1, Gen.Choose(-5, 55).Select(static tenths => (Rational?)((Rational)tenths / 10))),
        (4, Gen.Constant((Rational?)null)));

    public static Arbitrary<Reports> All { get; } = Arb.From(
        Gen.Choose(0, Areas).SelectMany(static areas => Gen.ArrayOf(Report, areas)).Select(static values => new Reports(values)),
        static reports => reports.Simpler());

    public Rational Sum => Values.Aggregate(default(Rational), static (sum, value) => sum + value.GetValueOrDefault());

    public Coverage Coverage => new(Values.Count(static value => value is not null), Values.Count);

    /// <summary>The same, and the first that is missing reported as well; null where none is missing.</summary>
    public Reports? WithAnother()
    {
        Rational?[] values = [.. Values];
        var missing = Array.IndexOf(values, null);
        if (missing < 0)
        {
            return null;
        }

        values[missing] = 1;
        return new Reports(values);
    }

    public override string ToString() =>
        Values.Count == 0 ? "no area" : $"reported {string.Join(", ", Values.Select(static value => value is { } reported ? $"{reported}" : "nothing"))}";

    // What is missing comes last: of two orders one is enough.
    private IEnumerable<Reports> Simpler() =>
    [
        .. Values.SkipWhile(static value => value is not null).Any(static value => value is not null)
            ? [new Reports([.. Values.OrderBy(static value => value is null)])]
            : Array.Empty<Reports>(),
        .. Lists.Shorter(Values).Select(static values => new Reports(values)),
        .. Lists.WithOneSimpler(Values, static value => value is { } reported && reported != 1 && reported != 0 ? [1] : []).Select(static values => new Reports(values)),
    ];
}
