using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Events;

internal static class OwnFacts
{
    /// <summary>Returns a generator of the same facts with an event type of the host's own.</summary>
    public static Gen<EventFacts> Own(this Gen<EventFacts> facts, string type) => facts.Select(said => new EventFacts(type, said.Occurred, said.State));
}
