namespace MongCai.Kpi.Testing;

/// <summary>Raw generators of what reports contain every day, where that differs from the edges of <see cref="BoundaryGen"/>.</summary>
public static partial class UsualGen
{
}
