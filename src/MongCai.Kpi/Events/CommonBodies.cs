namespace MongCai.Kpi.Events;

/// <summary>The bodies that have organised all events, alone or with others.</summary>
internal sealed class CommonBodies
{
    private IReadOnlyList<Organisation>? _common;
    private IReadOnlyList<Organisation>? _last;

    /// <summary>Whether no body has organised all of them.</summary>
    public bool AreSeveral { get; private set; }

    /// <summary>Takes in the organisers of an event.</summary>
    public void Meet(IReadOnlyList<Organisation> organisers)
    {
        if (ReferenceEquals(organisers, _last))
        {
            return;
        }

        _last = organisers;
        if (_common is null)
        {
            _common = organisers;
        }
        else if (_common.Count != organisers.Count || !_common.SequenceEqual(organisers))
        {
            _common = [.. _common.Intersect(organisers)];
            AreSeveral |= _common.Count == 0;
        }
    }
}
