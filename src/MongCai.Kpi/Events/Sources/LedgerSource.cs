using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The source of the entries that count in a ledger.</summary>
internal sealed class LedgerSource(EventRecord[] plain, Lazy<CountIndex> alike, int known, ChainState[] states, LocalDate? validUpTo) : EventSource(validUpTo)
{
    public override IEnumerable<ChainState> States => states;

    public override void Read(IEventSink sink)
    {
        var validity = ValidUpToFilter();
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
