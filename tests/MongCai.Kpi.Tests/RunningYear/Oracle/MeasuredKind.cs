namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>What an indicator of a case counts, in the words of the handbook's table of final values.</summary>
internal enum MeasuredKind
{
    Flow,
    DistinctCount,
    Proportion,
    Rate,
    RateToStock,
    Stock,
    Index,
    ProportionOfStocks,
}
