using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

internal sealed class AppendRecord(string name, EventRecord record) : Operation<LiveLedger, IReadOnlyList<EventRecord>>
{
    public override Property Check(LiveLedger actual, IReadOnlyList<EventRecord> model)
    {
        var expected = new NaiveLedger(model.SkipLast(1)).Append(record);
        var outcome = actual.Builder.Append(record).Outcome;
        FoldCheck.Same(new NaiveLedger(model), actual.Ledger, Histories.At(4));
        FoldCheck.Same(new NaiveLedger(model), actual.Ledger, Instant.MaxValue);
        return (outcome == expected).ToProperty().Label($"{outcome}, expected {expected}");
    }

    public override IReadOnlyList<EventRecord> Run(IReadOnlyList<EventRecord> model) => [.. model, record];

    public override string ToString() => $"{name} {record}";
}
