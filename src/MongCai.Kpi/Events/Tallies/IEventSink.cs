namespace MongCai.Kpi.Events;

/// <summary>A sink that receives the entries that count, event by event.</summary>
internal interface IEventSink
{
    /// <summary>Adds the entries of one event or chain; the chain is null for a single record that nothing corrects.</summary>
    void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain);
}
