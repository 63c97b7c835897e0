using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>
/// The records of a ledger by their id, while they arrive. Corrections, and ids with contradictory records, are rare and are therefore kept separately.
/// </summary>
internal sealed partial class EventIndex
{
    private readonly Dictionary<EventId, EventRecord> _byId;

    // The ids under which several different contents were received, with all their records.
    private readonly Dictionary<EventId, EventVariants> _variants = [];

    // For each corrected id, the ids of its corrections.
    private readonly Dictionary<EventId, Correctors> _corrections = [];
    private readonly Beginnings _beginnings;

    public EventIndex(int capacity)
    {
        _byId = new Dictionary<EventId, EventRecord>(capacity);
        _beginnings = new Beginnings(Counted);
    }

    /// <summary>Gets the number of ids under which records were received.</summary>
    public int Count => _byId.Count;

    /// <summary>Adds a record, and returns how it relates to the records already received under the same id.</summary>
    public IdMatch Put(EventRecord record)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, record.Id, out var isThere);
        if (!isThere)
        {
            first = record;
            NoteCorrection(record);
            return IdMatch.First;
        }

        if (!_variants.TryGetValue(record.Id, out var variants))
        {
            if (first!.HasContentOf(record))
            {
                first = record.Recorded < first.Recorded ? record : first;
                return IdMatch.Twin;
            }

            _variants.Add(record.Id, variants = new EventVariants(first));
        }

        var corrected = variants.Counted.Correction?.CorrectedId;
        var arrival = variants.Put(record);
        if (arrival == IdMatch.Variant)
        {
            NoteCorrection(record);
        }

        if (variants.Counted.Correction?.CorrectedId != corrected)
        {
            _beginnings.Forget();
        }

        return arrival;
    }

    /// <summary>Determines how a record that is the first under its id relates to the record it corrects: new, orphan or conflict.</summary>
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

    // The record that counts for an id. While a contradiction is not settled, it is the first record in the order of the ledger.
    private EventRecord? Counted(EventId id) => _variants.TryGetValue(id, out var variants) ? variants.Counted : _byId.GetValueOrDefault(id);
}
