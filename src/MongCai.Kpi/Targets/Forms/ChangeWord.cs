namespace MongCai.Kpi;

/// <summary>In which word a change target is said.</summary>
internal enum ChangeWord
{
    FromBaseline = 0,
    ReductionBy = 1,
    GrowthBy = 2,
}
