using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace HalfYearReport;

/// <summary>A figure that comes out of the records of events: those that have started, and how far they have come.</summary>
internal sealed record ReportedEvents(EventFigure Figure, IReadOnlyList<(EventStates States, EventFigure Figure)> ByState, BilingualText? Presumed);
