namespace MongCai.Kpi.Events;

/// <summary>
/// The check whether a chain of corrections leads back to the first record of an event. Each path that was followed once is shortened to its end (path
/// compression), so that a long chain is not followed again from each of its links.
/// </summary>
internal sealed class Beginnings(Func<EventId, EventRecord?> counted)
{
    // Maps a correction to a record further back in its chain; a correction maps to itself when the chain is a circle.
    private readonly Dictionary<EventId, EventId> _back = [];

    /// <summary>Determines whether the chain of a correction leads back to the first record of an event.</summary>
    public bool Has(EventRecord record)
    {
        List<EventId> way = [];
        HashSet<EventId> passed = [];
        var id = record.Id;
        while (counted(id)?.Correction is { } correction)
        {
            var isCircle = !passed.Add(id);
            way.Add(id);
            var back = isCircle ? id : _back.GetValueOrDefault(id, correction.CorrectedId);
            if (back == id)
            {
                break;
            }

            id = back;
        }

        var end = counted(id);
        foreach (var link in way)
        {
            _back[link] = end?.Correction is null ? id : link;
        }

        return end is { Correction: null };
    }

    /// <summary>Removes all shortened paths, which is necessary when a correction no longer corrects the same record.</summary>
    public void Forget() => _back.Clear();
}
