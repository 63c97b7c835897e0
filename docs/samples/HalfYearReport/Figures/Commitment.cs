using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>A basis that the actual is reported against, and the number of decimals that its attainment is printed with.</summary>
public sealed record Commitment(Basis Basis, int Decimals);
