using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of the options of a host.</content>
public static partial class KpiArbitraries
{
    /// <summary>Creates an arbitrary of the options that a host chooses; the simplest has the simplest of each part.</summary>
    public static Arbitrary<KpiOptions> KpiOptions() => Arb.From(KpiGen.KpiOptions, KpiShrink.Smaller);
}
