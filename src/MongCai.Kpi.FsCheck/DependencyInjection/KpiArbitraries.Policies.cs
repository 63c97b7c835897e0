using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>All policies of a host.</content>
public static partial class KpiArbitraries
{
    /// <summary>Every policy that a host chooses, together; the simplest are the simplest of each.</summary>
    public static Arbitrary<KpiPolicies> KpiPolicies() => Arb.From(KpiGen.KpiPolicies, KpiShrink.Smaller);
}
