namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>On which side of another value a value is better.</summary>
internal enum Side
{
    Neither,
    Higher,
    Lower,
}
