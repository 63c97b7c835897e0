using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>What one record adds to a fold: the facts, when they count, and whether they are added or taken off.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventEntry(EventRecord Event, EventRecord Record, EventFacts Facts, ReportingPeriod Occurred, int Sign)
{
    public static EventEntry Of(EventRecord record, EventFacts facts) => new(record, record, facts, facts.Occurred, 1);

    public EventEntry AmendedBy(EventRecord record, EventFacts facts) => this with { Record = record, Facts = facts, Occurred = facts.Occurred };

    public EventEntry ReversedBy(EventRecord record, ReportingPeriod occurred) => this with { Record = record, Occurred = occurred, Sign = -Sign };

    /// <summary>The same with the opposite sign.</summary>
    public EventEntry TakenOff() => this with { Sign = -Sign };
}
