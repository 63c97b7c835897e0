using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>A figure that is counted from records of events: from all events that have started, and from those in each state.</summary>
public sealed record ReportedEvents(EventFigure Figure, IReadOnlyList<(EventStates States, EventFigure Figure)> ByState, LocalisedText? Presumed)
{
    /// <summary>Gets the body that organised the counted events; null where any one organiser is counted.</summary>
    public Organisation? By { get; init; }
}
