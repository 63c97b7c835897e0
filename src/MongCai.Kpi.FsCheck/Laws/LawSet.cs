using FsCheck;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of one kind of part of a host.</summary>
/// <remarks>Use <see cref="KpiLaws"/> to get one; a test then checks all laws in one line. Text form, for a reader only: one law on each line.</remarks>
/// <example><c>KpiLaws.VerdictPolicy(ours).Check();</c></example>
public abstract class LawSet
{
    private protected LawSet()
    {
    }

    /// <summary>Gets the laws, the most basic first: a part that breaks one of them often breaks those after it as well.</summary>
    public abstract IReadOnlyList<Law> All { get; }

    /// <summary>Checks every law on cases, which are those of a seed, or new ones each time.</summary>
    /// <param name="seed">The seed, as the message of a <see cref="LawBrokenException"/> gives it; null for new cases.</param>
    /// <param name="cases">The number of cases for each law, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law; the exception is about the first one that it breaks.</exception>
    public void Check(ulong? seed = null, int cases = Law.Cases) => _ = Check(LawRun.Of(seed, cases));

    /// <summary>Checks every law as a configuration of FsCheck demands: with its number of cases, its sizes and its replay.</summary>
    /// <param name="config">The configuration. Its runner is ignored; this method returns or throws instead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="config"/> is null.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law; the exception is about the first one that it breaks.</exception>
    public void Check(Config config) => _ = Check(LawRun.Of(Preconditions.NotNull(config)));

    /// <summary>Checks every law as <see cref="Check(ulong?, int)"/> does, and counts the cases and calls.</summary>
    /// <param name="seed">The seed, as the message of a <see cref="LawBrokenException"/> gives it; null for new cases.</param>
    /// <param name="cases">The number of cases for each law, at least 1.</param>
    /// <returns>The number of cases that were tried, and how often the part was called for them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="LawBrokenException">The part breaks a law; the exception is about the first one that it breaks.</exception>
    public LawCheck CheckAndCount(ulong? seed = null, int cases = Law.Cases) => Check(LawRun.Of(seed, cases));

    /// <summary>Returns what the laws state, one law on each line.</summary>
    /// <returns>The text, with lines in the form <c>The roll-up: a further report never makes the whole unknown</c>.</returns>
    public override string ToString() => string.Join('\n', All);

    private LawCheck Check(LawRun run) => All.Aggregate(default(LawCheck), (tried, law) => tried.With(law.Check(run)));
}
