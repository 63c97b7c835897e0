namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of reports of one indicator.</content>
public static partial class KpiShrink
{
    /// <summary>
    /// Shrinks a list of reports to fewer ones, and to simpler ones of the same indicator and period. No two get the same area and category.
    /// </summary>
    /// <param name="value">The list of reports to shrink.</param>
    /// <returns>The simpler lists, the shorter ones first.</returns>
    public static IEnumerable<Observation[]> Smaller(Observation[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value)
            .Concat(Lists.WithOneSimpler(value, static report => Smaller(report).Where(next => next.Indicator == report.Indicator && next.Period == report.Period)))
            .Where(static reports => reports.DistinctBy(static report => (report.Area, report.Category)).Count() == reports.Count)
            .Select(static reports => reports.ToArray());
    }
}
