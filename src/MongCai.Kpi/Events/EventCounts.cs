using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>How many events there are, and the sums of their quantities, by type, state, area and period.</summary>
/// <remarks>Counts and sums add over all four; the different subjects of events do not, and are a figure's. Equality is that of the reference.</remarks>
public sealed class EventCounts
{
    private readonly EventCell[] _cells;

    internal EventCounts(EventCell[] cells) => _cells = cells;

    /// <summary>The cells in which there was an event, also where it was taken back, by period, type, state and area; those of no period come first.</summary>
    public IReadOnlyList<EventCell> Cells =>
    [
        .. _cells.OrderBy(static cell => cell.Period?.Start)
            .ThenBy(static cell => cell.Type, StringComparer.Ordinal)
            .ThenBy(static cell => cell.State)
            .ThenBy(static cell => cell.Area),
    ];

    /// <summary>How many events there are, less those taken back, in all cells of what is named.</summary>
    /// <param name="type">The code of the type; all types where null.</param>
    /// <param name="period">The period; all of them, and what belongs to none, where null.</param>
    /// <param name="states">The states.</param>
    /// <param name="areas">The areas; everywhere where null.</param>
    /// <returns>The number.</returns>
    public long Count(string? type = null, ReportingPeriod? period = null, EventStates states = EventStates.Any, AreaScope? areas = null) =>
        Where(type, period, states, areas).Sum(static cell => cell.Count);

    /// <summary>The sum of a quantity in all cells of what is named.</summary>
    /// <param name="quantity">Its name.</param>
    /// <param name="unit">Its unit; amounts in another are not in the sum.</param>
    /// <param name="type">The code of the type; all types where null.</param>
    /// <param name="period">The period; all of them, and what belongs to none, where null.</param>
    /// <param name="states">The states.</param>
    /// <param name="areas">The areas; everywhere where null.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> or <paramref name="unit"/> is null.</exception>
    public EventSum Sum(string quantity, Unit unit, string? type = null, ReportingPeriod? period = null, EventStates states = EventStates.Any, AreaScope? areas = null)
    {
        var name = (Guard.Against.Null(quantity), Guard.Against.Null(unit));
        var sum = new SumTally();
        foreach (var cell in Where(type, period, states, areas))
        {
            cell.AddTo(sum, name);
        }

        return sum.ToSum();
    }

    private IEnumerable<EventCell> Where(string? type, ReportingPeriod? period, EventStates states, AreaScope? areas) => _cells.Where(cell =>
        (type is null || string.Equals(cell.Type, type, StringComparison.Ordinal))
        && (period is null || cell.Period == period)
        && ((int)states & (1 << (int)cell.State)) != 0
        && (areas?.Contains(cell.Area) ?? true));
}
