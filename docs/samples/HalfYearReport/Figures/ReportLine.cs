using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>An indicator's actual, measured against each target there is, in the order of what is to be reported against.</summary>
public sealed record ReportLine(AttainmentByBasis Attainments, IReadOnlyList<Commitment> Commitments)
{
    public Observation Observation => Attainments.Observation;
}
