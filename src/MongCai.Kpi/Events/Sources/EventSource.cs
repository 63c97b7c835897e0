using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>A source of the entries that count as known at an instant, limited to what occurred up to a date. It can be read any number of times.</summary>
internal abstract class EventSource(LocalDate? validUpTo)
{
    public abstract IEnumerable<ChainState> States { get; }

    /// <summary>Adds all entries that count to a sink.</summary>
    public abstract void Read(IEventSink sink);

    protected ValidUpToFilter ValidUpToFilter() => new(validUpTo);

    internal static void Give(IEventSink sink, EventRecord record, ValidUpToFilter validity)
    {
        if (record.Facts is { } facts && validity.Has(facts.Occurred))
        {
            var entry = EventEntry.Of(record, facts);
            sink.Add(new ReadOnlySpan<EventEntry>(in entry), chain: null);
        }
    }

    protected static void Give(IEventSink sink, ChainState state, ValidUpToFilter validity)
    {
        var entries = Array.FindAll(state.Entries, entry => validity.Has(entry.Occurred));
        if (entries.Length > 0)
        {
            sink.Add(entries, state.Chain);
        }
    }
}
