namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The columns of the table of what was expected by now.</summary>
internal enum Column
{
    Accumulating,
    Rate,
    Level,
}
