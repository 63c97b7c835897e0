namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>Tries laws with many seeds, so that what is found is found by the cases and not by luck.</summary>
internal static class Breaks
{
    private const int Seeds = 8;
    private const int SeedsThatHold = 5;

    public static IEnumerable<ulong> AllSeeds => Enumerable.Range(1, Seeds).Select(static seed => (ulong)seed);

    public static void None(LawSet laws)
    {
        foreach (var seed in AllSeeds.Take(SeedsThatHold))
        {
            laws.Check(seed);
        }
    }

    public static void None(Law law)
    {
        foreach (var seed in AllSeeds.Take(SeedsThatHold))
        {
            law.Check(seed);
        }
    }

    /// <summary>Every seed breaks the law within 200 cases, and the counterexample is small.</summary>
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

    /// <summary>Every seed breaks the law within 200 cases, and the counterexample is small.</summary>
    public static void Law(Law law, int longest = 250) => Assert.All(AllSeeds, seed =>
    {
        var thrown = Assert.Throws<LawBrokenException>(() => law.Check(seed));
        Assert.InRange(thrown.Case, 1, 200);
        Assert.InRange(thrown.Counterexample.Length, 1, longest);
    });

    /// <summary>And for a seed it is this one.</summary>
    public static void Law(Law law, string counterexample)
    {
        Law(law);
        Assert.Equal(counterexample, Assert.Throws<LawBrokenException>(() => law.Check(seed: 1)).Counterexample);
    }

    /// <summary>And for a seed it is this one.</summary>
    public static void Law(LawSet laws, Law broken, string counterexample, int longest = 200)
    {
        Law(laws, broken, longest);
        Assert.Equal(counterexample, Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample);
    }
}
