using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Generates operations on a ledger. The model is everything that was received, in the order of arrival.</summary>
internal sealed class LedgerMachine : Machine<LiveLedger, IReadOnlyList<EventRecord>>
{
    private static readonly Gen<EventFacts> Facts =
        from record in Histories.Record
        where record.Facts is not null
        select record.Facts;

    public override Arbitrary<Setup<LiveLedger, IReadOnlyList<EventRecord>>> Setup => Arb.From(Gen.Constant<Setup<LiveLedger, IReadOnlyList<EventRecord>>>(new Empty()));

    public override Gen<Operation<LiveLedger, IReadOnlyList<EventRecord>>> Next(IReadOnlyList<EventRecord> model) => Gen.Frequency(
        (3, Histories.Record.Select(static record => Operation(new AppendRecord("append", record)))),
        (4, Correction(model)),
        (1, Gen.Choose(1, 4).SelectMany(static count => Gen.ArrayOf(Histories.Record, count)).Select(static records => Operation(new MergeLedger(records)))),
        (1, Gen.Constant(Operation(new SaveAndLoad()))));

    private static Operation<LiveLedger, IReadOnlyList<EventRecord>> Operation(Operation<LiveLedger, IReadOnlyList<EventRecord>> operation) => operation;

    /// <summary>Creates a correction of something that was received, mostly by a record that is new.</summary>
    private static Gen<Operation<LiveLedger, IReadOnlyList<EventRecord>>> Correction(IReadOnlyList<EventRecord> model) =>
        from target in model.Count == 0 ? Histories.Record : Gen.Elements(model.AsEnumerable())
        from recorded in KpiGen.RecordingInstants
        from facts in Facts
        from kind in Gen.Elements(Enum.GetValues<CorrectionKind>())
        select Operation(new AppendRecord(kind.ToString(), new EventRecord(new EventId("c", $"{model.Count}"), recorded, kind switch
        {
            CorrectionKind.Amend => EventCorrection.Amend(target.Id, facts, "miscounted", "H"),
            CorrectionKind.Retract => EventCorrection.Retract(target.Id, target.Type, "entered twice", "H"),
            _ => EventCorrection.Reverse(target.Id, target.Type, facts.Occurred, "taken back", "H"),
        })));

    private sealed class Empty : Setup<LiveLedger, IReadOnlyList<EventRecord>>
    {
        public override LiveLedger Actual() => new();

        public override IReadOnlyList<EventRecord> Model() => [];
    }
}
