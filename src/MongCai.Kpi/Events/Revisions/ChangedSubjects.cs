namespace MongCai.Kpi.Events;

/// <summary>The subjects that changed events state, either before or after the change.</summary>
internal sealed class ChangedSubjects
{
    private static readonly HashSet<EventId> Nowhere = [];

    private readonly HashSet<string> _in = new(StringComparer.Ordinal);

    // For each subject, the events that do not state whether it belongs to the category.
    private readonly Dictionary<string, HashSet<EventId>> _unknown = new(StringComparer.Ordinal);

    public IEnumerable<string> Subjects => _in.Concat(_unknown.Keys);

    public void Add(EventId changed, SubjectTally subjects)
    {
        _in.UnionWith(subjects.In);
        foreach (var subject in subjects.Unknown)
        {
            if (!_unknown.TryGetValue(subject, out var events))
            {
                events = [];
                _unknown.Add(subject, events);
            }

            _ = events.Add(changed);
        }
    }

    public bool Has(string subject) => _in.Contains(subject);

    public HashSet<EventId> UnknownIn(string subject) => _unknown.GetValueOrDefault(subject, Nowhere);
}
