namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The side of another value on which a value is better.</summary>
internal enum Side
{
    Neither,
    Higher,
    Lower,
}
