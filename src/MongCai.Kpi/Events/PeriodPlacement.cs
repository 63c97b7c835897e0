namespace MongCai.Kpi.Events;

/// <summary>Which events belong to a period; each date is looked at once.</summary>
internal sealed class PeriodPlacement
{
    private readonly Dictionary<ReportingPeriod, Place> _known = [];
    private readonly Straddling _straddling;

    public PeriodPlacement(CountingRule rule, ReportingPeriod period)
    {
        Period = period;
        Window = period.Kind is PeriodKind.Term or PeriodKind.Range ? period : rule.Closing.WindowOf(period);
        _straddling = rule.Straddling;
    }

    public ReportingPeriod Period { get; }

    /// <summary>The days from which its data come.</summary>
    public ReportingPeriod Window { get; }

    public Place Of(ReportingPeriod occurred)
    {
        if (!_known.TryGetValue(occurred, out var place))
        {
            place = Look(occurred);
            _known.Add(occurred, place);
        }

        return place;
    }

    /// <summary>Where an entry lies by area and by date: inside by both, or straddling by one and not outside by the other.</summary>
    public Place Of(CountingRule rule, in EventEntry entry)
    {
        var area = rule.PlaceOf(entry.Facts);
        var date = area == Place.Outside ? area : Of(entry.Occurred);
        return date == Place.Inside ? area : date;
    }

    /// <summary>Whether something counts at the end of the period, if it counts at all.</summary>
    public bool HasBy(ReportingPeriod occurred) => Of(occurred) == Place.Inside || occurred.End <= Window.End;

    private Place Look(ReportingPeriod occurred) =>
        Window.Contains(occurred) ? Place.Inside
        : !Window.Overlaps(occurred) ? Place.Outside
        : _straddling == Straddling.Undefined ? Place.Straddling
        : Period.Contains(occurred) ? Place.Inside
        : Place.Outside;
}
