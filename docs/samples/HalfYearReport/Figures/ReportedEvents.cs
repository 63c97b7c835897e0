using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>A figure that comes out of the records of events: those that have started, and how far they have come.</summary>
public sealed record ReportedEvents(EventFigure Figure, IReadOnlyList<(EventStates States, EventFigure Figure)> ByState, LocalisedText? Presumed)
{
    /// <summary>The body whose events they are; null for one organiser, whichever it is.</summary>
    public Organisation? By { get; init; }
}
