namespace MongCai.Kpi.Events;

/// <summary>
/// The amount by which a count of distinct subjects has changed. Subjects do not add up from event to event, so the change is determined subject by subject. A
/// category that one event does not state cancels as long as that event does not state it at either instant.
/// </summary>
internal sealed class SubjectDifference(CountingRule rule, ReportingPeriod period)
{
    private readonly PeriodPlacement _placement = new(rule, period);

    // The subjects of the events that are the same at both instants. The two fields below hold the subjects of the events that changed.
    private readonly FigureTally _same = new(rule, new PeriodPlacement(rule, period));
    private readonly ChangedSubjects _before = new();
    private readonly ChangedSubjects _after = new();

    private SubjectTally Same => _same.Subjects!;

    /// <summary>Adds events that have not changed.</summary>
    public void AddSame(ReadOnlySpan<EventEntry> entries, EventChain? chain) => _same.Add(entries, chain);

    /// <summary>
    /// Adds the subjects of events that have changed, as stated before or after. The entries may belong to several events that are tied to each other; each
    /// event is tallied by itself.
    /// </summary>
    public void AddChanged(ReadOnlySpan<EventEntry> entries, EventChain? chain, bool isAfter)
    {
        for (var begin = 0; begin < entries.Length;)
        {
            var (end, first) = (begin + 1, entries[begin].Event);
            while (end < entries.Length && ReferenceEquals(entries[end].Event, first))
            {
                end++;
            }

            var tally = new FigureTally(rule, _placement);
            tally.Add(entries[begin..end], chain);
            (isAfter ? _after : _before).Add(first.Id, tally.Subjects!);
            begin = end;
        }
    }

    /// <summary>Computes the interval of possible values of the difference.</summary>
    public RationalInterval Range()
    {
        var (least, most) = (0L, 0L);
        foreach (var subject in _before.Subjects.Union(_after.Subjects, StringComparer.Ordinal))
        {
            var (lower, upper) = ChangeOf(subject);
            (least, most) = (least + lower, most + upper);
        }

        return RationalInterval.Between(least, most);
    }

    /// <summary>Computes the least and the greatest change in the count that one subject can cause.</summary>
    private (int Least, int Most) ChangeOf(string subject)
    {
        var (earlier, later) = (CountOf(subject, _before), CountOf(subject, _after));
        var isOpen = earlier is { Least: 0, Most: 1 } && later is { Least: 0, Most: 1 };
        return (
            isOpen && _before.UnknownIn(subject).IsSubsetOf(_after.UnknownIn(subject)) ? 0 : later.Least - earlier.Most,
            isOpen && _after.UnknownIn(subject).IsSubsetOf(_before.UnknownIn(subject)) ? 0 : later.Most - earlier.Least);
    }

    /// <summary>Returns how often a subject counts on one side: 0 or 1, or between 0 and 1 when its category is not known.</summary>
    private (int Least, int Most) CountOf(string subject, ChangedSubjects side) =>
        Same.In.Contains(subject) || side.Has(subject) ? (1, 1)
        : Same.Unknown.Contains(subject) || side.UnknownIn(subject).Count > 0 ? (0, 1)
        : (0, 0);
}
