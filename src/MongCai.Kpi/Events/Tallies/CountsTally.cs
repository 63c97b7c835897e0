using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>A tally of events by type, state, area and period, made in one pass; the period of each date is determined once.</summary>
internal sealed class CountsTally(TilePlacement placement) : ICountSink
{
    private const int NoPeriod = 0;

    private readonly ItemNumbers<EventKind> _kinds = new();

    // Numbered from 1, because 0 stands for no period.
    private readonly ItemNumbers<ReportingPeriod> _periods = new();
    private readonly Dictionary<ReportingPeriod, int> _periodOf = [];
    private readonly Dictionary<NumberPair, long> _cells = [];

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (ref readonly var entry in entries)
        {
            var facts = entry.Facts;
            Cell(KindOf(new EventKind(facts.Type, facts.State, facts.Area)), KnownPeriodOf(entry.Occurred)) += entry.Sign;
        }
    }

    public void Add(int kind, int period, long times) => Cell(kind, period) += times;

    public void Expect(int cells) => _ = _cells.EnsureCapacity(_cells.Count + cells);

    public int KindOf(EventKind kind) => _kinds.Of(kind);

    public int PeriodOf(ReportingPeriod occurred) => placement.Of(occurred) is { } period ? 1 + _periods.Of(period) : NoPeriod;

    public EventCounts ToCounts() =>
        new([.. _cells.Select(cell => new EventCell(_kinds.Items[cell.Key.First], cell.Key.Second == NoPeriod ? null : _periods.Items[cell.Key.Second - 1], cell.Value))]);

    private int KnownPeriodOf(ReportingPeriod occurred)
    {
        ref var period = ref CollectionsMarshal.GetValueRefOrAddDefault(_periodOf, occurred, out var isKnown);
        if (!isKnown)
        {
            period = PeriodOf(occurred);
        }

        return period;
    }

    private ref long Cell(int kind, int period) => ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, new NumberPair(kind, period), out _);
}
