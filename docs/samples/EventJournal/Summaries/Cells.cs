using System.Runtime.InteropServices;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>Groups of events that are summed: events that are alike for every rule of a catalogue are in the same cell.</summary>
internal sealed class Cells(EventCatalogue catalogue)
{
    private readonly Dictionary<EventFacts, Dictionary<ReportingPeriod, Cell>> _cells = [];
    private readonly Dictionary<(string Type, EventState State), Lens?> _lenses = [];

    public IReadOnlyList<CellsOfAKind> All =>
    [
        .. _cells.Select(static kind => new CellsOfAKind(kind.Key, [.. kind.Value.Select(static cell => new CellOfADate(cell.Key, cell.Value.Events, cell.Value.Totals))])),
    ];

    /// <summary>Reduces facts to what the rules of the catalogue see.</summary>
    /// <param name="facts">The facts of an event.</param>
    /// <param name="seen">What the rules see of the facts; null where no rule counts them, so that they are in no cell.</param>
    /// <returns>Whether such events can be summed.</returns>
    public bool TrySee(EventFacts facts, out EventFacts? seen)
    {
        ref var lens = ref CollectionsMarshal.GetValueRefOrAddDefault(_lenses, (facts.Type, facts.State), out var isKnown);
        if (!isKnown)
        {
            lens = Lens.Of(catalogue, facts.Type, facts.State);
        }

        seen = lens?.See(facts);
        return seen is null || lens!.CanAdd(seen);
    }

    /// <summary>Adds events, or subtracts them where their number is negative.</summary>
    /// <param name="seen">What the rules see of the events, with the totals of their amounts.</param>
    /// <param name="events">The number of events.</param>
    public void Add(EventFacts seen, long events)
    {
        var kind = CellsOfAKind.KindOf(seen);
        ref var dates = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, kind, out _);
        dates ??= [];
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(dates, seen.Occurred, out _);
        cell ??= new Cell(kind.Quantities.Count);
        cell.Add(events, seen.Quantities);
        if (cell.Events == 0)
        {
            _ = dates.Remove(seen.Occurred);
        }
    }

    /// <summary>Adds cells that were summed before.</summary>
    public void Add(CellsOfAKind kind)
    {
        foreach (var cell in kind.Cells)
        {
            Add(kind.FactsOf(cell), cell.Events);
        }
    }
}
