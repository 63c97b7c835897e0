namespace MongCai.Kpi.Events;

/// <summary>The test of which events belong to one period; each date is examined once.</summary>
internal sealed class PeriodPlacement
{
    private readonly Dictionary<ReportingPeriod, Placement> _known = [];
    private readonly Straddling _straddling;

    public PeriodPlacement(CountingRule rule, ReportingPeriod period)
    {
        Period = period;
        Window = period.Kind is PeriodKind.Term or PeriodKind.Range ? period : rule.Closing.WindowOf(period);
        _straddling = rule.Straddling;
    }

    public ReportingPeriod Period { get; }

    /// <summary>Gets the data window of the period: the days from which its data come.</summary>
    public ReportingPeriod Window { get; }

    /// <summary>Determines where a date lies relative to the data window of the period.</summary>
    public Placement Of(ReportingPeriod occurred)
    {
        if (!_known.TryGetValue(occurred, out var place))
        {
            place = Look(occurred);
            _known.Add(occurred, place);
        }

        return place;
    }

    /// <summary>
    /// Determines where an entry lies, by area and by date: inside if both are inside, and straddling if one is straddling and the other is not outside.
    /// </summary>
    public Placement Of(CountingRule rule, in EventEntry entry)
    {
        var area = rule.PlaceOf(entry.Facts);
        var date = area == Placement.Outside ? area : Of(entry.Occurred);
        return date == Placement.Inside ? area : date;
    }

    /// <summary>Determines whether an event has occurred by the end of the period, which includes events inside it.</summary>
    public bool HasBy(ReportingPeriod occurred) => Of(occurred) == Placement.Inside || occurred.End <= Window.End;

    private Placement Look(ReportingPeriod occurred) =>
        Window.Contains(occurred) ? Placement.Inside
        : !Window.Overlaps(occurred) ? Placement.Outside
        : _straddling == Straddling.Undefined ? Placement.Straddling
        : Period.Contains(occurred) ? Placement.Inside
        : Placement.Outside;
}
