namespace MongCai.Kpi;

/// <summary>
/// The subject of a row, as far as it could be read: the indicator and its place among those that are known, the area, the category and the period.
/// </summary>
internal readonly record struct RowSubject(int Place, Indicator? Indicator, AreaCode? Area, Category? Category, ReportingPeriod? Period)
{
    /// <summary>Gets the key that the subject makes; null where one of its parts could not be read.</summary>
    public RowKey? Key => Indicator is not null && Area is { } area && Category is { } category && Period is { } period ? new RowKey(Place, area, category, period) : null;
}
