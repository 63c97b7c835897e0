using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

internal sealed class MergeLedger(EventRecord[] records) : Operation<LiveLedger, IReadOnlyList<EventRecord>>
{
    public override Property Check(LiveLedger actual, IReadOnlyList<EventRecord> model)
    {
        actual.Builder = actual.Ledger.Merge(EventLedger.Of(records)).ToBuilder();
        FoldCheck.Same(new NaiveLedger(model), actual.Ledger, Instant.MaxValue);
        return true.ToProperty();
    }

    public override IReadOnlyList<EventRecord> Run(IReadOnlyList<EventRecord> model) => [.. model, .. records];

    public override string ToString() => $"merge {string.Join("; ", records.AsEnumerable())}";
}
