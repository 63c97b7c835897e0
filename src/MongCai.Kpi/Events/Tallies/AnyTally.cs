namespace MongCai.Kpi.Events;

/// <summary>A sink that determines whether any event counts.</summary>
internal sealed class AnyTally : IEventSink
{
    public bool HasAny { get; private set; }

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain) => HasAny = true;
}
