using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Draws the same thousand samples every time: with one seed, or with each of five where every test tries all of its cases.</summary>
internal static class Samples
{
    public const int Count = 1_000;
    private const int FirstCount = 100;
    private const int Size = 50;

    private static readonly ulong[] Seeds = [.. new ulong[] { 1, 7, 2_019, 26_576, 97 }.Take(CaseCount.Of(fast: 1, all: 5))];

    /// <summary>Draws a thousand values for each seed.</summary>
    public static IEnumerable<T[]> Of<T>(Gen<T> generator) => Seeds.Select(seed => Of(generator, seed, Count));

    /// <summary>Gets the number of values that <see cref="Each{T}(Gen{T})"/> returns.</summary>
    public static int Total { get; } = CaseCount.Of(fast: FirstCount, all: Seeds.Length * Count);

    /// <summary>Returns the values that something is to hold of, whichever they are: a hundred, or all thousands.</summary>
    public static T[] Each<T>(Gen<T> generator) => CaseCount.IsAll ? [.. Of(generator).SelectMany(static sample => sample)] : Of(generator, Seeds[0], FirstCount);

    /// <summary>Draws the given number of values of a seed.</summary>
    public static T[] Of<T>(Gen<T> generator, ulong seed, int count) => generator.Sample(count, new Rnd(seed), Size);

    /// <summary>Asserts that each special case occurs among the thousand values of every seed.</summary>
    public static void Reach<T>(Gen<T> generator, params (string Case, Func<T, bool> Is)[] cases)
    {
        foreach (var seed in Seeds)
        {
            // Most cases come up among the first hundred already.
            var first = Of(generator, seed, FirstCount);
            var rare = Array.FindAll(cases, special => !Array.Exists(first, value => special.Is(value)));
            var sample = rare.Length > 0 ? Of(generator, seed, Count) : first;
            Assert.All(rare, special => Assert.True(Array.Exists(sample, value => special.Is(value)), $"{typeof(T).Name}: {special.Case}"));
        }
    }
}
