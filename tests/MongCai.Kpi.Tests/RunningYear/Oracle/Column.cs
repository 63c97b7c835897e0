namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The columns of the handbook's table of what was expected by now.</summary>
internal enum Column
{
    Accumulating,
    Rate,
    Level,
}
