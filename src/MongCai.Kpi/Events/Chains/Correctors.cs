namespace MongCai.Kpi.Events;

/// <summary>The ids of the corrections of one record, without duplicates. There is nearly always only one, but the number has no limit.</summary>
internal sealed class Correctors
{
    private const int Few = 8;

    private readonly List<EventId> _ids = [];
    private HashSet<EventId>? _all;

    public IReadOnlyList<EventId> Ids => _ids;

    public void Add(EventId id)
    {
        if (_all?.Add(id) ?? !_ids.Contains(id))
        {
            _ids.Add(id);
            _all ??= _ids.Count > Few ? [.. _ids] : null;
        }
    }

    /// <summary>Returns a correction other than the given one; null when there is none.</summary>
    public EventId? OtherThan(EventId id) => _ids.Find(other => other != id);
}
