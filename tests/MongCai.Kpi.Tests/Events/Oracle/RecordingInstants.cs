using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Generates the instants at which generated records are recorded, for properties of what is known at an instant.</summary>
public static class RecordingInstants
{
    public static Arbitrary<Instant> Instants() => Arb.From(KpiGen.RecordingInstants, KpiShrink.Smaller);
}
