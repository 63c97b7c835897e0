using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of elapsed shares.</content>
public static partial class KpiArbitraries
{
    /// <summary>Creates an arbitrary of elapsed shares that fit a reporting year of any calendar; the simplest is by days.</summary>
    public static Arbitrary<ElapsedShare> ElapsedShares() => Arb.From(KpiGen.ElapsedShares, KpiShrink.Smaller);
}
