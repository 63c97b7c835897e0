using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>A list of event records in the order in which they arrive.</summary>
internal sealed record History(IReadOnlyList<EventRecord> Records)
{
    private const int Most = 12;
    private const int MostShown = 12;
    private const int PlainYear = 2019;

    // A long history has up to this many records for each step of FsCheck's size, some hundreds in all.
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

    /// <summary>Returns the records without duplicates, which have the same id and content as an earlier record.</summary>
    public static IEnumerable<EventRecord> FirstArrivals(IEnumerable<EventRecord> records)
    {
        var arrived = new HashSet<EventRecord>();
        return records.Where(record => arrived.Add(record.At(default)));
    }

    /// <summary>Determines whether two records have the same id and content, so that one of them is a duplicate of the other.</summary>
    public static bool IsSame(EventRecord one, EventRecord other) => one.At(default) == other.At(default);

    public override string ToString() => Records.Count switch
    {
        0 => "Nothing was appended.",
        <= MostShown => $"Appended, in this order: {string.Join("; ", Records)}.",
        _ => $"Appended, in this order: {string.Join("; ", Records.Take(MostShown / 2))}; … {(Rational)(Records.Count - MostShown)} more …; {string.Join("; ", Records.TakeLast(MostShown / 2))}.",
    };

    private static List<EventRecord> Arrived(IEnumerable<ArrivalDraft> drafts) => drafts.Aggregate(new List<EventRecord>(), static (records, draft) =>
    {
        records.Add(draft.After(records));
        return records;
    });

    // A history of hundreds is simplified all at once: record by record, each record would be appended hundreds of times.
    private IEnumerable<History> Simpler() => Lists.Shorter(Records).Select(static records => new History(records))
        .Concat(OfPlainRecords())
        .Concat(KpiShrink.WithSimplerIds(Records).Concat(KpiShrink.WithSimplerMoments(Records)).Select(static records => new History(records)))
        .Concat(Records.Count <= Most ? OfSimplerRecords() : []);

    /// <summary>
    /// Returns the history with records that hold only a number in place of their contents: all recorded at the same instant, then each recorded when it was.
    /// </summary>
    private IEnumerable<History> OfPlainRecords()
    {
        var contents = FirstArrivals(Records).Select((record, place) => (Content: record.At(default), Plain: PlainRecord(record, place))).ToDictionary(static pair => pair.Content, static pair => pair.Plain);
        History[] plain =
        [
            new([.. Records.Select(record => contents[record.At(default)])]),
            new([.. Records.Select(record => contents[record.At(default)].At(record.Recorded))]),
        ];
        return plain.Where(simpler => simpler.Fullness < Fullness);
    }

    // The length of all contents, which has to become smaller with each simpler history.
    private int Fullness => Records.Sum(static record => $"{record.Facts}{record.Correction}{record.Facts?.Note}".Length);

    private static EventRecord PlainRecord(EventRecord record, int place)
    {
        var facts = new EventFacts("fair", ReportingPeriod.Year(PlainYear), EventState.Completed) { Note = $"{(Rational)(place + 1)}" };
        return record.Correction is not { } correction ? new EventRecord(record.Id, Moments.First, facts)
            : new EventRecord(record.Id, Moments.First, correction.Facts is null ? correction : EventCorrection.Amend(correction.CorrectedId, facts, "miscounted", "H"));
    }

    /// <summary>
    /// Returns histories in which one record and its duplicates have simpler contents. Different records never become duplicates: that would try another law.
    /// </summary>
    private IEnumerable<History> OfSimplerRecords() =>
        from record in FirstArrivals(Records)
        from simpler in KpiShrink.Smaller(record)
        where !Records.Any(other => IsSame(other, simpler))
        select new History([.. Records.Select(other => IsSame(other, record) ? simpler.At(other.Recorded) : other)]);
}
