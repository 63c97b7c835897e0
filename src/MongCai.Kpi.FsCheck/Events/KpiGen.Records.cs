using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Records of events and histories of them.</content>
public static partial class KpiGen
{
    private const int MostRecords = 14;
    private const int RecordingHours = 8;
    private const int HourWithNeighbours = 4;

    private static readonly Instant FirstRecording = Instant.FromUtc(2019, 7, 1, 0, 0);
    private static readonly Instant MidnightInVietnam = Instant.FromUtc(2019, 7, 1, 17, 0);

    // Lost or rounded where a store keeps microseconds, .NET's ticks or milliseconds.
    private static readonly long[] BesideAnHour = [-1, 1, 100, 1_000, 1_000_000];

    /// <summary>
    /// The instants at which generated records are recorded: few, so that records share them and a fold lies between them. Nine hours from the beginning of 1 July 2019; of one hour a nanosecond before it and
    /// up to a millisecond after it; and the midnight after it in Vietnam, with the nanosecond before.
    /// </summary>
    public static Gen<Instant> RecordingInstants => Gen.Frequency(
        (7, Gen.Choose(0, RecordingHours).Select(static hour => FirstRecording + Duration.FromHours(hour))),
        (2, Gen.Elements(BesideAnHour).Select(static nanoseconds => (FirstRecording + Duration.FromHours(HourWithNeighbours)).PlusNanoseconds(nanoseconds))),
        (1, Gen.Elements(MidnightInVietnam, MidnightInVietnam.PlusNanoseconds(-1))));

    /// <summary>The same instants as a host's store keeps them: the last whole multiple of a precision that is not after them.</summary>
    /// <param name="precision">The precision, longer than nothing: <c>Duration.FromNanoseconds(1_000)</c> where a database keeps microseconds.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not longer than nothing.</exception>
    public static Gen<Instant> RecordingInstantsOf(Duration precision)
    {
        _ = Precision.Require(precision);
        return RecordingInstants.Select(instant => Precision.Keep(instant, precision));
    }

    /// <summary>Corrections of every kind, of any record.</summary>
    public static Gen<EventCorrection> EventCorrections => from target in EventIds from correction in CorrectionsOf(target, EventFacts) select correction;

    /// <summary>Records of events and of corrections, of few ids at few instants: a handful of them contradict, correct and miss each other.</summary>
    public static Gen<EventRecord> EventRecords => EventRecordsOf(EventFacts);

    /// <summary>
    /// Histories, half of them orderly, half contradictory: of no record or few where FsCheck's size is small, of up to fourteen where it is 50, and from there on 3 in 100 of one to four hundred.
    /// </summary>
    public static Gen<EventRecord[]> EventHistories => Gen.OneOf(OrderlyHistoriesOf(EventFacts), ContradictoryHistoriesOf(EventFacts));

    /// <summary>Ledgers of such histories.</summary>
    public static Gen<EventLedger> EventLedgers => EventHistories.Select(static records => EventLedger.Of(records));

    /// <summary>Records of a host's own events, as <see cref="EventRecords"/> are.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord> EventRecordsOf(Gen<EventFacts> facts) => EventRecordsOf(facts, Precision.Whole);

    /// <summary>Records of a host's own events, recorded as precisely as its store keeps it.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not longer than nothing.</exception>
    public static Gen<EventRecord> EventRecordsOf(Gen<EventFacts> facts, Duration precision) => Gen.OneOf(
        from id in EventIds from recorded in RecordingInstantsOf(precision) from said in facts select new EventRecord(id, recorded, said),
        from id in EventIds
        from target in EventIds
        from recorded in RecordingInstantsOf(precision)
        from correction in CorrectionsOf(target, facts)
        select new EventRecord(id == target ? IdBeside(target) : id, recorded, correction));

    /// <summary>Histories of any records of a host's own events: duplicates, two contents of one id, second corrections, orphans, circles; as long as <see cref="EventHistories"/>.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord[]> ContradictoryHistoriesOf(Gen<EventFacts> facts) => ContradictoryHistoriesOf(facts, Precision.Whole);

    /// <summary>Histories of any records of a host's own events, recorded as precisely as its store keeps it.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not longer than nothing.</exception>
    public static Gen<EventRecord[]> ContradictoryHistoriesOf(Gen<EventFacts> facts, Duration precision)
    {
        var records = EventRecordsOf(facts, precision);
        return Lengths.UpToHundreds(0, MostRecords).SelectMany(count => Gen.ArrayOf(records, count));
    }

    /// <summary>
    /// Histories of a host's own events as they should be: every id once, recorded in their order, each correction of the last record of its event and of its type, nothing after a retraction.
    /// A fold of them has neither conflicts nor orphans. They are as long as <see cref="EventHistories"/>.
    /// </summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord[]> OrderlyHistoriesOf(Gen<EventFacts> facts) => OrderlyHistoriesOf(facts, Precision.Whole);

    /// <summary>Histories of a host's own events as they should be, recorded as precisely as its store keeps it.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <param name="precision">The precision of the store, as in <see cref="RecordingInstantsOf"/>.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not longer than nothing.</exception>
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
