using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Tests, for every arbitrary, the simpler values of a value, and that shrinking them ends.</summary>
public class ShrinkingTests
{
    private const int Values = 60;
    private const int MostSteps = 2_000;

    // From size 50 on some lists have hundreds of elements, and this test looks at every candidate of every step.
    private const int Size = 45;

    private static readonly int WaysDown = CaseCount.Of(fast: 2, all: Values);

    public static TheoryData<string> Names => Arbitraries.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_way_down_ends_and_meets_valid_values_alone(string arbitrary) => Arbitraries.Run(arbitrary, typeof(ShrinkingTests), nameof(WayDownEnds));

    [Theory]
    [MemberData(nameof(Names))]
    public void Some_value_shrinks(string arbitrary) => Arbitraries.Run(arbitrary, typeof(ShrinkingTests), nameof(SomeShrink));

    // Shrinks along the first candidates, and along the first ones that break an arbitrary rule.
    private static void WayDownEnds<T>(Arbitrary<T> arbitrary)
    {
        var random = new Random(42);
        foreach (var start in Samples.Of(arbitrary.Generator.Resize(Size), seed: 3, WaysDown))
        {
            End(arbitrary, start, static candidates => candidates[0]);
            End(arbitrary, start, candidates => candidates.SkipWhile(_ => random.Next(3) > 0).FirstOrDefault(candidates[^1]));
        }
    }

    private static void End<T>(Arbitrary<T> arbitrary, T start, Func<T[], T> choose)
    {
        var value = start;
        for (var steps = 0; arbitrary.Shrinker(value).ToArray() is { Length: > 0 } candidates; steps++)
        {
            Assert.All(candidates, static candidate => Assert.NotNull(candidate));
            Assert.True(steps < MostSteps, $"{start} does not stop shrinking: {value}");
            value = choose(candidates);
        }
    }

    private static void SomeShrink<T>(Arbitrary<T> arbitrary) =>
        Assert.Contains(Samples.Of(arbitrary.Generator, seed: 5, Values), value => arbitrary.Shrinker(value).Any());
}
