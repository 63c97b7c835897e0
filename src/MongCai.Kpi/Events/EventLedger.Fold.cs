using NodaTime;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>Returns the fold of all records that were received, whenever they became known.</summary>
    /// <returns>The fold, from which figures are read.</returns>
    public EventFold Fold() => Fold(Instant.MaxValue);

    /// <summary>Returns the fold of the ledger as known at an instant: records that became known later are ignored.</summary>
    /// <param name="knownAt">The instant as known at which the records count. A record that was recorded exactly at this instant is known.</param>
    /// <param name="validUpTo">The last day that counts: events that were not certainly over by then are ignored. Null for no such limit.</param>
    /// <returns>
    /// The fold. A report that keeps its instant can be reproduced at any time, from this ledger and from every later ledger into which nothing recorded
    /// earlier was merged.
    /// </returns>
    public EventFold Fold(Instant knownAt, LocalDate? validUpTo = null)
    {
        ChainState[] states = [.. _chains.Select(chain => chain.At(knownAt))];
        return new EventFold(new LedgerSource(_plain, _alike, EventOrder.KnownAt(_plain, knownAt), states, validUpTo), knownAt, validUpTo);
    }

    /// <summary>
    /// Returns the records sorted by event, as <see cref="EventFold.OfSorted"/> expects them: events in the order of their ids, each followed by its
    /// corrections.
    /// </summary>
    /// <returns>All records except corrections of events that are not in the ledger; these are the orphans of the fold.</returns>
    /// <exception cref="InvalidOperationException">
    /// An id with several contents ties an event to another event, or to a record that is not there. Only the ledger itself can fold such records.
    /// </exception>
    public IEnumerable<EventRecord> ByEvent()
    {
        List<(EventId First, EventRecord[] Records)> events = [.. _plain.Select(static record => (record.Id, new[] { record }))];
        foreach (var chain in _chains)
        {
            var sorted = chain.Sorted();
            if (sorted.Length > 0)
            {
                events.Add((sorted[0].Id, sorted));
            }
        }

        events.Sort(static (left, right) => EventId.Compare(left.First, right.First));
        return events.SelectMany(static one => one.Records);
    }
}
