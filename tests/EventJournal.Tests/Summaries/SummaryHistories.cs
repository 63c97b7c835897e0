using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace EventJournal.Tests.Summaries;

/// <summary>
/// Generates what a ledger receives: records that contradict and correct each other, plain records that are alike, and some of both again, recorded earlier
/// or later.
/// </summary>
public static class SummaryHistories
{
    private const int MostPlain = 20;
    private const int LargestSize = 40;

    // The sample's own types stand in place of those of the generated events.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal) { ["fair"] = "house-for-poor", ["class"] = "training", ["inspection"] = "inspection" };

    public static Arbitrary<Arrivals> Arrivals() => Arb.From(Of(KpiGen.EventFacts));

    /// <summary>Gets histories of events that the sample's catalogue has.</summary>
    public static Gen<Arrivals> OfTheSample => Of(KpiGen.EventFacts.Select(static facts => new EventFacts(Types[facts.Type], facts.Occurred, facts.State)
    {
        StateIsPresumed = facts.StateIsPresumed,
        Area = facts.Area,
        Organisers = facts.Organisers,
        Quantities = string.Equals(facts.Type, "class", StringComparison.Ordinal) ? [.. facts.Quantities.Where(static quantity => string.Equals(quantity.Name, "learners", StringComparison.Ordinal))] : [],
        Note = facts.Note,
    }));

    private static Gen<Arrivals> Of(Gen<EventFacts> facts) =>
        from tied in Short(Gen.OneOf(KpiGen.OrderlyHistoriesOf(facts), KpiGen.ContradictoryHistoriesOf(facts)))
        from plain in Gen.Choose(0, MostPlain).SelectMany(count => Gen.ArrayOf(facts, count))
        from instants in Gen.ArrayOf(KpiGen.RecordingInstants, MostPlain)
        from again in Gen.SubListOf(tied.Concat(Plain(plain, instants)))
        from hours in Gen.Choose(-1, 2)
        from arrived in Gen.Shuffle<EventRecord>([.. tied, .. Plain(plain, instants), .. again.Select(record => RecordedEarlier(record, Duration.FromHours(hours)))])
        from cuts in Gen.ArrayOf(Gen.Choose(0, 50))
        from knownAt in Gen.Frequency((1, Gen.Constant(Instant.MaxValue)), (2, KpiGen.RecordingInstants))
        select new Arrivals(arrived, cuts.ToHashSet(), knownAt);

    // Histories are short, because each is stored in a database and read again after every cut.
    private static Gen<EventRecord[]> Short(Gen<EventRecord[]> histories) => Gen.Sized(size => histories.Resize(Math.Min(size, LargestSize)));

    private static IEnumerable<EventRecord> Plain(EventFacts[] plain, Instant[] instants) =>
        plain.Select((facts, i) => new EventRecord(new EventId("plain", FormattableString.Invariant($"{i}")), instants[i], facts));

    private static EventRecord RecordedEarlier(EventRecord record, Duration hours) => record.Correction is { } correction
        ? new EventRecord(record.Id, record.Recorded - hours, correction)
        : new EventRecord(record.Id, record.Recorded - hours, record.Facts!);
}
