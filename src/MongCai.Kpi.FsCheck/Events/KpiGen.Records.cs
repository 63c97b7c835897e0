using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of event records and of histories of them.</content>
public static partial class KpiGen
{
    private const int MostRecords = 14;
    private const int RecordingHours = 8;
    private const int HourWithNeighbours = 4;

    private static readonly Instant FirstRecording = Instant.FromUtc(2019, 7, 1, 0, 0);
    private static readonly Instant MidnightInVietnam = Instant.FromUtc(2019, 7, 1, 17, 0);

    // In nanoseconds. These differences are lost or rounded by stores that keep microseconds, .NET ticks or milliseconds.
    private static readonly long[] BesideAnHour = [-1, 1, 100, 1_000, 1_000_000];

    /// <summary>
    /// Gets the generator of the instants at which generated records are recorded. There are few of them, so that records share instants, and a fold lies
    /// between them.
    /// </summary>
    /// <value>
    /// Nine full hours from the beginning of 1 July 2019 in UTC; for one of these hours also one nanosecond before it and up to a millisecond after it; and the
    /// following midnight in Vietnam with the nanosecond before it.
    /// </value>
    public static Gen<Instant> RecordingInstants => Gen.Frequency(
        (7, Gen.Choose(0, RecordingHours).Select(static hour => FirstRecording + Duration.FromHours(hour))),
        (2, Gen.Elements(BesideAnHour).Select(static nanoseconds => (FirstRecording + Duration.FromHours(HourWithNeighbours)).PlusNanoseconds(nanoseconds))),
        (1, Gen.Elements(MidnightInVietnam, MidnightInVietnam.PlusNanoseconds(-1))));

    /// <summary>Returns a generator of the same instants as a data store keeps them: rounded down to a whole multiple of a precision.</summary>
    /// <param name="precision">
    /// The precision of the store, which is positive: <c>Duration.FromNanoseconds(1_000)</c> for a database that keeps microseconds.
    /// </param>
    /// <returns>The generator of instants with the given precision.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not longer than nothing.</exception>
    public static Gen<Instant> RecordingInstantsOf(Duration precision)
    {
        _ = Precision.Require(precision);
        return RecordingInstants.Select(instant => Precision.Keep(instant, precision));
    }

    /// <summary>Gets the generator of corrections of every kind, of any record.</summary>
    public static Gen<EventCorrection> EventCorrections => from target in EventIds from correction in CorrectionsOf(target, EventFacts) select correction;

    /// <summary>
    /// Gets the generator of records of events and of corrections, with few ids and few instants: in a handful of them, some contradict or correct each other,
    /// and some correct missing records.
    /// </summary>
    public static Gen<EventRecord> EventRecords => EventRecordsOf(EventFacts);

    /// <summary>Gets the generator of histories, half of them orderly and half contradictory.</summary>
    /// <value>
    /// A history has few records or none when FsCheck's size is small, and up to fourteen when it is 50. From size 50 on, 3 in 100 histories have one hundred
    /// to four hundred records.
    /// </value>
    public static Gen<EventRecord[]> EventHistories => Gen.OneOf(OrderlyHistoriesOf(EventFacts), ContradictoryHistoriesOf(EventFacts));

    /// <summary>Gets the generator of ledgers, made from <see cref="EventHistories"/>.</summary>
    public static Gen<EventLedger> EventLedgers => EventHistories.Select(static records => EventLedger.Of(records));

    /// <summary>Returns a generator of records of a host's own events, otherwise like <see cref="EventRecords"/>.</summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <returns>The generator of records of events and of corrections.</returns>
    public static Gen<EventRecord> EventRecordsOf(Gen<EventFacts> facts) => EventRecordsOf(facts, Precision.Whole);

    /// <summary>Returns a generator of records of a host's own events, whose instants of recording have the precision of the host's data store.</summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator of records of events and of corrections.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is zero or negative.</exception>
    public static Gen<EventRecord> EventRecordsOf(Gen<EventFacts> facts, Duration precision) => Gen.OneOf(
        from id in EventIds from recorded in RecordingInstantsOf(precision) from said in facts select new EventRecord(id, recorded, said),
        from id in EventIds
        from target in EventIds
        from recorded in RecordingInstantsOf(precision)
        from correction in CorrectionsOf(target, facts)
        select new EventRecord(id == target ? IdBeside(target) : id, recorded, correction));

    /// <summary>Returns a generator of contradictory histories of a host's own events, which are as long as those of <see cref="EventHistories"/>.</summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <returns>
    /// The generator of histories with any records: duplicates, different contents under one id, second corrections of a record, corrections of missing
    /// records, and corrections in a circle.
    /// </returns>
    public static Gen<EventRecord[]> ContradictoryHistoriesOf(Gen<EventFacts> facts) => ContradictoryHistoriesOf(facts, Precision.Whole);

    /// <summary>
    /// Returns a generator of contradictory histories of a host's own events, whose instants of recording have the precision of the host's data store.
    /// </summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator of histories with any records, which may contradict each other.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is zero or negative.</exception>
    public static Gen<EventRecord[]> ContradictoryHistoriesOf(Gen<EventFacts> facts, Duration precision)
    {
        var records = EventRecordsOf(facts, precision);
        return Lengths.UpToHundreds(0, MostRecords).SelectMany(count => Gen.ArrayOf(records, count));
    }

    /// <summary>Returns a generator of orderly histories of a host's own events, which are as long as those of <see cref="EventHistories"/>.</summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <returns>
    /// The generator of histories in which each id occurs once, records are in the order of their instants, each correction has the type of its event and
    /// corrects its last record, and nothing corrects a retraction. A fold of such a history has neither conflicts nor orphans.
    /// </returns>
    public static Gen<EventRecord[]> OrderlyHistoriesOf(Gen<EventFacts> facts) => OrderlyHistoriesOf(facts, Precision.Whole);

    /// <summary>
    /// Returns a generator of orderly histories of a host's own events, whose instants of recording have the precision of the host's data store.
    /// </summary>
    /// <param name="facts">The generator of the facts about the host's events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator of histories without conflicts and orphans.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is zero or negative.</exception>
    public static Gen<EventRecord[]> OrderlyHistoriesOf(Gen<EventFacts> facts, Duration precision)
    {
        _ = Precision.Require(precision);
        var next = HistorySteps(facts);
        return
            from count in Lengths.UpToHundreds(0, MostRecords)
            from steps in Gen.ArrayOf(next, count)
            select OrderlyHistory.Of(steps, FirstRecording, precision);
    }

    private static Gen<HistoryStep> HistorySteps(Gen<EventFacts> facts) =>
        from kind in Gen.Frequency<CorrectionKind?>((2, Gen.Constant<CorrectionKind?>(null)), (3, Gen.Elements<CorrectionKind?>(CorrectionKind.Amend, CorrectionKind.Reverse, CorrectionKind.Retract)))
        from which in Gen.Choose(0, MostRecords)
        from said in facts
        from after in Gen.Frequency((4, Gen.Elements(Duration.Zero, Duration.FromHours(1))), (1, Gen.Elements(1L, 1_000, 1_000_000).Select(Duration.FromNanoseconds)))
        select new HistoryStep(kind, which, said, after);

    private static EventId IdBeside(EventId other) => string.Equals(other.Id, "1", StringComparison.Ordinal) ? new EventId(other.Source, "2") : new EventId(other.Source, "1");

    private static Gen<EventCorrection> CorrectionsOf(EventId target, Gen<EventFacts> facts) =>
        from said in facts
        from kind in Gen.Elements(Enum.GetValues<CorrectionKind>())
        select OrderlyHistory.Correction(kind, target, said, said.Type);
}
