using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Records as they should come: each correction of the last record of an event.</summary>
internal static class OrderlyHistory
{
    /// <summary>The records that steps leave behind, recorded as precisely as a store keeps it.</summary>
    public static EventRecord[] Of(IEnumerable<HistoryStep> steps, Instant first, Duration precision)
    {
        var records = new List<EventRecord>();
        var open = new List<EventRecord>();
        var recorded = first;
        foreach (var step in steps)
        {
            recorded += step.After;
            var kept = Precision.Keep(recorded, precision);
            var id = new EventId("office", ((Rational)records.Count).ToString(NumberFormat.Invariant));
            var record = step.Kind is { } kind && open.Count > 0
                ? Correct(open, step.Which % open.Count, kind, id, kept, step.Facts)
                : Begin(open, new EventRecord(id, kept, step.Facts));
            records.Add(record);
        }

        return [.. records];
    }

    public static EventCorrection Correction(CorrectionKind kind, EventId target, EventFacts facts, string type) => kind switch
    {
        CorrectionKind.Amend => EventCorrection.Amend(target, facts, "miscounted", "H"),
        CorrectionKind.Retract => EventCorrection.Retract(target, type, "entered twice", "H"),
        _ => EventCorrection.Reverse(target, type, facts.Occurred, "taken back", "H"),
    };

    private static EventRecord Begin(List<EventRecord> open, EventRecord record)
    {
        open.Add(record);
        return record;
    }

    private static EventRecord Correct(List<EventRecord> open, int which, CorrectionKind kind, EventId id, Instant recorded, EventFacts facts)
    {
        var head = open[which];
        // A record keeps its type; everything else may be corrected.
        var record = new EventRecord(id, recorded, Correction(kind, head.Id, facts.With(head.Type, facts.Occurred), head.Type));
        open[which] = record;
        if (kind == CorrectionKind.Retract)
        {
            open.RemoveAt(which);
        }

        return record;
    }
}
