namespace MongCai.Kpi.Testing;

/// <summary>
/// Raw generators of valid values: the usual ones of <see cref="UsualGen"/> and the edges of <see cref="BoundaryGen"/>, mixed. They do not shrink: with
/// <see cref="KpiShrink"/> they make an <c>Arbitrary</c>, as those of <see cref="KpiArbitraries"/> do.
/// </summary>
/// <example><c>Prop.ForAll(Arb.From(BoundaryGen.Ratios, KpiShrink.Smaller), …)</c></example>
public static partial class KpiGen
{
}
