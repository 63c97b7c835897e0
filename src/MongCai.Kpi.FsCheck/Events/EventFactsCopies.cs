using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing;

internal static class EventFactsCopies
{
    /// <summary>Returns a copy of the facts with another type and time.</summary>
    public static EventFacts With(this EventFacts facts, string type, ReportingPeriod occurred) => new(type, occurred, facts.State)
    {
        StateIsPresumed = facts.StateIsPresumed,
        Area = facts.Area,
        Organisers = facts.Organisers,
        Document = facts.Document,
        Quantities = facts.Quantities,
        Subjects = facts.Subjects,
        Note = facts.Note,
    };
}
