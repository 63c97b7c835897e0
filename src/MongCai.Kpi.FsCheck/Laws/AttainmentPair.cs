using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Two attainments, in thousandths of a percentage point, the lower first.</summary>
internal sealed record AttainmentPair(long Low, long High)
{
    private const int Percent = 1_000;
    private const int Whole = 100 * Percent;

    private static readonly Gen<long> Attainments = Gen.Frequency(
        (4, Gen.Choose(0, 150).Select(static percent => (long)percent * Percent)),
        (2, Gen.Choose(0, 300).Select(static halves => (long)halves * Percent / 2)),
        (3, Gen.Choose(0, 150 * Percent).Select(static any => (long)any)),
        (1, Gen.Choose(-3 * Whole, 5 * Whole).Select(static any => (long)any)),
        (1, Gen.Elements(-1_000_000L * Whole, -1, 0, 1, Whole - 1, Whole + 1, 1_000_000L * Whole)));

    public static Arbitrary<AttainmentPair> All { get; } = Arb.From(
        from one in Attainments
        from other in Attainments
        select new AttainmentPair(Math.Min(one, other), Math.Max(one, other)),
        static pair => pair.Simpler());

    public static Ratio RatioOf(Rational attained) => new(attained, Whole);

    public static string TextOf(Rational attained) => $"{attained / Percent}%";

    /// <summary>Both, and where the bands change between them.</summary>
    public long[] AndEdgesOf(Func<Rational, string> bandsAt) => Edges.Around(Low, High, attained => bandsAt(attained));

    /// <summary>Both, where the bands change between them, and what lies between the neighbours there.</summary>
    public IEnumerable<Rational> AndWithinEdgesOf(Func<Rational, string> bandsAt)
    {
        var points = AndEdgesOf(bandsAt);
        return points.Select(static point => (Rational)point).Concat(points is [_, var before, var after, _] ? Edges.Within(before, after, bandsAt) : []);
    }

    public override string ToString() => $"{TextOf(Low)} and {TextOf(High)}";

    private IEnumerable<AttainmentPair> Simpler() =>
    [
        .. Shrunk.Towards(Low).Where(low => low <= High).Select(low => this with { Low = low }),
        .. Shrunk.Towards(High).Where(high => high >= Low).Select(high => this with { High = high }),
    ];
}
