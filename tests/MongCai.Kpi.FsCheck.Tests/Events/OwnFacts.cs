using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Events;

internal static class OwnFacts
{
    /// <summary>The same facts, of a host's own type.</summary>
    public static Gen<EventFacts> Own(this Gen<EventFacts> facts, string type) => facts.Select(said => new EventFacts(type, said.Occurred, said.State));
}
