using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The source of the entries that count in a sequence of records sorted by event. It holds no more than one event at a time.</summary>
internal sealed class StreamSource(IEnumerable<EventRecord> records, Instant knownAt, LocalDate? validUpTo) : EventSource(validUpTo)
{
    public override IEnumerable<ChainState> States => Events().Where(static one => one.Count > 1).Select(StateOf);

    public override void Read(IEventSink sink)
    {
        var validity = ValidUpToFilter();
        foreach (var one in Events())
        {
            if (one.Count > 1)
            {
                Give(sink, StateOf(one), validity);
            }
            else if (one[0].Recorded <= knownAt)
            {
                Give(sink, one[0], validity);
            }
        }
    }

    private ChainState StateOf(List<EventRecord> one) => new EventChain(EventOrder.Sort([.. one])).At(knownAt);

    /// <summary>Splits the sorted records into events, each with its corrections. Throws when a record is out of order.</summary>
    private IEnumerable<List<EventRecord>> Events()
    {
        List<EventRecord> current = [];
        HashSet<EventId> ids = [];
        Dictionary<EventRecord, int> places = new(EventContentComparer.Comparer);
        foreach (var record in records)
        {
            Guard.Against.Null(record, nameof(records));
            if (current.Count > 0 && Belongs(record, current[0], ids))
            {
                _ = ids.Add(record.Id);
                Keep(current, places, record);
                continue;
            }

            if (record.Correction is not null || (current.Count > 0 && EventId.Compare(record.Id, current[0].Id) < 0))
            {
                throw new EventOrderException(record, current.Count > 0 ? current[^1] : null);
            }

            if (current.Count > 0)
            {
                yield return current;
            }

            current = [record];
            ids = [record.Id];
            places.Clear();
        }

        if (current.Count > 0)
        {
            yield return current;
        }
    }

    private static bool Belongs(EventRecord record, EventRecord first, HashSet<EventId> ids) =>
        record.Correction is { } correction ? ids.Contains(correction.CorrectedId) : record.Id == first.Id;

    // Positions are stored only from the second record on, because a single record has nothing to be compared with.
    private static void Keep(List<EventRecord> one, Dictionary<EventRecord, int> places, EventRecord record)
    {
        if (one.Count == 1)
        {
            places[one[0]] = 0;
        }

        if (places.TryAdd(record, one.Count))
        {
            one.Add(record);
        }
        else if (places[record] is var twin && record.Recorded < one[twin].Recorded)
        {
            one[twin] = record;
        }
    }
}
