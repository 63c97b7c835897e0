namespace MongCai.Kpi;

/// <summary>Of what a row says something, as far as that could be read: the indicator and its place among those that are known, the area, the period.</summary>
internal readonly record struct RowSubject(int Place, Indicator? Indicator, AreaCode? Area, ReportingPeriod? Period)
{
    /// <summary>All of it; null where a part could not be read.</summary>
    public RowKey? Key => Indicator is not null && Area is { } area && Period is { } period ? new RowKey(Place, area, period) : null;
}
