namespace MongCai.Kpi.Claims;

/// <summary>The kinds of value that a figure is compared with when it is not measured against a commitment.</summary>
internal enum BaseComparison
{
    PreviousPeriod = 0,
    Total = 1,
    Opening = 2,
    SamePeriodLastYear = 3,
    OtherDefinition = 4,
    OtherCategory = 5,
}
