using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>A tally of what each event that later records affect adds to a figure, as known at two instants.</summary>
internal sealed class SharesTally(CountingRule rule, ReportingPeriod period, Instant before, Instant after)
{
    private readonly PeriodPlacement _placement = new(rule, period);

    // Null when the rule does not count subjects.
    private readonly SubjectDifference? _subjects = rule.Measure == EventMeasure.DistinctSubjects ? new(rule, period) : null;
    private readonly Dictionary<EventId, (EventShare Before, EventShare After, EventRecord[] Records)> _events = [];

    // The later entries of the affected events, together with their earlier entries with the opposite sign. Tallied as one event, an amount of which only a
    // bound is known cancels if it stays the same.
    private readonly List<EventEntry> _difference = [];

    /// <summary>Reads both folds: first as known at the earlier instant, then as known at the later one.</summary>
    public void Read(EventFold earlier, EventFold later)
    {
        earlier.Read(new Sink(this, isAfter: false));
        later.Read(new Sink(this, isAfter: true));
    }

    /// <summary>Returns the events whose share in the figure has changed, ordered by source and id.</summary>
    public EventChange[] Changes() =>
    [
        .. _events.Where(static one => one.Value.Before != one.Value.After)
            .OrderBy(static one => one.Key, Comparer<EventId>.Create(EventId.Compare))
            .Select(static one => new EventChange(one.Key, one.Value.Before, one.Value.After, one.Value.Records)),
    ];

    /// <summary>Computes the interval of possible values of the difference between the two sums or counts.</summary>
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
            _difference.Add(isAfter ? entry : entry.Negated());
        }

        var (knownBefore, knownAfter, _) = _events.GetValueOrDefault(first.Id, (EventShare.Nothing, EventShare.Nothing, []));
        _events[first.Id] = isAfter ? (knownBefore, tally.Share, later) : (tally.Share, knownAfter, later);
    }

    /// <summary>Adds an event that no later record affects. It is read twice, and is the same both times.</summary>
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
