using System.Diagnostics;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The numbers of events by type, state, area and period.</summary>
/// <remarks>
/// <para>Use the counts for an overview of all events, without a counting rule for each indicator: see <see cref="EventFold.Count"/>.</para>
/// <para>
/// Counts can be added over types, states, areas and periods. Sums of quantities and numbers of distinct subjects need a rule: see
/// <see cref="EventFold.Figures"/>. Equality is by reference. The JSON form, which is written but never read back, is <c>{"cells":[…]}</c>.
/// </para>
/// </remarks>
[DebuggerDisplay("{_cells.Length} cells")]
[JsonConverter(typeof(ObjectJsonConverter<EventCounts>))]
public sealed partial class EventCounts
{
    private readonly EventCell[] _cells;

    internal EventCounts(EventCell[] cells) => _cells = cells;

    /// <summary>
    /// Gets the cells in which there was an event, including those whose events were reversed, by period, type, state and area. Cells without a period come
    /// first.
    /// </summary>
    public IReadOnlyList<EventCell> Cells =>
    [
        .. _cells.OrderBy(static cell => cell.Period?.Start)
            .ThenBy(static cell => cell.Type, StringComparer.Ordinal)
            .ThenBy(static cell => cell.State)
            .ThenBy(static cell => cell.Area),
    ];

    /// <summary>Returns the number of events, less those that were reversed, in all cells that match the arguments.</summary>
    /// <param name="type">The code of the event type; null for all types.</param>
    /// <param name="period">The period of the events; null for all periods, including the cells without a period.</param>
    /// <param name="states">The states of the events that are counted.</param>
    /// <param name="areas">The areas of the events, matched by their codes; null for everywhere.</param>
    /// <returns>The number of matching events; 0 when there are none, and negative when more were reversed than happened.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="areas"/> is <see cref="AreaScope.Within"/> a hierarchy: there the day of each event decides, which the counts do not know. Read a figure
    /// instead.
    /// </exception>
    public long Count(string? type = null, ReportingPeriod? period = null, EventStates states = EventStates.Any, AreaScope? areas = null) =>
        areas?.IsDated == true
            ? throw new ArgumentException($"What is {areas} is decided by the day of each event: read a figure by a rule of that scope.", nameof(areas))
            : _cells.Where(cell =>
                (type is null || string.Equals(cell.Type, type, StringComparison.Ordinal))
                && (period is null || cell.Period == period)
                && ((int)states & (1 << (int)cell.State)) != 0
                && (areas?.Contains(cell.Area, occurred: default) ?? true)).Sum(static cell => cell.Count);
}
