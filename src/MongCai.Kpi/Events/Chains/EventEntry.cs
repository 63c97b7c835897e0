using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>
/// The contribution of one record to a fold: the facts, the period in which they count, and the sign that says whether they are added or subtracted.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventEntry(EventRecord Event, EventRecord Record, EventFacts Facts, ReportingPeriod Occurred, int Sign)
{
    /// <summary>Creates the entry of the first record of an event.</summary>
    public static EventEntry Of(EventRecord record, EventFacts facts) => new(record, record, facts, facts.Occurred, 1);

    /// <summary>Returns the entry with the facts and the date of an amendment.</summary>
    public EventEntry AmendedBy(EventRecord record, EventFacts facts) => this with { Record = record, Facts = facts, Occurred = facts.Occurred };

    /// <summary>Returns the entry that a reversal adds: the same facts with the opposite sign, in the period of the reversal.</summary>
    public EventEntry ReversedBy(EventRecord record, ReportingPeriod occurred) => this with { Record = record, Occurred = occurred, Sign = -Sign };

    /// <summary>Returns the same entry with the opposite sign.</summary>
    public EventEntry Negated() => this with { Sign = -Sign };
}
