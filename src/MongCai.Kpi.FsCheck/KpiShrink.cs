namespace MongCai.Kpi.Testing;

/// <summary>Shrinkers, which return the simpler values to try when a value breaks a rule, the simplest first.</summary>
/// <remarks>
/// Use them to make an <c>Arbitrary</c> of a raw generator; a method group is enough. Every returned value is valid, and shrinking ends after finitely many
/// steps.
/// </remarks>
/// <example><c>Arb.From(BoundaryGen.Ratios, KpiShrink.Smaller)</c></example>
public static partial class KpiShrink
{
}
