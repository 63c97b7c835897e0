namespace MongCai.Kpi;

/// <summary>One of the periods that tile a span of time, with every column that says something about it.</summary>
/// <param name="Period">The period of the part.</param>
/// <param name="Own">The column of that period; null where nothing was reported for it.</param>
/// <param name="Longer">The longer reports that end with the period, the longest first.</param>
/// <param name="Shorter">
/// The columns of shorter periods that tile the period, one set for each kind, the longest kind first; a column is null where nothing was reported for its
/// period.
/// </param>
/// <param name="Endings">The columns of other periods that end on the same day, on which the level is the same.</param>
internal sealed record PlannedPart(ReportingPeriod Period, ActualColumn? Own, LongerReport[] Longer, ActualColumn?[][] Shorter, ActualColumn[] Endings)
{
    /// <summary>Determines whether a row has a report for exactly this period, in one piece or in a complete set of shorter ones.</summary>
    public bool IsReported(int row) => (Own is { } own && own.Has(row)) || Array.Exists(Shorter, set => Array.TrueForAll(set, column => column is not null && column.Has(row)));

    /// <summary>Determines whether a row has any report within the period, or one that ends with it.</summary>
    public bool HasReport(int row, bool isLevel) =>
        (Own is { } own && own.Has(row))
        || (isLevel ? Array.Exists(Endings, column => column.Has(row))
            : Array.Exists(Longer, span => span.IsReported(row)) || Array.Exists(Shorter, set => Array.Exists(set, column => column is not null && column.Has(row))));
}
