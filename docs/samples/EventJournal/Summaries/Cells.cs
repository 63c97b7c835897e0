using System.Runtime.InteropServices;
using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>Events that are being added up: those that look alike to every rule of a catalogue are one cell.</summary>
internal sealed class Cells(EventCatalogue catalogue)
{
    private readonly Dictionary<EventFacts, Dictionary<ReportingPeriod, Cell>> _cells = [];
    private readonly Dictionary<(string Type, EventState State), Lens?> _lenses = [];

    public IReadOnlyList<CellsOfAKind> All =>
    [
        .. _cells.Select(static kind => new CellsOfAKind(kind.Key, [.. kind.Value.Select(static cell => new CellOfADate(cell.Key, cell.Value.Events, cell.Value.Totals))])),
    ];

    /// <summary>What the rules see of the facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="seen">What is seen; null where no rule counts them, so that they are in no cell.</param>
    /// <returns>Whether they can be added up.</returns>
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

    /// <summary>Adds events, or takes them off where their number is below 0.</summary>
    /// <param name="seen">What is seen of them, with the amounts that they have together.</param>
    /// <param name="events">How many they are.</param>
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

    /// <summary>Adds what was added up before.</summary>
    public void Add(CellsOfAKind kind)
    {
        foreach (var cell in kind.Cells)
        {
            Add(kind.FactsOf(cell), cell.Events);
        }
    }
}
