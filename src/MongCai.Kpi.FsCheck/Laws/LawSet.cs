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

    /// <summary>Tries every law on cases: those of a seed, or others each time.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it; none for cases that nobody has seen.</param>
    /// <param name="cases">How many cases a law, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public void Check(ulong? seed = null, int cases = Law.Cases) => _ = Check(LawRun.Of(seed, cases));

    /// <summary>Tries every law as a configuration of FsCheck says: how many cases, of which sizes, from which replay.</summary>
    /// <param name="config">The configuration. Its runner is not asked: the outcome is this method's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public void Check(Config config) => _ = Check(LawRun.Of(Given.NotNull(config)));

    /// <summary>Tries every law as <see cref="Check(ulong?, int)"/> does, and says what that took.</summary>
    /// <param name="seed">The seed, as a <see cref="LawBrokenException"/> says it; none for cases that nobody has seen.</param>
    /// <param name="cases">How many cases a law, at least 1.</param>
    /// <returns>How many cases were tried, and how often the part was called for them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law: the first that it breaks.</exception>
    public LawCheck CheckAndCount(ulong? seed = null, int cases = Law.Cases) => Check(LawRun.Of(seed, cases));

    /// <summary>What the laws say, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', All);

    private LawCheck Check(LawRun run) => All.Aggregate(default(LawCheck), (tried, law) => tried.With(law.Check(run)));
}
