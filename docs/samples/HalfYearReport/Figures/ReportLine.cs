using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The actual of an indicator, measured against each of its targets, in the order of the bases to report against.</summary>
public sealed record ReportLine(AttainmentByBasis Attainments, IReadOnlyList<Commitment> Commitments)
{
    public Observation Observation => Attainments.Observation;
}
