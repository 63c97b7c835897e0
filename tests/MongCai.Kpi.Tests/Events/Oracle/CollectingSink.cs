using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Collects what counts in a fold, to compare it.</summary>
internal sealed class CollectingSink : IEventSink
{
    private readonly List<NaiveEntry> _entries = [];

    public static IReadOnlyList<NaiveEntry> EntriesOf(EventFold fold)
    {
        var sink = new CollectingSink();
        fold.Read(sink);
        return [.. sink._entries.OrderBy(static entry => $"{entry.Event}", StringComparer.Ordinal)];
    }

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (var entry in entries)
        {
            _entries.Add(new NaiveEntry(entry.Event.Id, entry.Record.Id, entry.Facts, entry.Occurred, entry.Sign));
        }
    }
}
