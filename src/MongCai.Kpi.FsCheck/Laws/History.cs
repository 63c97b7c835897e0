using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Records in the order in which they arrive.</summary>
internal sealed record History(IReadOnlyList<EventRecord> Records)
{
    private const int Most = 12;

    public static Arbitrary<History> Of(Arrivals arrivals) => Arb.From(
        Gen.Choose(0, Most).SelectMany(count => Grow(Gen.Constant(Array.Empty<EventRecord>()), count, arrivals)).Select(static records => new History(records)),
        static history => history.Simpler());

    /// <summary>The records without those that were there: same id and content.</summary>
    public static IEnumerable<EventRecord> FirstArrivals(IEnumerable<EventRecord> records)
    {
        var arrived = new HashSet<EventRecord>();
        return records.Where(record => arrived.Add(RecordedAt(record, default)));
    }

    /// <summary>One id and content: the first of them or a duplicate of it.</summary>
    public static bool IsSame(EventRecord one, EventRecord other) => RecordedAt(one, default) == RecordedAt(other, default);

    public override string ToString() =>
        Records.Count == 0 ? "Nothing was appended." : $"Appended, in this order: {string.Join("; ", Records)}.";

    private static Gen<EventRecord[]> Grow(Gen<EventRecord[]> records, int count, Arrivals arrivals) => count == 0
        ? records
        : Grow(records.SelectMany(before => Next(before, arrivals).Select(next => (EventRecord[])[.. before, next])), count - 1, arrivals);

    private static Gen<EventRecord> Next(EventRecord[] before, Arrivals arrivals)
    {
        // The next id is mostly one that is free. Their order is not the order of arrival.
        var free = new EventId(before.Length % 3 == 0 ? "village-2" : "village-1", $"{(Rational)(90 - before.Length)}");
        var fresh = from recorded in KpiGen.RecordingInstants
                    from facts in KpiGen.EventFacts
                    select new EventRecord(free, recorded, facts);
        List<(int, Gen<EventRecord>)> kinds = [(3, fresh)];
        if (before.Length > 0 && arrivals.HasFlag(Arrivals.Duplicates))
        {
            kinds.Add((2, Gen.Elements(before).SelectMany(static again => KpiGen.RecordingInstants.Select(recorded => RecordedAt(again, recorded)))));
        }

        if (before.Length > 0 && arrivals.HasFlag(Arrivals.Conflicts))
        {
            kinds.Add((2, from taken in Gen.Elements(before)
                          from recorded in KpiGen.RecordingInstants
                          from facts in KpiGen.EventFacts
                          select new EventRecord(taken.Id, recorded, facts)));
        }

        if (arrivals.HasFlag(Arrivals.Corrections))
        {
            EventId[] targets = [.. before.Select(static record => record.Id), new("village-1", "not-there-yet")];
            kinds.Add((3, from target in Gen.Elements(targets)
                          from recorded in KpiGen.RecordingInstants
                          from facts in KpiGen.EventFacts
                          from kind in Gen.Elements(Enum.GetValues<CorrectionKind>())
                          select new EventRecord(free, recorded, Correct(target, kind, facts))));
        }

        return Gen.Frequency([.. kinds]);
    }

    private static EventCorrection Correct(EventId target, CorrectionKind kind, EventFacts facts) => kind switch
    {
        CorrectionKind.Amend => EventCorrection.Amend(target, facts, "miscounted", "N. T. Hoa"),
        CorrectionKind.Retract => EventCorrection.Retract(target, facts.Type, "entered twice", "N. T. Hoa"),
        _ => EventCorrection.Reverse(target, facts.Type, facts.Occurred, "taken back", "N. T. Hoa"),
    };

    private static EventRecord RecordedAt(EventRecord record, Instant recorded) =>
        record.Correction is { } correction ? new(record.Id, recorded, correction) : new(record.Id, recorded, record.Facts!);

    private IEnumerable<History> Simpler() => Lists.Shorter(Records).Select(static records => new History(records)).Concat(OfSimplerRecords());

    /// <summary>Less is said in one record and its duplicates. What is no duplicate does not become one: it would try another law.</summary>
    private IEnumerable<History> OfSimplerRecords() =>
        from record in FirstArrivals(Records)
        from simpler in KpiShrink.Smaller(record)
        where !Records.Any(other => IsSame(other, simpler))
        select new History([.. Records.Select(other => IsSame(other, record) ? RecordedAt(simpler, other.Recorded) : other)]);
}
