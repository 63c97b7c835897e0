namespace MongCai.Kpi.Events;

/// <summary>A comparer of records by their content alone, whatever the instants at which they became known.</summary>
internal sealed class EventContentComparer : IEqualityComparer<EventRecord>
{
    public static EventContentComparer Comparer { get; } = new();

    public bool Equals(EventRecord? x, EventRecord? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.HasContentOf(y));

    public int GetHashCode(EventRecord obj) => obj.HashOfContent();
}
