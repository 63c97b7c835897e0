using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Checks that a fold and a naive fold agree, also on what does not count.</summary>
internal static class FoldCheck
{
    public static void Same(NaiveLedger naive, EventLedger ledger, Instant knownAt)
    {
        var expected = naive.Fold(knownAt);
        var fold = ledger.Fold(knownAt);
        Assert.Equal(expected.Entries.OrderBy(static entry => $"{entry.Event}", StringComparer.Ordinal), CollectingSink.EntriesOf(fold));
        Assert.Equal(InOrder(expected.Orphans), InOrder(fold.Orphans), StringComparer.Ordinal);
        Assert.Equal(InOrder(expected.SetAside), InOrder(fold.Conflicts.SelectMany(static conflict => conflict.Others)), StringComparer.Ordinal);
        Assert.Equal(expected.Entries.Count == 0, fold.IsEmpty);
        Assert.Equal(naive.Kept, ledger.Records);
    }

    private static IEnumerable<string> InOrder(IEnumerable<EventRecord> records) => records.Select(EventJson.Write).Order(StringComparer.Ordinal);
}
