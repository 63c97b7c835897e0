using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of bands and their roll-ups.</content>
public static partial class KpiArbitraries
{
    /// <summary>
    /// Returns the generator and shrinker of single bands; the simplest band is <c>a</c>. <see cref="BandScales"/> are whole scales of bands.
    /// </summary>
    public static Arbitrary<Band> Bands() => Arb.From(KpiGen.Bands, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of band steps, a band from an attainment on; the simplest step begins at 0/1.</summary>
    public static Arbitrary<BandStep> BandSteps() => Arb.From(KpiGen.BandSteps, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of band scales, which cover all attainments; the simplest scale has one band.</summary>
    public static Arbitrary<BandScale> BandScales() => Arb.From(KpiGen.BandScales, KpiShrink.Smaller);

    /// <summary>Returns the generator and shrinker of policies that roll bands up; the simplest policy takes the worst band.</summary>
    public static Arbitrary<BandRollUp> BandRollUps() => Arb.From(KpiGen.BandRollUps, KpiShrink.Smaller);
}
