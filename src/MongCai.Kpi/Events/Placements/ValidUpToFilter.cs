using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The check whether an event was certainly over by a date; each period is examined once.</summary>
internal sealed class ValidUpToFilter(LocalDate? upTo)
{
    private readonly Dictionary<ReportingPeriod, bool> _known = [];

    /// <summary>Determines whether something that occurred in a period was certainly over by the date; always true without a date.</summary>
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
