using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>What was received under one id: each content once, as it was known earliest.</summary>
internal sealed class EventVariants
{
    private readonly Dictionary<EventRecord, EventRecord> _byContent = new(EventContent.Comparer);

    public EventVariants(EventRecord first)
    {
        _byContent.Add(first, first);
        Counted = first;
    }

    /// <summary>The first in the order of the ledger.</summary>
    public EventRecord Counted { get; private set; }

    public IReadOnlyCollection<EventRecord> Records => _byContent.Values;

    public Arrival Put(EventRecord record)
    {
        ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(_byContent, record, out var isThere);
        if (isThere && record.Recorded >= there!.Recorded)
        {
            return Arrival.Twin;
        }

        var takesItsPlace = ReferenceEquals(there, Counted);
        there = record;
        if (takesItsPlace || EventOrder.Compare(record, Counted) < 0)
        {
            Counted = record;
        }

        return isThere ? Arrival.Twin : Arrival.Variant;
    }
}
