namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>What both the oracle and the library are asked about a case.</summary>
internal enum Question
{
    IsFinal,
    FinalRange,
    Outlook,
    Verdict,
    IsMet,
    MeetsNow,
    Measured,
    Attained,
    Utilisation,
    Elapsed,
    Expected,
    ExpectedRange,
    Variance,
    Index,
    Standing,
    Headroom,
    Projection,
    RunRate,
    Profile,
    GrowthSoFar,
    RequiredAMonth,
    RequiredOfTenMore,
}
