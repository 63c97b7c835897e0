namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The status of a value, the weakest one first.</summary>
internal enum Firmness
{
    Forecast,
    Estimate,
    Provisional,
    Official,
}
