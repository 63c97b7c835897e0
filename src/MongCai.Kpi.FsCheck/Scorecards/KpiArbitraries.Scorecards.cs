using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Bands, and how they come together.</content>
public static partial class KpiArbitraries
{
    /// <summary>Single bands, and <see cref="BandScales"/> are bands of all attainments; the simplest is <c>a</c>.</summary>
    public static Arbitrary<Band> Bands() => Arb.From(KpiGen.Bands, KpiShrink.Smaller);

    /// <summary>Bands from an attainment on; the simplest from 0/1.</summary>
    public static Arbitrary<BandStep> BandSteps() => Arb.From(KpiGen.BandSteps, KpiShrink.Smaller);

    /// <summary>Bandings of all attainments; the simplest has one band.</summary>
    public static Arbitrary<BandScale> BandScales() => Arb.From(KpiGen.BandScales, KpiShrink.Smaller);

    /// <summary>Ways in which bands come together; the simplest takes the worst.</summary>
    public static Arbitrary<BandRollUp> BandRollUps() => Arb.From(KpiGen.BandRollUps, KpiShrink.Smaller);
}
