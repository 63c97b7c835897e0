namespace MongCai.Kpi;

/// <summary>Of what a row says something, as far as that could be read: the indicator and its place among those that are known, the area, the category, the period.</summary>
internal readonly record struct RowSubject(int Place, Indicator? Indicator, AreaCode? Area, Category? Category, ReportingPeriod? Period)
{
    /// <summary>All of it; null where a part could not be read.</summary>
    public RowKey? Key => Indicator is not null && Area is { } area && Category is { } category && Period is { } period ? new RowKey(Place, area, category, period) : null;
}
