using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The creation of histories whose records contradict nothing: each correction corrects the last record of an event.</summary>
internal static class OrderlyHistory
{
    /// <summary>Creates the records that the steps of a history describe, recorded with the precision of a data store.</summary>
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
        // A correction never changes the type of an event, but may change everything else.
        var record = new EventRecord(id, recorded, Correction(kind, head.Id, facts.With(head.Type, facts.Occurred), head.Type));
        open[which] = record;
        if (kind == CorrectionKind.Retract)
        {
            open.RemoveAt(which);
        }

        return record;
    }
}
