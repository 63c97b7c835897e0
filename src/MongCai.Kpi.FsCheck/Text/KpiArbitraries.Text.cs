using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of phrasebooks.</content>
public static partial class KpiArbitraries
{
    /// <summary>
    /// Creates an arbitrary of phrasebooks of every language, rounding and rule near thresholds; the simplest is Vietnamese and rounds half away from zero.
    /// </summary>
    public static Arbitrary<Phrasebook> Phrasebooks() => Arb.From(KpiGen.Phrasebooks, KpiShrink.Smaller);
}
