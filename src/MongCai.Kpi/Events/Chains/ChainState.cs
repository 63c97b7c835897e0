namespace MongCai.Kpi.Events;

/// <summary>The state of a chain as known at an instant: the entries that count, and the conflicts and orphans that do not.</summary>
internal sealed record ChainState(EventChain Chain, EventEntry[] Entries, EventConflict[] Conflicts, EventRecord[] Orphans)
{
    /// <summary>Creates the state of a chain of which nothing is known yet.</summary>
    public static ChainState Nothing(EventChain chain) => new(chain, [], [], []);
}
