namespace MongCai.Kpi.Events;

/// <summary>
/// Says whether corrections lead back to a record that is none. A way that was gone once is shortened to its end for whoever comes after (path compression), so that a chain of any length is not gone again
/// from each of its links.
/// </summary>
internal sealed class Beginnings(Func<EventId, EventRecord?> counted)
{
    // From a correction to something further back; to itself where it leads round in a circle.
    private readonly Dictionary<EventId, EventId> _back = [];

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

    /// <summary>Forgets the ways: a correction corrects something else than it did.</summary>
    public void Forget() => _back.Clear();
}
