using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>A number of areas that are expected to report.</summary>
internal sealed record ExpectedAreas(int Count)
{
    /// <summary>A number of areas so large that their total discloses nothing about a single one.</summary>
    public const int ADozen = 12;

    // Most cases have as many areas as a province, at most; a country has some thousands of communes.
    private const int Most = 63;
    private const int Hundreds = 400;

    private static readonly int[] Round = [12, 20, 25, 30, 50, 100, 200, 255, 256];

    public static Arbitrary<ExpectedAreas> All { get; } = Arb.From(
        Gen.Frequency((1, Gen.Choose(0, 2)), (6, Gen.Choose(0, Most)), (1, Gen.Choose(Most, Hundreds)), (1, Gen.Elements(Round))).Select(static count => new ExpectedAreas(count)),
        static areas => RounderIntegers.Towards(areas.Count).Select(static count => new ExpectedAreas(count)));

    /// <summary>Gets the coverages of these areas, from none reported to all reported.</summary>
    public IEnumerable<Coverage> Coverages => Enumerable.Range(0, Count + 1).Select(reported => new Coverage(reported, Count));

    public override string ToString() => $"{(Rational)Count} {(Count == 1 ? "area" : "areas")} expected";
}
