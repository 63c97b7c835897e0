using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>A walk along the corrections of each event of a chain. The first possible correction is applied; the others are set aside as conflicts.</summary>
internal sealed class ChainWalk
{
    private readonly Dictionary<EventId, EventRecord> _counted = [];

    // For each corrected id, its corrections in the order of the ledger.
    private readonly Dictionary<EventId, List<EventRecord>> _corrections = [];
    private readonly HashSet<EventId> _reached = [];
    private readonly List<EventEntry> _entries = [];
    private readonly List<(ConflictKind Kind, EventRecord Counted, List<EventRecord> Others)> _conflicts = [];

    // For each corrected id, the one correction that counts.
    private readonly Dictionary<EventId, EventRecord> _next = [];

    public ChainWalk(EventChain chain, ReadOnlySpan<EventRecord> known)
    {
        List<EventRecord> firsts = [];
        Dictionary<EventId, List<EventRecord>> others = [];
        foreach (var record in known)
        {
            if (_counted.TryAdd(record.Id, record))
            {
                firsts.Add(record);
                if (record.Correction is { } correction)
                {
                    Listed(_corrections, correction.CorrectedId).Add(record);
                }
            }
            else
            {
                Listed(others, record.Id).Add(record);
            }
        }

        foreach (var record in firsts)
        {
            if (others.TryGetValue(record.Id, out var variants))
            {
                _conflicts.Add((ConflictKind.SameId, record, variants));
            }
        }

        foreach (var record in firsts)
        {
            if (record is { Correction: null, Facts: { } facts })
            {
                Follow(record, facts);
            }
        }

        State = new ChainState(chain, [.. _entries], [.. _conflicts.Select(ConflictOf)], [.. firsts.Where(record => !_reached.Contains(record.Id))]);
    }

    public ChainState State { get; }

    private static List<EventRecord> Listed(Dictionary<EventId, List<EventRecord>> lists, EventId id)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, id, out _);
        return list ??= [];
    }

    /// <summary>Applies the corrections that follow the first record of an event, one after the other.</summary>
    private void Follow(EventRecord first, EventFacts facts)
    {
        var begin = _entries.Count;
        _entries.Add(EventEntry.Of(first, facts));
        for (var head = first; head is not null; head = Next(head))
        {
            _ = _reached.Add(head.Id);
            Apply(head, begin);
        }
    }

    /// <summary>Applies one correction to the entries of its event, which start at index <paramref name="begin"/>.</summary>
    private void Apply(EventRecord head, int begin)
    {
        switch (head.Correction)
        {
            case { Kind: CorrectionKind.Amend, Facts: { } amended }:
                _entries[^1] = _entries[^1].AmendedBy(head, amended);
                break;
            case { Kind: CorrectionKind.Reverse, Occurred: { } occurred }:
                _entries.Add(_entries[^1].ReversedBy(head, occurred));
                break;
            case { Kind: CorrectionKind.Retract }:
                _entries.RemoveRange(begin, _entries.Count - begin);
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// Finds the correction of a record that counts, or null when there is none, and sets the other corrections of the record aside as conflicts.
    /// </summary>
    private EventRecord? Next(EventRecord head)
    {
        var isRetracted = head.Correction?.Kind == CorrectionKind.Retract;
        var ofType = _corrections.GetValueOrDefault(head.Id, []).ToLookup(correction => string.Equals(correction.Type, head.Type, StringComparison.Ordinal));
        var next = isRetracted ? null : ofType[true].FirstOrDefault();
        if (next is not null)
        {
            _next.Add(head.Id, next);
        }

        SetAside(ConflictKind.OtherType, head, ofType[false]);
        SetAside(isRetracted ? ConflictKind.AfterRetraction : ConflictKind.SecondCorrection, next ?? head, isRetracted ? ofType[true] : ofType[true].Skip(1));
        return next;
    }

    /// <summary>Records a conflict: the records that do not count, together with all their direct and indirect corrections.</summary>
    private void SetAside(ConflictKind kind, EventRecord counted, IEnumerable<EventRecord> others)
    {
        List<EventRecord> all = [];
        var open = new Stack<EventRecord>(others);
        if (open.Count == 0)
        {
            return;
        }
        while (open.TryPop(out var record))
        {
            if (_reached.Add(record.Id))
            {
                all.Add(record);
                (_corrections.GetValueOrDefault(record.Id) ?? []).ForEach(open.Push);
            }
        }

        all.Sort(EventOrder.Compare);
        _conflicts.Add((kind, counted, all));
    }

    private EventConflict ConflictOf((ConflictKind Kind, EventRecord Counted, List<EventRecord> Others) conflict) => new(
        conflict.Kind,
        conflict.Counted,
        [.. conflict.Others],
        _next.TryGetValue(conflict.Counted.Id, out var next) && conflict.Others.TrueForAll(other => EventOrder.Compare(other, next) < 0));
}
