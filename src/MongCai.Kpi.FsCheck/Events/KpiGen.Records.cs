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

    private static readonly Instant FirstRecording = Instant.FromUtc(2019, 7, 1, 0, 0);

    /// <summary>The nine hours from the beginning of 1 July 2019 at which generated records are recorded: few, so that records share them and a fold lies between them.</summary>
    public static Gen<Instant> RecordingInstants => Gen.Choose(0, RecordingHours).Select(static hour => FirstRecording + Duration.FromHours(hour));

    /// <summary>Corrections of every kind, of any record.</summary>
    public static Gen<EventCorrection> EventCorrections => from target in EventIds from correction in CorrectionsOf(target, EventFacts) select correction;

    /// <summary>Records of events and of corrections, of few ids at few instants: a handful of them contradict, correct and miss each other.</summary>
    public static Gen<EventRecord> EventRecords => EventRecordsOf(EventFacts);

    /// <summary>Histories of up to fourteen records: half of them orderly, half contradictory.</summary>
    public static Gen<EventRecord[]> EventHistories => Gen.OneOf(OrderlyHistoriesOf(EventFacts), ContradictoryHistoriesOf(EventFacts));

    /// <summary>Ledgers of such histories.</summary>
    public static Gen<EventLedger> EventLedgers => EventHistories.Select(static records => EventLedger.Of(records));

    /// <summary>Records of a host's own events, as <see cref="EventRecords"/> are.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord> EventRecordsOf(Gen<EventFacts> facts) => Gen.OneOf(
        from id in EventIds from recorded in RecordingInstants from said in facts select new EventRecord(id, recorded, said),
        from id in EventIds from target in EventIds where id != target from recorded in RecordingInstants from correction in CorrectionsOf(target, facts) select new EventRecord(id, recorded, correction));

    /// <summary>Histories of any records of a host's own events: duplicates, two contents of one id, second corrections, orphans, circles.</summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord[]> ContradictoryHistoriesOf(Gen<EventFacts> facts) => Gen.Choose(0, MostRecords).SelectMany(count => Gen.ArrayOf(EventRecordsOf(facts), count));

    /// <summary>
    /// Histories of a host's own events as they should be: every id once, recorded in their order, each correction of the last record of its event and of its type, nothing after a retraction.
    /// A fold of them has neither conflicts nor orphans.
    /// </summary>
    /// <param name="facts">What is said of the events.</param>
    /// <returns>The generator.</returns>
    public static Gen<EventRecord[]> OrderlyHistoriesOf(Gen<EventFacts> facts) =>
        from count in Gen.Choose(0, MostRecords)
        from steps in Gen.ArrayOf(HistorySteps(facts), count)
        select OrderlyHistory.Of(steps, FirstRecording);

    private static Gen<HistoryStep> HistorySteps(Gen<EventFacts> facts) =>
        from kind in Gen.Frequency<CorrectionKind?>((2, Gen.Constant<CorrectionKind?>(null)), (3, Gen.Elements<CorrectionKind?>(CorrectionKind.Amend, CorrectionKind.Reverse, CorrectionKind.Retract)))
        from which in Gen.Choose(0, MostRecords)
        from said in facts
        from hours in Gen.Choose(0, 1)
        select new HistoryStep(kind, which, said, hours);

    private static Gen<EventCorrection> CorrectionsOf(EventId target, Gen<EventFacts> facts) =>
        from said in facts
        from kind in Gen.Elements(Enum.GetValues<CorrectionKind>())
        select OrderlyHistory.Correction(kind, target, said, said.Type);
}
