using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Histories: records that stay in order, each recorded no earlier than what it corrects.</content>
public static partial class KpiShrink
{
    /// <summary>Fewer records, simpler facts and corrections of them, shorter ids, recorded at simpler moments; the order of the records and of the moments stays.</summary>
    /// <param name="value">The history.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventRecord[]> Smaller(EventRecord[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value)
            .Concat(WithoutOneEvent(value))
            .Concat(WithSimplerIds(value))
            .Concat(WithSimplerMoments(value))
            .Concat(Lists.WithAllSimpler(value, SmallerContent))
            .Concat(Lists.WithOneSimpler(value, SmallerContent))
            .Select(static records => records.ToArray());
    }

    /// <summary>Ledgers of simpler histories of the same records.</summary>
    /// <param name="value">The ledger.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<EventLedger> Smaller(EventLedger value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value.Records.ToArray()).Select(static records => EventLedger.Of(records));
    }

    /// <summary>Of a record that stands among no others: less said, of a simpler id, recorded at a simpler moment.</summary>
    internal static IEnumerable<EventRecord> SmallerAlone(EventRecord value) => Smaller([value]).Where(static records => records.Length == 1).Select(static records => records[0]);

    // A record goes with whatever corrects it, so that no correction is left of nothing.
    private static IEnumerable<IReadOnlyList<EventRecord>> WithoutOneEvent(EventRecord[] records)
    {
        var correctors = records.Where(static record => record.Correction is not null).ToLookup(static record => record.Correction!.CorrectedId);
        return records.Select(static record => record.Id).Distinct().Where(id => correctors[id].Any()).Select(id =>
        {
            var gone = new HashSet<EventId> { id };
            var open = new Stack<EventId>([id]);
            while (open.TryPop(out var corrected))
            {
                foreach (var corrector in correctors[corrected].Where(corrector => gone.Add(corrector.Id)))
                {
                    open.Push(corrector.Id);
                }
            }

            return (IReadOnlyList<EventRecord>)[.. records.Where(record => !gone.Contains(record.Id))];
        });
    }

    /// <summary>Simpler ids wherever they stand; those that are different stay so.</summary>
    internal static IEnumerable<IReadOnlyList<EventRecord>> WithSimplerIds(IReadOnlyList<EventRecord> records)
    {
        EventId[] ids = [.. records.SelectMany(static record => record.Correction is { } correction ? [correction.CorrectedId, record.Id] : new[] { record.Id }).Distinct()];
        EventId[] numbered = [.. ids.Select(static (_, place) => new EventId(FirstEventId.Source, ((Rational)(place + 1)).ToString(NumberFormat.Invariant)))];
        IEnumerable<EventId[]> all = numbered.Sum(LengthOf) <= ids.Sum(LengthOf) ? [numbered] : [];
        return all.Append(AllWith(ids, static _ => FirstEventId.Source, static id => id.Id) ?? ids)
            .Concat(Halves.SelectMany(half => new[] { AllWith(ids, id => half(id.Source), static id => id.Id), AllWith(ids, static id => id.Source, id => half(id.Id)) }).OfType<EventId[]>())
            .Concat(Lists.WithOneSimpler(ids, Smaller).Where(next => next.Sum(LengthOf) < ids.Sum(LengthOf)).Select(static next => next.ToArray()))
            .Where(next => next.Distinct().Count() == next.Length && !next.AsSpan().SequenceEqual(ids))
            .Select(next =>
            {
                var renamed = ids.Zip(next).ToDictionary(static pair => pair.First, static pair => pair.Second);
                return (IReadOnlyList<EventRecord>)[.. records.Select(record => new { record, id = renamed[record.Id] }).Select(one => one.record.Correction is { } correction
                    ? new EventRecord(one.id, one.record.Recorded, Like(correction, renamed[correction.CorrectedId], correction.Reason, correction.Author))
                    : new EventRecord(one.id, one.record.Recorded, one.record.Facts!))];
            });
    }

    private static Func<string, string>[] Halves { get; } =
    [
        static text => text[..(text.Length / 2)],
        static text => text[(text.Length / 2)..],
        static text => text.Length > 1 ? text[1..] : text,
        static text => text.Length > 1 ? text[..^1] : text,
    ];

    private static EventId[]? AllWith(EventId[] ids, Func<EventId, string> source, Func<EventId, string> id)
    {
        EventId[] next = [.. Constructed.Those(ids.Select(one => (Func<EventId>)(() => new EventId(source(one), id(one)))))];
        return next.Length == ids.Length ? next : null;
    }

    private static int LengthOf(EventId id) => id.Source.Length + id.Id.Length;

    /// <summary>Simpler moments: what is recorded later stays so, or comes to be recorded at the same one.</summary>
    internal static IEnumerable<IReadOnlyList<EventRecord>> WithSimplerMoments(IReadOnlyList<EventRecord> records)
    {
        Instant[] moments = [.. records.Select(static record => record.Recorded).Distinct().Order()];
        return Moments.Simpler(moments).Select(next =>
        {
            var moved = moments.Zip(next).ToDictionary(static pair => pair.First, static pair => pair.Second);
            return (IReadOnlyList<EventRecord>)[.. records.Select(record => record.At(moved[record.Recorded]))];
        });
    }
}
