namespace MongCai.Kpi.Events;

/// <summary>Whether anything counts.</summary>
internal sealed class AnyTally : IEventSink
{
    public bool HasAny { get; private set; }

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain) => HasAny = true;
}
