namespace MongCai.Kpi.Benchmarks.Attainments;

/// <summary>A target as a user would write it without the library.</summary>
internal sealed record NaiveTarget(string Basis, decimal Level);
