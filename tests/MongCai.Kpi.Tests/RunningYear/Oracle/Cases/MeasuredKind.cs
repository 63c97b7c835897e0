namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The kinds of things that an indicator of a case counts, as the table of final values names them.</summary>
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
