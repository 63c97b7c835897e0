using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>How many areas are expected to report.</summary>
internal sealed record ExpectedAreas(int Count)
{
    /// <summary>So many that a whole of them says nothing of any one.</summary>
    public const int ADozen = 12;

    // Of a province; of a country there are some thousands of communes.
    private const int Most = 63;
    private const int Hundreds = 400;

    private static readonly int[] Round = [12, 20, 25, 30, 50, 100, 200, 255, 256];

    public static Arbitrary<ExpectedAreas> All { get; } = Arb.From(
        Gen.Frequency((1, Gen.Choose(0, 2)), (6, Gen.Choose(0, Most)), (1, Gen.Choose(Most, Hundreds)), (1, Gen.Elements(Round))).Select(static count => new ExpectedAreas(count)),
        static areas => Shrunk.Towards(areas.Count).Select(static count => new ExpectedAreas(count)));

    /// <summary>From none reported to all.</summary>
    public IEnumerable<Coverage> Coverages => Enumerable.Range(0, Count + 1).Select(reported => new Coverage(reported, Count));

    public override string ToString() => $"{(Rational)Count} {(Count == 1 ? "area" : "areas")} expected";
}
