using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>The records of a ledger by their id, while they arrive. Ids that contradict each other and corrections are rare, and kept beside the rest.</summary>
internal sealed partial class EventIndex
{
    private readonly Dictionary<EventId, EventRecord> _byId;

    // The ids that have several contents, with all of them.
    private readonly Dictionary<EventId, EventVariants> _variants = [];

    // By the id that they correct, the ids of the corrections.
    private readonly Dictionary<EventId, Correctors> _corrections = [];
    private readonly Beginnings _beginnings;

    public EventIndex(int capacity)
    {
        _byId = new Dictionary<EventId, EventRecord>(capacity);
        _beginnings = new Beginnings(Counted);
    }

    public Arrival Put(EventRecord record)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, record.Id, out var isThere);
        if (!isThere)
        {
            first = record;
            NoteCorrection(record);
            return Arrival.First;
        }

        if (!_variants.TryGetValue(record.Id, out var variants))
        {
            if (first!.HasContentOf(record))
            {
                first = record.Recorded < first.Recorded ? record : first;
                return Arrival.Twin;
            }

            _variants.Add(record.Id, variants = new EventVariants(first));
        }

        var corrected = variants.Counted.Correction?.CorrectedId;
        var arrival = variants.Put(record);
        if (arrival == Arrival.Variant)
        {
            NoteCorrection(record);
        }

        if (variants.Counted.Correction?.CorrectedId != corrected)
        {
            _beginnings.Forget();
        }

        return arrival;
    }

    /// <summary>What a record that has just arrived first under its id is to those it corrects.</summary>
    public (AppendOutcome Outcome, string? Reason) PlaceOf(EventRecord record)
    {
        if (record.Correction is not { } correction)
        {
            return (AppendOutcome.New, null);
        }

        if (Counted(correction.CorrectedId) is not { } target)
        {
            return (AppendOutcome.Orphan, $"{correction.CorrectedId} is not there");
        }

        if (!string.Equals(target.Type, record.Type, StringComparison.Ordinal))
        {
            return (AppendOutcome.Conflict, $"{target.Id} is of the type {target.Type}, not {record.Type}");
        }

        if (target.Correction?.Kind == CorrectionKind.Retract)
        {
            return (AppendOutcome.Conflict, $"{target.Id} is a retraction, which nothing corrects");
        }

        return _corrections[target.Id].OtherThan(record.Id) is { } other
            ? (AppendOutcome.Conflict, $"{target.Id} is corrected by {other} already")
            : _beginnings.Has(target) ? (AppendOutcome.New, null) : (AppendOutcome.Orphan, $"{target.Id} has no beginning yet");
    }

    private void NoteCorrection(EventRecord record)
    {
        if (record.Correction is { } correction)
        {
            ref var corrections = ref CollectionsMarshal.GetValueRefOrAddDefault(_corrections, correction.CorrectedId, out _);
            corrections ??= new Correctors();
            corrections.Add(record.Id);
        }
    }

    // The record of an id that counts while none of its contents is settled: the first in the order of the ledger.
    private EventRecord? Counted(EventId id) => _variants.TryGetValue(id, out var variants) ? variants.Counted : _byId.GetValueOrDefault(id);
}
