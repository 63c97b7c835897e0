using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>A nightly job that copies records to another system in batches, and has to bring all of them.</summary>
internal static class SyncOfRecords
{
    private const int Batch = 3;

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("the next batch begins after the last instant that was seen", static records => ByWatermark(records, static (recorded, seen) => recorded > seen)),
        Of("records are copied by instants in milliseconds", static records => records.DistinctBy(static record => (record.Id.ToString().ToLowerInvariant(), record.Recorded.ToUnixTimeMilliseconds()))),
        Of("the target has a unique index on the id alone", static records => records.DistinctBy(static record => record.Id)),
        Of("one record an event type, day and area is kept", static records => records.DistinctBy(static record => (record.Type, record.Recorded.InUtc().Date, record.Facts?.Area))),
        Of("a page is the rows from its number times three, of a table that is sorted by instants in seconds", static records => Pages(records)),
    ];

    private static Planted Of(string what, Func<IReadOnlyList<EventRecord>, IEnumerable<EventRecord>> copied) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.EventHistories(), records => BringsAll(records, copied)),
        static seed => Tried.Property(seed, KpiArbitraries.EventHistories(), static records => BringsAll(records, static records => ByPosition(records))));

    private static bool BringsAll(EventRecord[] records, Func<IReadOnlyList<EventRecord>, IEnumerable<EventRecord>> copied)
    {
        var received = EventLedger.Of(records);
        return EventLedger.Of(copied(received.Records)).Equals(received);
    }

    private static IEnumerable<EventRecord> ByWatermark(IReadOnlyList<EventRecord> records, Func<Instant, Instant, bool> isNew)
    {
        var seen = Instant.MinValue;
        while (true)
        {
            EventRecord[] batch = [.. records.Where(record => isNew(record.Recorded, seen)).OrderBy(static record => record.Recorded).Take(Batch)];
            if (batch.Length == 0)
            {
                yield break;
            }

            seen = batch[^1].Recorded;
            foreach (var record in batch)
            {
                yield return record;
            }
        }
    }

    private static IEnumerable<EventRecord> ByPosition(IReadOnlyList<EventRecord> records)
    {
        for (var first = 0; first < records.Count; first += Batch)
        {
            foreach (var record in records.Skip(first).Take(Batch))
            {
                yield return record;
            }
        }
    }

    // The database may return rows of the same second in any order, and the order differs from page to page.
    private static IEnumerable<EventRecord> Pages(IReadOnlyList<EventRecord> records)
    {
        for (var page = 0; page * Batch < records.Count; page++)
        {
            var ordered = records.OrderBy(static record => record.Recorded.ToUnixTimeSeconds());
            ordered = page % 2 == 0 ? ordered.ThenBy(static record => record.Id.ToString(), StringComparer.Ordinal) : ordered.ThenByDescending(static record => record.Id.ToString(), StringComparer.Ordinal);
            foreach (var record in ordered.Skip(page * Batch).Take(Batch))
            {
                yield return record;
            }
        }
    }
}
