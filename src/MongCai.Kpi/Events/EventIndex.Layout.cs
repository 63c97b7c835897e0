namespace MongCai.Kpi.Events;

internal sealed partial class EventIndex
{
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

    private bool IsPlain(EventRecord record) =>
        record.Correction is null && !_corrections.ContainsKey(record.Id) && !_variants.ContainsKey(record.Id);

    /// <summary>All records that hang together with an id, by what corrects them and what they correct.</summary>
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

            // What is corrected may not be there: then it still holds its corrections together.
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
