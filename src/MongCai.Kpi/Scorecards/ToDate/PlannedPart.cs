namespace MongCai.Kpi;

/// <summary>One period of those that tile a time, and every column that says something of it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Own">Its own column; null where nothing was reported for it.</param>
/// <param name="Longer">What longer reports say that end with it, the longest first.</param>
/// <param name="Shorter">The columns of shorter periods that tile it, a set a kind, the longest kind first; null where nothing was reported for one.</param>
/// <param name="Endings">The columns of other periods that end on the same day: the level on that day is the same.</param>
internal sealed record PlannedPart(ReportingPeriod Period, ActualColumn? Own, LongerReport[] Longer, ActualColumn?[][] Shorter, ActualColumn[] Endings)
{
    /// <summary>Whether a row has a report for just this period, in one or in shorter ones, all of them.</summary>
    public bool IsReported(int row) => (Own is { } own && own.Has(row)) || Array.Exists(Shorter, set => Array.TrueForAll(set, column => column is not null && column.Has(row)));

    /// <summary>Whether a row has any report within the period, or one that ends with it.</summary>
    public bool HasReport(int row, bool isLevel) =>
        (Own is { } own && own.Has(row))
        || (isLevel ? Array.Exists(Endings, column => column.Has(row))
            : Array.Exists(Longer, span => span.IsReported(row)) || Array.Exists(Shorter, set => Array.Exists(set, column => column is not null && column.Has(row))));
}
