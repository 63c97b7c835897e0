namespace MongCai.Kpi.Testing;

/// <summary>Raw generators of valid values, which mix the usual values of <see cref="UsualGen"/> with the edge cases of <see cref="BoundaryGen"/>.</summary>
/// <remarks>
/// Use them to build generators of a host's own. They do not shrink: together with a method of <see cref="KpiShrink"/> they make an <c>Arbitrary</c>, and
/// <see cref="KpiArbitraries"/> has those that are made already.
/// </remarks>
/// <example><c>Prop.ForAll(Arb.From(KpiGen.Ratios, KpiShrink.Smaller), …)</c></example>
public static partial class KpiGen
{
}
