using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>How many events there are, by type, state, area and period.</summary>
/// <remarks>
/// Counts add over all four. Sums of quantities and different subjects are read by a rule: <see cref="EventFold.Figures"/>. Equality is that of the reference.
/// JSON form, written and not read: <c>{"cells":[…]}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventCounts>))]
public sealed partial class EventCounts
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
    /// <param name="areas">The areas, told by their codes; everywhere where null.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException"><paramref name="areas"/> is <see cref="AreaScope.Within"/> a hierarchy: the day of each event decides, which counts do not know. Read a figure instead.</exception>
    public long Count(string? type = null, ReportingPeriod? period = null, EventStates states = EventStates.Any, AreaScope? areas = null) =>
        areas?.IsDated == true
            ? throw new ArgumentException($"What is {areas} is decided by the day of each event: read a figure by a rule of that scope.", nameof(areas))
            : _cells.Where(cell =>
                (type is null || string.Equals(cell.Type, type, StringComparison.Ordinal))
                && (period is null || cell.Period == period)
                && ((int)states & (1 << (int)cell.State)) != 0
                && (areas?.Contains(cell.Area, occurred: default) ?? true)).Sum(static cell => cell.Count);
}
