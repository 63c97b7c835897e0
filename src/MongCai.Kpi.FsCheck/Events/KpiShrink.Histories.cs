using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of histories. Records stay in order, and each remains recorded no earlier than the record it corrects.</content>
public static partial class KpiShrink
{
    /// <summary>
    /// Shrinks a history: fewer records, shorter ids, simpler instants of recording, and simpler facts and corrections. The order of the records and of their
    /// instants stays the same.
    /// </summary>
    /// <param name="value">The history to shrink.</param>
    /// <returns>The simpler histories, or none if there is no simpler one.</returns>
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

    /// <summary>Shrinks a ledger in the same way as the history of its records.</summary>
    /// <param name="value">The ledger to shrink.</param>
    /// <returns>The simpler ledgers, or none if there is no simpler one.</returns>
    public static IEnumerable<EventLedger> Smaller(EventLedger value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value.Records.ToArray()).Select(static records => EventLedger.Of(records));
    }

    /// <summary>Shrinks a record that does not stand among others: fewer details, a simpler id and a simpler instant of recording.</summary>
    internal static IEnumerable<EventRecord> SmallerAlone(EventRecord value) => Smaller([value]).Where(static records => records.Length == 1).Select(static records => records[0]);

    // A record is removed together with all its direct and indirect corrections, so that no correction is left without the record it corrects.
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

    /// <summary>Returns the same records with simpler ids, replaced wherever they occur. Different ids stay different.</summary>
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

    /// <summary>
    /// Returns the same records with simpler instants of recording. Of two records, the later one stays later or comes to have the same instant.
    /// </summary>
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
