namespace MongCai.Kpi.Testing;

/// <content>Reports of one indicator.</content>
public static partial class KpiShrink
{
    /// <summary>Fewer reports, and simpler ones of the same indicator and period. No two become ones of one area and category.</summary>
    /// <param name="value">The reports.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Observation[]> Smaller(Observation[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value)
            .Concat(Lists.WithOneSimpler(value, static report => Smaller(report).Where(next => next.Indicator == report.Indicator && next.Period == report.Period)))
            .Where(static reports => reports.DistinctBy(static report => (report.Area, report.Category)).Count() == reports.Count)
            .Select(static reports => reports.ToArray());
    }
}
