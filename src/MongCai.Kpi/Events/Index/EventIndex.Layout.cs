namespace MongCai.Kpi.Events;

internal sealed partial class EventIndex
{
    /// <summary>Creates a ledger: plain events are kept as they are, and all other records are grouped into chains.</summary>
    public EventLedger ToLedger()
    {
        EventRecord[] records = EventOrder.Sort(_variants.Count == 0 ? [.. _byId.Values] : [.. _byId.Keys.SelectMany(AllOf)]);
        if (_variants.Count == 0 && _corrections.Count == 0)
        {
            return new EventLedger(records, records, []);
        }

        var tied = new HashSet<EventId>();
        List<EventChain> chains = [];
        foreach (var record in records)
        {
            if (!IsPlain(record) && !tied.Contains(record.Id))
            {
                chains.Add(ChainOf(record.Id, tied));
            }
        }

        return new EventLedger(records, [.. records.Where(IsPlain)], [.. chains]);
    }

    /// <summary>Determines whether a record is the only one of its event, with nothing that corrects or contradicts it.</summary>
    private bool IsPlain(EventRecord record) =>
        record.Correction is null && !_corrections.ContainsKey(record.Id) && !_variants.ContainsKey(record.Id);

    /// <summary>Returns the chain of all records that are tied to an id, directly or indirectly, because one corrects the other.</summary>
    private EventChain ChainOf(EventId start, HashSet<EventId> tied)
    {
        List<EventRecord> records = [];
        var open = new Stack<EventId>([start]);
        while (open.TryPop(out var id))
        {
            if (!tied.Add(id))
            {
                continue;
            }

            foreach (var corrector in _corrections.GetValueOrDefault(id)?.Ids ?? [])
            {
                open.Push(corrector);
            }

            // A corrected record that has not arrived still ties its corrections together.
            foreach (var record in AllOf(id))
            {
                records.Add(record);
                if (record.Correction is { } correction)
                {
                    open.Push(correction.CorrectedId);
                }
            }
        }

        return new EventChain(EventOrder.Sort([.. records]));
    }

    private IReadOnlyCollection<EventRecord> AllOf(EventId id) =>
        _variants.TryGetValue(id, out var variants) ? variants.Records
        : _byId.TryGetValue(id, out var only) ? [only]
        : [];
}
