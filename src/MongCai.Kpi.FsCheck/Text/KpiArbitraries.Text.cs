using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Phrases.</content>
public static partial class KpiArbitraries
{
    /// <summary>Phrasebooks of every language and rounding; the simplest is Vietnamese and rounds half away from zero.</summary>
    public static Arbitrary<Phrasebook> Phrasebooks() => Arb.From(KpiGen.Phrasebooks, KpiShrink.Smaller);
}
