using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>The records of a ledger by their id, while they arrive. Ids that contradict each other and corrections are rare, and kept beside the rest.</summary>
internal sealed partial class EventIndex(int capacity)
{
    private readonly Dictionary<EventId, EventRecord> _byId = new(capacity);

    // The other contents of an id, beside that in _byId.
    private readonly Dictionary<EventId, List<EventRecord>> _variants = [];

    // By the id that they correct, the ids of the corrections.
    private readonly Dictionary<EventId, List<EventId>> _corrections = [];

    public Arrival Put(EventRecord record)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, record.Id, out var isThere);
        if (!isThere)
        {
            first = record;
            NoteCorrection(record);
            return Arrival.First;
        }

        if (first!.HasContentOf(record))
        {
            first = Earlier(first, record);
            return Arrival.Twin;
        }

        ref var variants = ref CollectionsMarshal.GetValueRefOrAddDefault(_variants, record.Id, out _);
        variants ??= [];
        var twin = variants.FindIndex(record.HasContentOf);
        if (twin >= 0)
        {
            variants[twin] = Earlier(variants[twin], record);
            return Arrival.Twin;
        }

        variants.Add(record);
        NoteCorrection(record);
        return Arrival.Variant;
    }

    /// <summary>What a record that has just arrived first under its id is to those it corrects.</summary>
    public (AppendOutcome Outcome, string? Reason) PlaceOf(EventRecord record)
    {
        if (record.Correction is not { } correction)
        {
            return (AppendOutcome.New, null);
        }

        if (!_byId.ContainsKey(correction.CorrectedId))
        {
            return (AppendOutcome.Orphan, $"{correction.CorrectedId} is not there");
        }

        var target = Counted(correction.CorrectedId);
        if (!string.Equals(target.Type, record.Type, StringComparison.Ordinal))
        {
            return (AppendOutcome.Conflict, $"{target.Id} is of the type {target.Type}, not {record.Type}");
        }

        if (target.Correction?.Kind == CorrectionKind.Retract)
        {
            return (AppendOutcome.Conflict, $"{target.Id} is a retraction, which nothing corrects");
        }

        return _corrections[target.Id].Find(id => id != record.Id) is { } other
            ? (AppendOutcome.Conflict, $"{target.Id} is corrected by {other} already")
            : HasBeginning(target) ? (AppendOutcome.New, null) : (AppendOutcome.Orphan, $"{target.Id} has no beginning yet");
    }

    private static EventRecord Earlier(EventRecord left, EventRecord right) => right.Recorded < left.Recorded ? right : left;

    private void NoteCorrection(EventRecord record)
    {
        if (record.Correction is { } correction)
        {
            ref var corrections = ref CollectionsMarshal.GetValueRefOrAddDefault(_corrections, correction.CorrectedId, out _);
            corrections ??= [];
            if (!corrections.Contains(record.Id))
            {
                corrections.Add(record.Id);
            }
        }
    }

    private EventRecord Counted(EventId id)
    {
        var counted = _byId[id];
        foreach (var variant in _variants.GetValueOrDefault(id) ?? [])
        {
            counted = EventOrder.Compare(variant, counted) < 0 ? variant : counted;
        }

        return counted;
    }

    private bool HasBeginning(EventRecord record)
    {
        var seen = new HashSet<EventId>();
        while (record.Correction is { } correction)
        {
            if (!seen.Add(record.Id) || !_byId.ContainsKey(correction.CorrectedId))
            {
                return false;
            }

            record = Counted(correction.CorrectedId);
        }

        return true;
    }
}
