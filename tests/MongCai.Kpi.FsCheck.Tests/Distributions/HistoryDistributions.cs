using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class HistoryDistributions
{
    private const int Hundred = 100;

    public static Chapter Chapter { get; } = new("Histories of events",
    [
        Distribution.Of(KpiArbitraries.EventHistories())
            .Main("none or one", static records => records.Length < 2)
            .Main("ten or more", static records => records.Length >= 10)
            .Edge("a hundred or more", static records => records.Length >= Hundred)
            .Main("a correction", static records => records.Any(static record => record.Correction is not null))
            .Main("two at one instant", static records => records.DistinctBy(static record => record.Recorded).Count() < records.Length)
            .Main("two of one id", static records => records.DistinctBy(static record => record.Id).Count() < records.Length)
            .Main("two ids that differ in case alone", static records => Ids(records, StringComparer.Ordinal) > Ids(records, StringComparer.OrdinalIgnoreCase)),
        Distribution.Of(KpiGen.OrderlyHistoriesOf(KpiGen.EventFacts))
            .Mains<CorrectionKind>(static (records, kind) => records.Any(record => record.Correction?.Kind == kind), "a correction: {0}")
            .Main("a correction of a correction", static records => records.Any(record => records.Any(other => record.Correction?.CorrectedId == other.Id && other.Correction is not null)))
            .Edge("nothing", static records => records.Length == 0)
            .Edge("a hundred or more", static records => records.Length >= Hundred),
        Distribution.Of(KpiGen.ContradictoryHistoriesOf(KpiGen.EventFacts))
            .Edges<ConflictKind>(static (records, kind) => EventLedger.Of(records).Fold().Conflicts.Any(conflict => conflict.Kind == kind), "a conflict: {0}")
            .Main("an orphan", static records => EventLedger.Of(records).Fold().Orphans.Count > 0)
            .Edge("in a circle", static records => records.Any(one => records.Any(other => one.Correction?.CorrectedId == other.Id && other.Correction?.CorrectedId == one.Id)))
            .Edge("a hundred or more", static records => records.Length >= Hundred),
        Distribution.Of(KpiArbitraries.EventLedgers())
            .Edge("empty", static ledger => ledger.Records.Count == 0)
            .Main("ten records or more", static ledger => ledger.Records.Count >= 10)
            .Edge("a hundred or more", static ledger => ledger.Records.Count >= Hundred),
    ]);

    private static int Ids(IEnumerable<EventRecord> records, StringComparer comparer) => records.Select(static record => $"{record.Id}").Distinct(comparer).Count();
}
