using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>What a host chooses.</content>
public static partial class KpiArbitraries
{
    /// <summary>Everything that a host chooses; the simplest are the simplest of each.</summary>
    public static Arbitrary<KpiOptions> KpiOptions() => Arb.From(KpiGen.KpiOptions, KpiShrink.Smaller);
}
