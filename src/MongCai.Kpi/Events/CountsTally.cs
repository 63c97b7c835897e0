using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>Counts events by type, state, area and period in one pass; each date is looked at once.</summary>
internal sealed class CountsTally(TilePlacement placement) : ICountSink
{
    private readonly Dictionary<ReportingPeriod, ReportingPeriod?> _periods = [];
    private readonly Dictionary<(string Type, EventState State, AreaCode Area, ReportingPeriod? Period), CellTally> _cells = [];

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (ref readonly var entry in entries)
        {
            Add(entry, 1);
        }
    }

    public void Add(in EventEntry alike, int times)
    {
        var facts = alike.Facts;
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (facts.Type, facts.State, facts.Area, PeriodOf(alike.Occurred)), out _);
        (cell ??= new CellTally()).Add(alike, times);
    }

    public EventCounts ToCounts() =>
        new([.. _cells.Select(static cell => new EventCell(cell.Key.Type, cell.Key.State, cell.Key.Area, cell.Key.Period, cell.Value))]);

    private ReportingPeriod? PeriodOf(ReportingPeriod occurred)
    {
        ref var period = ref CollectionsMarshal.GetValueRefOrAddDefault(_periods, occurred, out var isKnown);
        if (!isKnown)
        {
            period = placement.Of(occurred);
        }

        return period;
    }
}
