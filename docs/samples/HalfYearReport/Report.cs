using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>What is reported: an authority's indicators for a period, each measured against its commitments.</summary>
internal sealed record Report(BilingualText Authority, ReportingPeriod Period, IReadOnlyList<Report.Line> Lines)
{
    internal sealed record Line(AttainmentByBasis Attainments, IReadOnlyList<Commitment> Commitments)
    {
        public Observation Observation => Attainments.Observation;
    }

    /// <summary>A basis to report against, and the decimals its figure is printed with.</summary>
    internal sealed record Commitment(Basis Basis, int Decimals);
}
