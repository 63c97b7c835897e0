using NodaTime;

namespace MongCai.Kpi;

/// <summary>The areas that are expected to report for the areas of a scorecard. The result is kept for all times between which nothing changed.</summary>
internal sealed class ExpectedReporters(AreaHierarchy hierarchy)
{
    private readonly Dictionary<(int First, int Last, int AsOf, bool OnLastDay), Dictionary<AreaCode, List<Reporter>>> _found = [];

    /// <summary>Returns the areas that are expected to report for an area in a period, as the areas are on a later day.</summary>
    public IReadOnlyList<Reporter> Of(AreaCode area, ReportingPeriod period, LocalDate asOf, bool onLastDay)
    {
        var last = LocalDate.Min(period.End, asOf);
        if (last < period.Start)
        {
            return [];
        }

        var key = (hierarchy.ChangesUntil(period.Start), hierarchy.ChangesUntil(period.End), hierarchy.ChangesUntil(asOf), onLastDay);
        lock (_found)
        {
            if (!_found.TryGetValue(key, out var byArea))
            {
                _found.Add(key, byArea = hierarchy.ReportersByArea(period.Start, period.End, asOf, onLastDay));
            }

            return byArea.TryGetValue(area, out var reporters) ? reporters : [];
        }
    }
}
