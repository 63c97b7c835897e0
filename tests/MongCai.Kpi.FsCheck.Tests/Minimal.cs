using FsCheck;

namespace MongCai.Kpi.Testing.Tests;

/// <summary>Shrinks as FsCheck does: it takes the first simpler value that still breaks the rule, until there is none.</summary>
internal static class Minimal
{
    private static readonly int Values = CaseCount.Of(fast: 5, all: 40);

    /// <summary>Asserts that every value that breaks the rule shrinks to one of the stated values.</summary>
    public static void Of<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, params T[] stated) => Of(arbitrary, breaks, end => Assert.Contains(end, stated));

    /// <summary>Checks the value that each value that breaks the rule shrinks to.</summary>
    public static void Of<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, Action<T> check)
    {
        var breaking = Breaking(arbitrary, breaks, Values * 4) is { } few && few.Length >= Values ? few : Breaking(arbitrary, breaks, Samples.Count);
        Assert.NotEmpty(breaking);
        Assert.All(breaking, start => check(EndOf(arbitrary, start, breaks)));
    }

    private static T[] Breaking<T>(Arbitrary<T> arbitrary, Func<T, bool> breaks, int count) =>
        [.. Samples.Of(arbitrary.Generator, seed: 11, count).Where(breaks).Take(Values)];

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
