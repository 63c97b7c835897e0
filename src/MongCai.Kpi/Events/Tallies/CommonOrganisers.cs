namespace MongCai.Kpi.Events;

/// <summary>The bodies that organised every event read so far, alone or together with others.</summary>
internal sealed class CommonOrganisers
{
    private IReadOnlyList<Organisation>? _common;
    private IReadOnlyList<Organisation>? _last;

    /// <summary>Gets a value indicating whether there is no body that organised all the events.</summary>
    public bool AreSeveral { get; private set; }

    /// <summary>Adds the organisers of one event.</summary>
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
