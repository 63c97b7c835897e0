using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>Records that are tied to each other by their ids, in the order of the ledger: in most cases one event and its corrections.</summary>
internal sealed class EventChain(EventRecord[] records)
{
    public EventRecord[] Records { get; } = records;

    /// <summary>Returns the state of the chain as known at an instant.</summary>
    public ChainState At(Instant knownAt)
    {
        var known = EventOrder.KnownAt(Records, knownAt);
        return known == 0 ? ChainState.Nothing(this) : new ChainWalk(this, Records.AsSpan(0, known)).State;
    }

    /// <summary>
    /// Returns the first record of the event followed by its corrections, each after the record it corrects; empty when there is no first record.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The records cannot be sorted in this way, because contradictory records tie several events together, or tie an event to a record that is not there.
    /// </exception>
    public EventRecord[] Sorted()
    {
        if (Array.Find(Records, static record => record.Correction is null) is not { } first)
        {
            return [];
        }

        var corrections = Records.Where(static record => record.Correction is not null).ToLookup(static record => record.Correction!.CorrectedId);
        List<EventRecord> sorted = [.. Records.Where(record => record.Correction is null && record.Id == first.Id)];
        HashSet<EventId> done = [];
        for (var i = 0; i < sorted.Count; i++)
        {
            if (done.Add(sorted[i].Id))
            {
                sorted.AddRange(corrections[sorted[i].Id]);
            }
        }

        return sorted.Count == Records.Length
            ? [.. sorted]
            : throw new InvalidOperationException($"Contradictory records tie {first.Id} to what is no correction of it: the records cannot be sorted by event.");
    }
}
