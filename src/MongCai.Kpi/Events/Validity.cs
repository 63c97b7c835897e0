using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>Whether something was over by a date; each period is looked at once.</summary>
internal sealed class Validity(LocalDate? upTo)
{
    private readonly Dictionary<ReportingPeriod, bool> _known = [];

    public bool Has(ReportingPeriod occurred)
    {
        if (upTo is not { } last)
        {
            return true;
        }

        if (!_known.TryGetValue(occurred, out var isOver))
        {
            isOver = occurred.End <= last;
            _known.Add(occurred, isOver);
        }

        return isOver;
    }
}
