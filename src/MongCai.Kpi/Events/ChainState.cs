namespace MongCai.Kpi.Events;

/// <summary>What counts of tied records as known at an instant, and what does not.</summary>
internal sealed record ChainState(EventChain Chain, EventEntry[] Entries, EventConflict[] Conflicts, EventRecord[] Orphans)
{
    public static ChainState Nothing(EventChain chain) => new(chain, [], [], []);
}
