namespace MongCai.Kpi;

/// <summary>Of what a row says something: indicator and basis by their places among those that are known; no basis is −1.</summary>
internal readonly record struct RowKey(int Indicator, AreaCode Area, Category Category, ReportingPeriod Period, int Basis = RowKey.NoBasis)
{
    private const int NoBasis = -1;
}
