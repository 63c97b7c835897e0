namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The three verdict policies that are ready.</summary>
internal enum PolicyKind
{
    Strict,
    LenientAtTheBound,
    BeyondTheRange,
}
