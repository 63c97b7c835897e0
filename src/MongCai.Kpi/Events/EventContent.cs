namespace MongCai.Kpi.Events;

/// <summary>Takes records for the same that say the same, whenever they became known.</summary>
internal sealed class EventContent : IEqualityComparer<EventRecord>
{
    public static EventContent Comparer { get; } = new();

    public bool Equals(EventRecord? x, EventRecord? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.HasContentOf(y));

    public int GetHashCode(EventRecord obj) => obj.HashOfContent();
}
