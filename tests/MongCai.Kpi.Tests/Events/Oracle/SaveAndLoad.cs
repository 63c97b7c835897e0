using FsCheck;
using FsCheck.Experimental;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

internal sealed class SaveAndLoad : Operation<LiveLedger, IReadOnlyList<EventRecord>>
{
    public override Property Check(LiveLedger actual, IReadOnlyList<EventRecord> model)
    {
        var saved = actual.Ledger;
        actual.Builder = new EventLedgerBuilder();
        foreach (var line in EventJson.ReadLines(saved.Records.Select(EventJson.Write)))
        {
            Assert.NotEqual(AppendOutcome.Refused, actual.Builder.Append(line).Outcome);
        }

        Assert.Equal(new NaiveLedger(model).Kept, saved.Records);
        return actual.Ledger.Equals(saved).ToProperty();
    }

    public override IReadOnlyList<EventRecord> Run(IReadOnlyList<EventRecord> model) => model;

    public override string ToString() => "save and load";
}
