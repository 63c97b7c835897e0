using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>A basis to report against, and the decimals its figure is printed with.</summary>
public sealed record Commitment(Basis Basis, int Decimals);
