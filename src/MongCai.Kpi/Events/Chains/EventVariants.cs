using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>The records received under one id, one for each different content, each with its earliest instant of recording.</summary>
internal sealed class EventVariants
{
    private readonly Dictionary<EventRecord, EventRecord> _byContent = new(EventContentComparer.Comparer);

    public EventVariants(EventRecord first)
    {
        _byContent.Add(first, first);
        Counted = first;
    }

    /// <summary>Gets the record that counts: the first in the order of the ledger.</summary>
    public EventRecord Counted { get; private set; }

    public IReadOnlyCollection<EventRecord> Records => _byContent.Values;

    /// <summary>Adds a record, and returns whether its content was there already.</summary>
    public IdMatch Put(EventRecord record)
    {
        ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(_byContent, record, out var isThere);
        if (isThere && record.Recorded >= there!.Recorded)
        {
            return IdMatch.Twin;
        }

        var takesItsPlace = ReferenceEquals(there, Counted);
        there = record;
        if (takesItsPlace || EventOrder.Compare(record, Counted) < 0)
        {
            Counted = record;
        }

        return isThere ? IdMatch.Twin : IdMatch.Variant;
    }
}
