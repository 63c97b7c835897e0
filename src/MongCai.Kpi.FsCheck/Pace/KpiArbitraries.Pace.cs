using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Elapsed shares.</content>
public static partial class KpiArbitraries
{
    /// <summary>Elapsed shares that a reporting year of any calendar has; the simplest is by days.</summary>
    public static Arbitrary<ElapsedShare> ElapsedShares() => Arb.From(KpiGen.ElapsedShares, KpiShrink.Smaller);
}
