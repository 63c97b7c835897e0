namespace MongCai.Kpi.Events;

/// <summary>
/// A tally of one rule for several areas and periods, made in one read. Each event is passed only to the figures whose areas and days it may belong to.
/// </summary>
internal sealed class FiguresTally : IEventSink
{
    private static readonly int[] TheOnly = [0];

    private readonly CountingRule _rule;
    private readonly bool _isOfRuleAlone;
    private readonly PeriodPlacement[] _placements;

    // Ordered by area; for each area, the tallies of its periods.
    private readonly FigureTally[] _figures;

    // The index of each named area; empty when the rule itself says which areas count.
    private readonly Dictionary<AreaCode, int[]> _areas = [];
    private readonly Dictionary<ReportingPeriod, int[]> _periodsOf = [];
    private readonly Dictionary<(AreaCode Area, ReportingPeriod Occurred), int[]> _areasWithin = [];
    private readonly HashSet<int> _touched = [];

    public FiguresTally(CountingRule rule, ReportingPeriod[] periods, AreaCode[]? areas)
    {
        _rule = rule;
        _placements = Array.ConvertAll(periods, period => new PeriodPlacement(rule, period));
        CountingRule[] rules = areas is null ? [rule] : Array.ConvertAll(areas, area => rule with { Areas = rule.Areas.NarrowedTo(area)! });
        foreach (var area in areas ?? [])
        {
            _areas.Add(area, [_areas.Count]);
        }

        _figures = [.. rules.SelectMany(one => _placements.Select(placement => new FigureTally(one, placement)))];
        _isOfRuleAlone = areas is null;
    }

    public IReadOnlyList<FigureTally> Figures => _figures;

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        _touched.Clear();
        foreach (ref readonly var entry in entries)
        {
            if (_rule.Matches(entry.Facts))
            {
                Touch(entry);
            }
        }

        foreach (var figure in _touched)
        {
            _figures[figure].Add(entries, chain);
        }
    }

    /// <summary>Finds the figures to which an entry may belong.</summary>
    private void Touch(in EventEntry entry)
    {
        var periods = PeriodsOf(entry.Occurred);
        if (periods.Length == 0)
        {
            return;
        }

        foreach (var area in AreasOf(entry.Facts))
        {
            foreach (var period in periods)
            {
                _ = _touched.Add((area * _placements.Length) + period);
            }
        }
    }

    private int[] PeriodsOf(ReportingPeriod occurred)
    {
        if (!_periodsOf.TryGetValue(occurred, out var periods))
        {
            periods = PeriodsAround(occurred);
            _periodsOf.Add(occurred, periods);
        }

        return periods;
    }

    private int[] PeriodsAround(ReportingPeriod occurred) =>
        [.. Enumerable.Range(0, _placements.Length).Where(period => _placements[period].Of(occurred) != Placement.Outside)];

    private int[] AreasOf(EventFacts facts)
    {
        if (_isOfRuleAlone)
        {
            return TheOnly;
        }

        if (!_rule.Areas.IsDated)
        {
            return _areas.GetValueOrDefault(facts.Area, []);
        }

        if (!_areasWithin.TryGetValue((facts.Area, facts.Occurred), out var areas))
        {
            areas = [.. _rule.Areas.WholesOf(facts.Area, facts.Occurred).SelectMany(whole => _areas.GetValueOrDefault(whole, []))];
            _areasWithin.Add((facts.Area, facts.Occurred), areas);
        }

        return areas;
    }
}
