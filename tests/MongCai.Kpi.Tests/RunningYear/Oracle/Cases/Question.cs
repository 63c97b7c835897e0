namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The questions about a case that both the oracle and the library answer.</summary>
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
