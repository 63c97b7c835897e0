namespace EventJournal.Tests;

/// <summary>Selects how many trials are made: all of them where the environment has EVENT_JOURNAL_TRIALS=all, and otherwise a share.</summary>
internal static class Trials
{
    private const int Quick = 20;
    private const int Slow = 10;

    private static readonly bool All = string.Equals(Environment.GetEnvironmentVariable("EVENT_JOURNAL_TRIALS"), "all", StringComparison.Ordinal);

    /// <summary>Returns every trial, or every twentieth.</summary>
    public static IEnumerable<int> Of(int all) => Every(all, Quick);

    /// <summary>Returns every trial, or every tenth.</summary>
    public static IEnumerable<int> SlowOf(int all) => Every(all, Slow);

    private static IEnumerable<int> Every(int all, int nth) => Enumerable.Range(0, all).Where(i => All || i % nth == nth / 2);
}
