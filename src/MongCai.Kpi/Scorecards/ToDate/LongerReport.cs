namespace MongCai.Kpi;

/// <summary>A report that spans several periods: from the first of them to the end of the one that it ends with, or the difference of two reports that began earlier.</summary>
/// <param name="First">The place of the first period that it spans.</param>
/// <param name="Later">The column of the report, or of the later one.</param>
/// <param name="Earlier">The column of the earlier one; null where there is no difference.</param>
internal sealed record LongerReport(int First, ActualColumn Later, ActualColumn? Earlier)
{
    public bool IsReported(int row) => Later.Has(row) && (Earlier is null || Earlier.Has(row));
}
