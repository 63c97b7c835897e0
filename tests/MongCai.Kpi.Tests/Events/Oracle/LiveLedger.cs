using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

/// <summary>A ledger under test, used as a host would use it.</summary>
internal sealed class LiveLedger
{
    public EventLedgerBuilder Builder { get; set; } = new();

    public EventLedger Ledger => Builder.ToLedger();
}
