namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The three verdict policies that the library provides.</summary>
internal enum PolicyKind
{
    Strict,
    LenientAtTheBound,
    BeyondTheRange,
}
