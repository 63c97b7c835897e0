using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Bands, and how they come together.</content>
public static partial class KpiArbitraries
{
    /// <summary>Single bands, and <see cref="StatusBandings"/> are bands of all attainments; the simplest is <c>a</c>.</summary>
    public static Arbitrary<StatusBand> StatusBands() => Arb.From(KpiGen.StatusBands, KpiShrink.Smaller);

    /// <summary>Bands from an attainment on; the simplest from 0/1.</summary>
    public static Arbitrary<StatusStep> StatusSteps() => Arb.From(KpiGen.StatusSteps, KpiShrink.Smaller);

    /// <summary>Bandings of all attainments; the simplest has one band.</summary>
    public static Arbitrary<StatusBands> StatusBandings() => Arb.From(KpiGen.StatusBandings, KpiShrink.Smaller);

    /// <summary>Ways in which bands come together; the simplest takes the worst.</summary>
    public static Arbitrary<StatusRollUp> StatusRollUps() => Arb.From(KpiGen.StatusRollUps, KpiShrink.Smaller);
}
