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
    private EventRecord? _event;

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

    /// <summary>Adds the subjects of one record of an event, but those whom what came after has taken out by the end of the period.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="entries">All records that are tied to it: of each event one after the other.</param>
    public void Add(in EventEntry entry, ReadOnlySpan<EventEntry> entries)
    {
        if (entries.Length == 1)
        {
            AddAll(entry.Facts.Subjects);
            return;
        }

        if (!ReferenceEquals(entry.Event, _event))
        {
            EndEvent();
            _event = entry.Event;
        }

        var times = TimesAtEnd(entry, entries);
        foreach (var subject in entry.Facts.Subjects)
        {
            if (times[subject.Id] > 0)
            {
                _ofEvent[subject.Id] = MembershipOf(subject);
            }
        }
    }

    /// <summary>Ends the event whose records were added.</summary>
    public void EndEvent()
    {
        if (_event is null)
        {
            return;
        }

        foreach (var (subject, membership) in _ofEvent)
        {
            Add(subject, membership);
        }

        _ofEvent.Clear();
        _event = null;
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

    private Dictionary<string, int> TimesAtEnd(in EventEntry own, ReadOnlySpan<EventEntry> entries)
    {
        var times = own.Facts.Subjects.ToDictionary(static subject => subject.Id, static _ => 0, StringComparer.Ordinal);
        foreach (ref readonly var entry in entries)
        {
            if (ReferenceEquals(entry.Event, own.Event) && rule.Accepts(entry.Facts) && placement.HasBy(entry.Occurred))
            {
                foreach (var subject in entry.Facts.Subjects)
                {
                    if (times.TryGetValue(subject.Id, out var before))
                    {
                        times[subject.Id] = before + entry.Sign;
                    }
                }
            }
        }

        return times;
    }
}
