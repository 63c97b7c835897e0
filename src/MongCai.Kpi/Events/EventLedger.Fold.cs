using NodaTime;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>What counts, of all that was received.</summary>
    /// <returns>The fold.</returns>
    public EventFold Fold() => Fold(Instant.MaxValue);

    /// <summary>What counted as known at an instant: what was recorded later is as if it were not there.</summary>
    /// <param name="knownAt">The instant; what was recorded at it is known.</param>
    /// <param name="validUpTo">The last day: what was not certainly over by then does not count; no day where null.</param>
    /// <returns>The fold. A report that keeps the instant can be made again at any time, from this ledger and from every later one that merged nothing recorded earlier.</returns>
    public EventFold Fold(Instant knownAt, LocalDate? validUpTo = null)
    {
        ChainState[] states = [.. _chains.Select(chain => chain.At(knownAt))];
        return new EventFold(new LedgerSource(_plain, _alike, EventOrder.KnownAt(_plain, knownAt), states, validUpTo), knownAt, validUpTo);
    }

    /// <summary>The records sorted by event, as <see cref="EventFold.OfSorted"/> takes them: events in the order of their ids, the corrections of each behind it.</summary>
    /// <returns>All records but those whose event is not there: they are the fold's orphans.</returns>
    /// <exception cref="InvalidOperationException">An id that has several contents ties an event to another one, or to what is not there: then only the ledger can fold them.</exception>
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
