namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The day of the year whose stock a flow is divided by; the days are near the ends of months.</summary>
internal enum StockDay
{
    MeanOfAll,
    FirstOfJanuary,
    LastOfJune,
    FirstOfJuly,
    LastOfDecember,
}
