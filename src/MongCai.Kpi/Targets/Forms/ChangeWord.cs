namespace MongCai.Kpi;

/// <summary>The word in which a <see cref="ChangeForm"/> is given.</summary>
internal enum ChangeWord
{
    FromBaseline = 0,
    ReductionBy = 1,
    GrowthBy = 2,
}
