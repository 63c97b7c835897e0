namespace MongCai.Kpi.Testing;

/// <summary>Raw generators of the values that reports contain every day, for types where these differ from edge cases.</summary>
/// <remarks>
/// Use them to test with realistic values alone; the generators of <see cref="KpiGen"/> mix them with those of <see cref="BoundaryGen"/>. They do not shrink.
/// </remarks>
public static partial class UsualGen
{
}
