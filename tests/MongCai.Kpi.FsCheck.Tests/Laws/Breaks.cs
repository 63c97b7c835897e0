namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>Checks laws with many seeds, so that a bug is found by the choice of the cases and not by luck.</summary>
internal static class Breaks
{
    private static readonly int Seeds = CaseCount.Of(fast: 1, all: 8);
    private static readonly int SeedsThatHold = CaseCount.Of(fast: 1, all: 5);

    /// <summary>Gets the number of cases of a law that holds.</summary>
    public static int CasesThatHold { get; } = CaseCount.Of(fast: 20, all: 200);

    public static IEnumerable<ulong> AllSeeds => Enumerable.Range(1, Seeds).Select(static seed => (ulong)seed);

    public static void None(LawSet laws)
    {
        foreach (var seed in AllSeeds.Take(SeedsThatHold))
        {
            laws.Check(seed, CasesThatHold);
        }
    }

    public static void None(Law law)
    {
        foreach (var seed in AllSeeds.Take(SeedsThatHold))
        {
            law.Check(seed, CasesThatHold);
        }
    }

    /// <summary>Asserts that every seed breaks the law within 200 cases, and that the counterexample is small.</summary>
    public static void Law(LawSet laws, Law broken, int longest = 200)
    {
        foreach (var seed in AllSeeds)
        {
            var thrown = Assert.Throws<LawBrokenException>(() => laws.Check(seed));
            Assert.Equal(broken.Name, thrown.Law?.Name);
            Assert.InRange(thrown.Case, 1, 200);
            Assert.InRange(thrown.Counterexample.Length, 1, longest);
        }
    }

    /// <summary>Asserts that every seed breaks the law within 200 cases, and that the counterexample is small.</summary>
    public static void Law(Law law, int longest = 250) => Assert.All(AllSeeds, seed =>
    {
        var thrown = Assert.Throws<LawBrokenException>(() => law.Check(seed));
        Assert.InRange(thrown.Case, 1, 200);
        Assert.InRange(thrown.Counterexample.Length, 1, longest);
    });

    /// <summary>Asserts the same, and that the counterexample of one seed is the given one.</summary>
    public static void Law(Law law, string counterexample)
    {
        Law(law);
        Assert.Equal(counterexample, Assert.Throws<LawBrokenException>(() => law.Check(seed: 1)).Counterexample);
    }

    /// <summary>Asserts the same, and that the counterexample of one seed is the given one.</summary>
    public static void Law(LawSet laws, Law broken, string counterexample, int longest = 200)
    {
        Law(laws, broken, longest);
        Assert.Equal(counterexample, Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample);
    }
}
