namespace MongCai.Kpi.Claims;

/// <summary>What a figure is compared with where it is no commitment.</summary>
internal enum BaseComparison
{
    PreviousPeriod = 0,
    Total = 1,
    Opening = 2,
    SamePeriodLastYear = 3,
    OtherDefinition = 4,
    OtherCategory = 5,
}
