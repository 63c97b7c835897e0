using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Records in the order in which they arrive.</summary>
internal sealed record History(IReadOnlyList<EventRecord> Records)
{
    private const int Most = 12;
    private const int MostShown = 12;
    private const int LongestPlain = 20;
    private const int PlainYear = 2019;

    private static readonly Instant PlainInstant = Instant.FromUtc(PlainYear, 7, 1, 0, 0);

    // Of a size of FsCheck's, so many times as many records: some hundred.
    private const int ManyTimes = 5;

    public static Gen<Instant> AnyInstants => Gen.Frequency((3, KpiGen.RecordingInstants), (1, KpiGen.Instants));

    public static Arbitrary<History> Of(Arrivals arrivals, Gen<Instant>? recorded = null)
    {
        var drafts = ArrivalDraft.Of(arrivals, recorded ?? AnyInstants);
        return Arb.From(
            from count in Gen.Frequency((24, Gen.Choose(0, Most)), (1, Gen.Sized(static size => Gen.Choose(0, ManyTimes * size))))
            from steps in Gen.ArrayOf(drafts, count)
            select new History(Arrived(steps)),
            static history => history.Simpler());
    }

    /// <summary>The records without those that were there: same id and content.</summary>
    public static IEnumerable<EventRecord> FirstArrivals(IEnumerable<EventRecord> records)
    {
        var arrived = new HashSet<EventRecord>();
        return records.Where(record => arrived.Add(RecordedAt(record, default)));
    }

    /// <summary>One id and content: the first of them or a duplicate of it.</summary>
    public static bool IsSame(EventRecord one, EventRecord other) => RecordedAt(one, default) == RecordedAt(other, default);

    public override string ToString() => Records.Count switch
    {
        0 => "Nothing was appended.",
        <= MostShown => $"Appended, in this order: {string.Join("; ", Records)}.",
        _ => $"Appended, in this order: {string.Join("; ", Records.Take(MostShown / 2))}; … {(Rational)(Records.Count - MostShown)} more …; {string.Join("; ", Records.TakeLast(MostShown / 2))}.",
    };

    internal static EventRecord RecordedAt(EventRecord record, Instant recorded) =>
        record.Correction is { } correction ? new(record.Id, recorded, correction) : new(record.Id, recorded, record.Facts!);

    private static List<EventRecord> Arrived(IEnumerable<ArrivalDraft> drafts) => drafts.Aggregate(new List<EventRecord>(), static (records, draft) =>
    {
        records.Add(draft.After(records));
        return records;
    });

    // Of hundreds, all at once: one by one each would be appended hundreds of times.
    private IEnumerable<History> Simpler() => Lists.Shorter(Records).Select(static records => new History(records))
        .Concat(OfPlainRecords())
        .Concat(OfPlainIds())
        .Concat(Records.Count <= Most ? OfSimplerRecords() : []);

    /// <summary>Of records that say nothing but their place among the different ones, all recorded at once; then of those that were recorded at once.</summary>
    private IEnumerable<History> OfPlainRecords()
    {
        var contents = FirstArrivals(Records).Select((record, place) => (Content: RecordedAt(record, default), Plain: PlainRecord(record, place))).ToDictionary(static pair => pair.Content, static pair => pair.Plain);
        History[] plain =
        [
            new([.. Records.Select(record => contents[RecordedAt(record, default)])]),
            new([.. Records.Select(record => RecordedAt(contents[RecordedAt(record, default)], record.Recorded))]),
            new([.. Records.Select(static record => RecordedAt(record, PlainInstant))]),
        ];
        return plain.Where(simpler => simpler.Fullness < Fullness);
    }

    // How much more is said than has to be.
    private int Fullness => Records.Count(static record => record.Recorded != PlainInstant) + Records.Sum(static record => $"{record.Facts}{record.Correction}{record.Facts?.Note}".Length);

    private static EventRecord PlainRecord(EventRecord record, int place)
    {
        var facts = new EventFacts("fair", ReportingPeriod.Year(PlainYear), EventState.Completed) { Note = $"{(Rational)(place + 1)}" };
        return record.Correction is not { } correction ? new EventRecord(record.Id, PlainInstant, facts)
            : new EventRecord(record.Id, PlainInstant, correction.Facts is null ? correction : EventCorrection.Amend(correction.CorrectedId, facts, "miscounted", "H"));
    }

    /// <summary>Of a plain id in the place of one, wherever it stands; of a long one also one that sorts as it does.</summary>
    private IEnumerable<History> OfPlainIds()
    {
        EventId[] ids = [.. Records.SelectMany(static record => record.Correction is { } correction ? new[] { record.Id, correction.CorrectedId } : [record.Id]).Distinct()];
        return
            from pair in ids.SelectMany(static (id, place) => Plain(id, place).Select(plain => (Id: id, Plain: plain)))
            where pair.Id != pair.Plain && !ids.Contains(pair.Plain)
            select new History([.. Records.Select(record => Renamed(record, pair.Id, pair.Plain))]);
    }

    private static IEnumerable<EventId> Plain(EventId id, int place) =>
        [new("village-1", $"{(Rational)(place + 1)}"), .. id.Id.Length > LongestPlain ? [new(id.Source, $"{id.Id[..1]}{(Rational)(place + 1)}")] : Array.Empty<EventId>()];

    private static EventRecord Renamed(EventRecord record, EventId from, EventId to)
    {
        var id = record.Id == from ? to : record.Id;
        return record.Correction is not { } correction ? new(id, record.Recorded, record.Facts!)
            : correction.CorrectedId != from ? new(id, record.Recorded, correction)
            : new(id, record.Recorded, OrderlyHistory.Correcting(correction, to));
    }

    /// <summary>Less is said in one record and its duplicates. What is no duplicate does not become one: it would try another law.</summary>
    private IEnumerable<History> OfSimplerRecords() =>
        from record in FirstArrivals(Records)
        from simpler in KpiShrink.Smaller(record)
        where !Records.Any(other => IsSame(other, simpler))
        select new History([.. Records.Select(other => IsSame(other, record) ? RecordedAt(simpler, other.Recorded) : other)]);
}
