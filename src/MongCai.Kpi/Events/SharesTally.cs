using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>What each event that later records touch adds to a figure, as known at two instants.</summary>
internal sealed class SharesTally(CountingRule rule, ReportingPeriod period, Instant before, Instant after)
{
    private readonly PeriodPlacement _placement = new(rule, period);

    // Null where it is not subjects that are counted.
    private readonly SubjectDifference? _subjects = rule.Measure == EventMeasure.DistinctSubjects ? new(rule, period) : null;
    private readonly Dictionary<EventId, (EventShare Before, EventShare After, EventRecord[] Records)> _events = [];

    // What they add later, and what they added taken off: as of one event, so that an amount of which only a bound is known cancels where it says the same.
    private readonly List<EventEntry> _difference = [];

    public void Read(EventFold earlier, EventFold later)
    {
        earlier.Read(new Sink(this, isAfter: false));
        later.Read(new Sink(this, isAfter: true));
    }

    public EventChange[] Changes() =>
    [
        .. _events.Where(static one => one.Value.Before != one.Value.After)
            .OrderBy(static one => one.Key, Comparer<EventId>.Create(EventId.Compare))
            .Select(static one => new EventChange(one.Key, one.Value.Before, one.Value.After, one.Value.Records)),
    ];

    /// <summary>The values that the difference between the sums or counts can have.</summary>
    public RationalInterval Difference()
    {
        if (_subjects is not null)
        {
            return _subjects.Range();
        }

        var tally = new FigureTally(rule, _placement);
        tally.Add([.. _difference], chain: null);
        return tally.Range;
    }

    private bool IsLater(EventRecord record) => record.Recorded > before && record.Recorded <= after;

    private void Note(ReadOnlySpan<EventEntry> entries, EventChain? chain, bool isAfter)
    {
        var first = entries[0].Event;
        EventRecord[] later = chain is not null ? Array.FindAll(chain.Records, IsLater) : IsLater(first) ? [first] : [];
        if (later.Length == 0)
        {
            NoteSame(entries, chain, isAfter);
            return;
        }

        var tally = new FigureTally(rule, _placement);
        tally.Add(entries, chain);
        _subjects?.AddChanged(entries, chain, isAfter);
        foreach (ref readonly var entry in entries)
        {
            _difference.Add(isAfter ? entry : entry.TakenOff());
        }

        var (knownBefore, knownAfter, _) = _events.GetValueOrDefault(first.Id, (EventShare.Nothing, EventShare.Nothing, []));
        _events[first.Id] = isAfter ? (knownBefore, tally.Share, later) : (tally.Share, knownAfter, later);
    }

    /// <summary>Notes what no later record touches: it is read twice, and the same both times.</summary>
    private void NoteSame(ReadOnlySpan<EventEntry> entries, EventChain? chain, bool isAfter)
    {
        if (!isAfter)
        {
            _subjects?.AddSame(entries, chain);
        }
    }

    private sealed class Sink(SharesTally shares, bool isAfter) : IEventSink
    {
        public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain) => shares.Note(entries, chain, isAfter);
    }
}
