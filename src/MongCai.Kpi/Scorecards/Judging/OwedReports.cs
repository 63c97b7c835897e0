using NodaTime;

namespace MongCai.Kpi;

/// <summary>Who owes which report for a period: of each indicator the smallest areas, or the area that has always reported for those in it.</summary>
internal sealed class OwedReports
{
    private readonly CardAxes _axes;
    private readonly CellMeasures _measures;
    private readonly ReportingPeriod _period;
    private readonly PlannedPart _part;

    // Whether an area that others belong to always reports for them, and whether it has reported for them in the period.
    private readonly Dictionary<(int Area, int Indicator), (bool Always, bool Now)> _forOthers = [];

    private OwedReports(CardAxes axes, CellMeasures measures, ReportingPeriod period)
    {
        (_axes, _measures, _period) = (axes, measures, period);
        _part = measures.PlanOf(period.Start, period, period).Parts[^1];
    }

    public static IReadOnlyList<Observation> In(CardAxes axes, CellMeasures measures, ReportingPeriod period)
    {
        var owed = new OwedReports(axes, measures, period);
        return
        [
            .. from indicator in Enumerable.Range(0, axes.Indicators.Count)
               from area in owed.Owing(indicator).Order()
               select Observation.Missing(axes.Indicators[indicator], period) with { Area = axes.Areas[area] },
        ];
    }

    private HashSet<int> Owing(int indicator)
    {
        var owing = new HashSet<int>();
        for (var area = 0; area < _axes.Areas.Count; area++)
        {
            if (_measures.Sums.LastDayOf(area, _period) is not { } day || !IsExpected(area, indicator, day))
            {
                continue;
            }

            int[] above = [.. Above(area, day)];
            var responsible = above.FirstOrDefault(whole => ForOthers(whole, indicator).Always, area);
            if (!IsReported(responsible, indicator) && !Array.Exists(above, one => ForOthers(one, indicator).Now))
            {
                owing.Add(responsible);
            }
        }

        return owing;
    }

    // A longer report that ends with the period counts for it, also where nobody knows what the period alone brought.
    private bool IsReported(int area, int indicator) => _measures.Sums.IsReported(_part, area, indicator)
        || Array.Exists(_part.Endings, column => column.Period.Start <= _period.Start && column.Has(_axes.RowAt(area, indicator)));

    private bool IsExpected(int area, int indicator, LocalDate day) =>
        (_axes.Indicators[indicator].Accumulates || day == _period.End)
        && _measures.Sums.ReportersOf(area, _period, day, isLevel: false).Any(reporter => reporter.Area == _axes.Areas[area]);

    private IEnumerable<int> Above(int area, LocalDate day)
    {
        foreach (var above in _axes.Hierarchy?.AncestorsOf(_axes.Areas[area], day) ?? [])
        {
            if (_axes.Areas.TryGetPlace(above, out var place))
            {
                yield return place;
            }
        }
    }

    private (bool Always, bool Now) ForOthers(int area, int indicator)
    {
        if (!_forOthers.TryGetValue((area, indicator), out var found))
        {
            var hasEver = _measures.Sums.Own.HasEver(area, indicator);
            int[] reporters = hasEver ? [.. Reporters(area)] : [];
            found = (
                hasEver && !Array.Exists(reporters, one => _measures.Sums.Own.HasEver(one, indicator)),
                hasEver && IsReported(area, indicator) && !Array.Exists(reporters, one => IsReported(one, indicator)));
            _forOthers.Add((area, indicator), found);
        }

        return found;
    }

    private IEnumerable<int> Reporters(int area)
    {
        foreach (var reporter in _measures.Sums.ReportersOf(area, _period, _measures.Sums.LastDayOf(area, _period) ?? _period.End, isLevel: false))
        {
            if (_axes.Areas.TryGetPlace(reporter.Area, out var place))
            {
                yield return place;
            }
        }
    }
}
