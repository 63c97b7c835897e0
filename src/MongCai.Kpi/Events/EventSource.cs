using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What counts as known at an instant, of what occurred up to a date: it can be read as often as need be.</summary>
internal abstract class EventSource(LocalDate? validUpTo)
{
    public abstract IEnumerable<ChainState> States { get; }

    public abstract void Read(IEventSink sink);

    protected Validity Validity() => new(validUpTo);

    internal static void Give(IEventSink sink, EventRecord record, Validity validity)
    {
        if (record.Facts is { } facts && validity.Has(facts.Occurred))
        {
            var entry = EventEntry.Of(record, facts);
            sink.Add(new ReadOnlySpan<EventEntry>(in entry), chain: null);
        }
    }

    protected static void Give(IEventSink sink, ChainState state, Validity validity)
    {
        var entries = Array.FindAll(state.Entries, entry => validity.Has(entry.Occurred));
        if (entries.Length > 0)
        {
            sink.Add(entries, state.Chain);
        }
    }
}
