using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>The same thousand samples every time, of each of five seeds.</summary>
internal static class Samples
{
    public const int Count = 1_000;
    private const int Size = 50;

    private static readonly ulong[] Seeds = [1, 7, 2_019, 26_576, 97];

    /// <summary>A thousand values, for each seed.</summary>
    public static IEnumerable<T[]> Of<T>(Gen<T> generator) => Seeds.Select(seed => Of(generator, seed, Count));

    /// <summary>So many values of a seed.</summary>
    public static T[] Of<T>(Gen<T> generator, ulong seed, int count) => generator.Sample(count, new Rnd(seed), Size);

    /// <summary>Fails where a special case does not come up among the thousand values of some seed.</summary>
    public static void Reach<T>(Gen<T> generator, params (string Case, Func<T, bool> Is)[] cases)
    {
        foreach (var sample in Of(generator))
        {
            Assert.All(cases, special => Assert.True(Array.Exists(sample, value => special.Is(value)), $"{typeof(T).Name}: {special.Case}"));
        }
    }
}
