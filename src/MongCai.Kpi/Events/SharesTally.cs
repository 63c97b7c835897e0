using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What each event that later records touch adds to a figure, as known at two instants.</summary>
internal sealed class SharesTally(CountingRule rule, ReportingPeriod period, Instant before, Instant after)
{
    private readonly Dictionary<EventId, (EventShare Before, EventShare After, EventRecord[] Records)> _events = [];

    public void Read(EventFold published, EventFold restated)
    {
        published.Read(new Sink(this, isAfter: false));
        restated.Read(new Sink(this, isAfter: true));
    }

    public EventChange[] Changes() =>
    [
        .. _events.Where(static one => one.Value.Before != one.Value.After)
            .OrderBy(static one => one.Key, Comparer<EventId>.Create(EventId.Compare))
            .Select(static one => new EventChange(one.Key, one.Value.Before, one.Value.After, one.Value.Records)),
    ];

    private bool IsLater(EventRecord record) => record.Recorded > before && record.Recorded <= after;

    private void Note(ReadOnlySpan<EventEntry> entries, EventChain? chain, bool isAfter)
    {
        var first = entries[0].Event;
        EventRecord[] later = chain is not null ? Array.FindAll(chain.Records, IsLater) : IsLater(first) ? [first] : [];
        if (later.Length == 0)
        {
            return;
        }

        var tally = new FigureTally(rule, period);
        tally.Add(entries, chain);
        var known = _events.GetValueOrDefault(first.Id);
        var share = tally.Share;
        _events[first.Id] = isAfter ? (known.Before, share, later) : (share, known.After, later);
    }

    private sealed class Sink(SharesTally shares, bool isAfter) : IEventSink
    {
        public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain) => shares.Note(entries, chain, isAfter);
    }
}
