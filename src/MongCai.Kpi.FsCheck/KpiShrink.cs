namespace MongCai.Kpi.Testing;

/// <summary>
/// Shrinkers: the simpler values to try when a value breaks a rule, the simplest first. Each is valid, and from each the way down ends. A method group makes an
/// <c>Arbitrary</c> of a raw generator: <c>Arb.From(BoundaryGen.Ratios, KpiShrink.Smaller)</c>.
/// </summary>
public static partial class KpiShrink
{
}
