namespace MongCai.Kpi.Events;

/// <summary>
/// By how much a count of different subjects has changed. Subjects do not add up from event to event, so it is found subject by subject: what one event did not say of a subject cancels as long as that event
/// does not say it.
/// </summary>
internal sealed class SubjectDifference(CountingRule rule, ReportingPeriod period)
{
    private readonly PeriodPlacement _placement = new(rule, period);

    // The subjects of the events that are the same before and after, and what the others say of theirs.
    private readonly FigureTally _same = new(rule, new PeriodPlacement(rule, period));
    private readonly SubjectSide _before = new();
    private readonly SubjectSide _after = new();

    private SubjectTally Same => _same.Subjects!;

    /// <summary>Adds events that have not changed.</summary>
    public void AddSame(ReadOnlySpan<EventEntry> entries, EventChain? chain) => _same.Add(entries, chain);

    /// <summary>Adds what events that have changed say before, or after. They are tied to each other, and each is looked at for itself.</summary>
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

    /// <summary>The values that the difference can have.</summary>
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

    /// <summary>The least and the most by which the count has changed because of one subject.</summary>
    private (int Least, int Most) ChangeOf(string subject)
    {
        var (earlier, later) = (CountOf(subject, _before), CountOf(subject, _after));
        var isOpen = earlier is { Least: 0, Most: 1 } && later is { Least: 0, Most: 1 };
        return (
            isOpen && _before.UnknownIn(subject).IsSubsetOf(_after.UnknownIn(subject)) ? 0 : later.Least - earlier.Most,
            isOpen && _after.UnknownIn(subject).IsSubsetOf(_before.UnknownIn(subject)) ? 0 : later.Most - earlier.Least);
    }

    private (int Least, int Most) CountOf(string subject, SubjectSide side) =>
        Same.In.Contains(subject) || side.Has(subject) ? (1, 1)
        : Same.Unknown.Contains(subject) || side.UnknownIn(subject).Count > 0 ? (0, 1)
        : (0, 0);
}
