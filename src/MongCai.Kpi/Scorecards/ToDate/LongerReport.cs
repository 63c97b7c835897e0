namespace MongCai.Kpi;

/// <summary>A report that spans several periods, from the first of them to the end of the last, or the difference of two reports that began earlier.</summary>
/// <param name="First">The position of the first period that it spans.</param>
/// <param name="Later">The column of the report, or of the later one of the two.</param>
/// <param name="Earlier">The column of the earlier report; null where there is only one.</param>
internal sealed record LongerReport(int First, ActualColumn Later, ActualColumn? Earlier)
{
    public bool IsReported(int row) => Later.Has(row) && (Earlier is null || Earlier.Has(row));
}
