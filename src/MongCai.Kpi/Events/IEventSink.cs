namespace MongCai.Kpi.Events;

/// <summary>Takes in what counts, event by event.</summary>
internal interface IEventSink
{
    /// <summary>What the records of an event add; the chain is null where it is one record that nothing corrects.</summary>
    void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain);
}
