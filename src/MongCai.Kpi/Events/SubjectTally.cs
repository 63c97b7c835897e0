namespace MongCai.Kpi.Events;

/// <summary>Counts the different subjects of events, each once, and of a category those who are in it and those of whom nobody told.</summary>
/// <remarks>What an event says of a subject is what its last record says that counts. Of several events each says it for itself: who is in the category in one of them counts.</remarks>
internal sealed class SubjectTally(CountingRule rule, PeriodPlacement placement)
{
    private readonly bool _isOfAll = rule.Category.IsTotal;
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _in = new(StringComparer.Ordinal);

    // Those who are in the category in no event, and of whom one does not say whether they are.
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    // Of the event whose records are added, what each subject is to the category; there are few categories, and many subjects.
    private readonly Dictionary<string, CategoryMembership> _ofEvent = new(StringComparer.Ordinal);
    private readonly Dictionary<Category, CategoryMembership> _memberships = [];

    // How often each is in it at the end, what was added last, and whether there is but one record.
    private readonly Dictionary<string, int> _atEnd = new(StringComparer.Ordinal);
    private IReadOnlyList<EventSubject>? _added;
    private bool _isAlone;

    /// <summary>Those who are in the category; everybody where none is named.</summary>
    public IReadOnlySet<string> In => _isOfAll ? _all : _in;

    /// <summary>Those who may be in the category: of whom nobody told.</summary>
    public IReadOnlySet<string> Unknown => _unknown;

    /// <summary>How many there can be in the category.</summary>
    public RationalInterval Range => RationalInterval.Between(In.Count, In.Count + _unknown.Count);

    /// <summary>The share of those of whom it is known whether they are in the category.</summary>
    public Calculated<Ratio> ItemResponse =>
        _isOfAll ? UndefinedReason.MethodNotApplicable
        : _all.Count == 0 ? UndefinedReason.EmptyPopulation
        : new Ratio(_all.Count - _unknown.Count, _all.Count);

    /// <summary>Counts, before the records of an event are added, how often each subject is in it by the end of the period.</summary>
    /// <param name="entries">Its records.</param>
    /// <param name="isAlone">Whether there is one record, and nothing that is tied to it.</param>
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

    /// <summary>Adds the subjects of one record of the event, but those whom what came after has taken out by the end of the period.</summary>
    public void Add(in EventEntry entry)
    {
        var subjects = entry.Facts.Subjects;
        if (_isAlone)
        {
            AddAll(subjects);
        }
        else if (!ReferenceEquals(subjects, _added))
        {
            // What is reversed again and again says the same each time.
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

    /// <summary>Ends the event whose records were added.</summary>
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

    // How often each subject is in by the end of the period: it is added by what says so, and taken out by what reverses it. What is reversed again and again is netted before its subjects are looked at.
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
