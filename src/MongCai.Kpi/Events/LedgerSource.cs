using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What counts of a ledger.</summary>
internal sealed class LedgerSource(EventRecord[] plain, Lazy<AlikeEvents> alike, int known, ChainState[] states, LocalDate? validUpTo) : EventSource(validUpTo)
{
    public override IEnumerable<ChainState> States => states;

    public override void Read(IEventSink sink)
    {
        var validity = Validity();
        if (sink is ICountSink counting)
        {
            alike.Value.Give(known, counting, validity);
        }
        else
        {
            foreach (var record in plain.AsSpan(0, known))
            {
                Give(sink, record, validity);
            }
        }

        foreach (var state in states)
        {
            Give(sink, state, validity);
        }
    }
}
