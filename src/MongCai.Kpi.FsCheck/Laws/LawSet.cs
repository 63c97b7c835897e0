using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of one kind of part. A test of a host checks them all in a line: <c>KpiLaws.VerdictPolicy(ours).Check();</c></summary>
public abstract class LawSet
{
    private protected LawSet()
    {
    }

    /// <summary>The laws, the most basic first: what breaks one of them often breaks those after it.</summary>
    public abstract IReadOnlyList<Law> All { get; }

    /// <summary>Tries every law on 200 cases, others each time.</summary>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public void Check() => Check(LawRun.Fresh());

    /// <summary>Tries every law on the 200 cases of a seed.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it.</param>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public void Check(ulong seed) => Check(LawRun.Of(seed));

    /// <summary>Tries every law as a configuration of FsCheck says: how many cases, of which sizes, from which replay.</summary>
    /// <param name="config">The configuration. Its runner is not asked: the outcome is this method's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public void Check(Config config) => Check(LawRun.Of(Given.NotNull(config)));

    /// <summary>What the laws say, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', All);

    private void Check(LawRun run)
    {
        foreach (var law in All)
        {
            law.Check(run);
        }
    }
}
