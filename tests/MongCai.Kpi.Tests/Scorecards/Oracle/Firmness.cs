namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>How firm a value is, the weakest first.</summary>
internal enum Firmness
{
    Forecast,
    Estimate,
    Provisional,
    Official,
}
