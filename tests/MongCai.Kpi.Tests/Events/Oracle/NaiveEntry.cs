using MongCai.Kpi.Events;

namespace MongCai.Kpi.Tests.Events;

internal sealed record NaiveEntry(EventId Event, EventId Record, EventFacts Facts, ReportingPeriod Occurred, int Sign);
