namespace MongCai.Kpi.Testing;

/// <summary>Raw generators of edges alone: ties, thresholds, zero, extremes, leap days, the first and the last of everything.</summary>
public static partial class BoundaryGen
{
}
