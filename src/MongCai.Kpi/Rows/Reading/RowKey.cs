namespace MongCai.Kpi;

/// <summary>The key of a row: what it speaks of. Indicator and basis are places among those that are known; without a basis, that place is −1.</summary>
internal readonly record struct RowKey(int Indicator, AreaCode Area, Category Category, ReportingPeriod Period, int Basis = RowKey.NoBasis)
{
    private const int NoBasis = -1;
}
