namespace MongCai.Kpi.Testing;

/// <summary>Raw generators that give only edge cases: ties, thresholds, zero, extremes, leap days, the first and the last of everything.</summary>
/// <remarks>Use them to test edges alone; the generators of <see cref="KpiGen"/> mix them with usual values. They do not shrink.</remarks>
/// <example><c>Prop.ForAll(Arb.From(BoundaryGen.Ratios, KpiShrink.Smaller), …)</c></example>
public static partial class BoundaryGen
{
}
