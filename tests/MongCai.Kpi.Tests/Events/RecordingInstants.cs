using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>The instants at which generated records are recorded, for properties of what is known at one of them.</summary>
public static class RecordingInstants
{
    public static Arbitrary<Instant> Instants() => Arb.From(KpiGen.RecordingInstants, KpiShrink.Smaller);
}
