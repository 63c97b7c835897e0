using FsCheck;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Shrinks as FsCheck does: to the first simpler value that still breaks the rule, until there is none.</summary>
internal static class Minimal
{
    private const int Values = 40;

    /// <summary>Fails where a value that breaks the rule does not end at one of those stated.</summary>
    public static void Of<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, params T[] stated) => Of(arbitrary, breaks, end => Assert.Contains(end, stated));

    /// <summary>Checks where each value that breaks the rule ends.</summary>
    public static void Of<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, Action<T> check)
    {
        T[] breaking = [.. Samples.Of(arbitrary.Generator, seed: 11, Samples.Count).Where(breaks).Take(Values)];
        Assert.NotEmpty(breaking);
        Assert.All(breaking, start => check(EndOf(arbitrary, start, breaks)));
    }

    private static T EndOf<T>(Arbitrary<T> arbitrary, T start, Func<T, bool> breaks)
    {
        var value = start;
        while (arbitrary.Shrinker(value).Where(breaks).Take(1).ToArray() is [var simpler])
        {
            value = simpler;
        }

        return value;
    }
}
