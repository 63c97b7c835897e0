namespace MongCai.Kpi.Events;

/// <summary>
/// A tally of the distinct subjects of events, each counted once. For a category, it counts the subjects that belong to it, and those whose category was not
/// reported.
/// </summary>
/// <remarks>
/// Within one event, the last counted record that names a subject decides about its category. Several events are independent of each other: a subject that
/// belongs to the category in one of them counts.
/// </remarks>
internal sealed class SubjectTally(CountingRule rule, PeriodPlacement placement)
{
    private readonly bool _isOfAll = rule.Category.IsTotal;
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _in = new(StringComparer.Ordinal);

    // The subjects that belong to the category in no event, but may belong to it in at least one.
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    // The membership of each subject of the current event, and the membership for each category, which is stored because there are few categories and many
    // subjects.
    private readonly Dictionary<string, CategoryMembership> _ofEvent = new(StringComparer.Ordinal);
    private readonly Dictionary<Category, CategoryMembership> _memberships = [];

    // How often each subject takes part in the current event by the end of the period, the subjects that were added last, and whether the event has a single
    // record.
    private readonly Dictionary<string, int> _atEnd = new(StringComparer.Ordinal);
    private IReadOnlyList<EventSubject>? _added;
    private bool _isAlone;

    /// <summary>Gets the subjects that belong to the category; all subjects if the rule names no category.</summary>
    public IReadOnlySet<string> In => _isOfAll ? _all : _in;

    /// <summary>Gets the subjects that may belong to the category, because their category was not reported.</summary>
    public IReadOnlySet<string> Unknown => _unknown;

    /// <summary>Gets the interval of the possible number of subjects in the category.</summary>
    public RationalInterval Range => RationalInterval.Between(In.Count, In.Count + _unknown.Count);

    /// <summary>Gets the share of the subjects of which it is known whether they belong to the category.</summary>
    public Calculated<Ratio> ItemResponse =>
        _isOfAll ? UndefinedReason.MethodNotApplicable
        : _all.Count == 0 ? UndefinedReason.EmptyPopulation
        : new Ratio(_all.Count - _unknown.Count, _all.Count);

    /// <summary>Counts, before the records of an event are added, how often each subject takes part in it by the end of the period.</summary>
    /// <param name="entries">The entries of the event.</param>
    /// <param name="isAlone">Whether the event has a single record, to which no other record is tied.</param>
    public void BeginEvent(ReadOnlySpan<EventEntry> entries, bool isAlone)
    {
        _isAlone = isAlone;
        _added = null;
        _atEnd.Clear();
        if (!isAlone)
        {
            CountTimesAtEnd(entries);
        }
    }

    /// <summary>Adds the subjects of one record of the event, except those that a later record has removed by the end of the period.</summary>
    public void Add(in EventEntry entry)
    {
        var subjects = entry.Facts.Subjects;
        if (_isAlone)
        {
            AddAll(subjects);
        }
        else if (!ReferenceEquals(subjects, _added))
        {
            // An event that is reversed repeatedly states the same subjects each time.
            _added = subjects;
            foreach (var subject in subjects)
            {
                if (_atEnd.GetValueOrDefault(subject.Id) > 0)
                {
                    _ofEvent[subject.Id] = MembershipOf(subject);
                }
            }
        }
    }

    /// <summary>Adds the subjects of the current event to the count, and ends the event.</summary>
    public void EndEvent()
    {
        foreach (var (subject, membership) in _ofEvent)
        {
            Add(subject, membership);
        }

        _ofEvent.Clear();
    }

    private void AddAll(IReadOnlyList<EventSubject> subjects)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            Add(subjects[i].Id, MembershipOf(subjects[i]));
        }
    }

    private void Add(string subject, CategoryMembership membership)
    {
        _ = _all.Add(subject);
        if (_isOfAll)
        {
            return;
        }

        if (membership == CategoryMembership.In)
        {
            _ = _in.Add(subject);
            _ = _unknown.Remove(subject);
        }
        else if (membership == CategoryMembership.Unknown && !_in.Contains(subject))
        {
            _ = _unknown.Add(subject);
        }
    }

    private CategoryMembership MembershipOf(EventSubject subject)
    {
        if (_isOfAll)
        {
            return CategoryMembership.In;
        }

        var known = subject.Category;

        if (!_memberships.TryGetValue(known, out var membership))
        {
            membership = rule.MembershipOf(known);
            _memberships.Add(known, membership);
        }

        return membership;
    }

    // A record that names a subject adds it, and a reversal of that record removes it. Repeated reversals are netted before the subjects are examined.
    private void CountTimesAtEnd(ReadOnlySpan<EventEntry> entries)
    {
        var (subjects, times) = (entries[0].Facts.Subjects, 0);
        foreach (ref readonly var entry in entries)
        {
            if (!ReferenceEquals(entry.Facts.Subjects, subjects))
            {
                CountAtEnd(subjects, times);
                (subjects, times) = (entry.Facts.Subjects, 0);
            }

            times += rule.Accepts(entry.Facts) && placement.HasBy(entry.Occurred) ? entry.Sign : 0;
        }

        CountAtEnd(subjects, times);
    }

    private void CountAtEnd(IReadOnlyList<EventSubject> subjects, int times)
    {
        if (times == 0)
        {
            return;
        }

        foreach (var subject in subjects)
        {
            _atEnd[subject.Id] = _atEnd.GetValueOrDefault(subject.Id) + times;
        }
    }
}
