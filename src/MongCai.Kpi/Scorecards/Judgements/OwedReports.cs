using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The reports that are owed for a period. For each indicator and category they are owed by the smallest areas, or by the area that has always reported for
/// those in it.
/// </summary>
internal sealed class OwedReports
{
    private readonly CardAxes _axes;
    private readonly CellMeasures _measures;
    private readonly ReportingPeriod _period;
    private readonly PlannedPart _part;

    // For an area that other areas belong to: whether it always reports for them, and whether it has reported for them in the period.
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
            .. from line in Enumerable.Range(0, axes.Lines.Count)
               from area in owed.Owing(line).Order()
               select Observation.Missing(axes.Lines[line].Indicator, period) with { Area = axes.Areas[area], Category = axes.Lines[line].Category },
        ];
    }

    private HashSet<int> Owing(int line)
    {
        var owing = new HashSet<int>();
        for (var area = 0; area < _axes.Areas.Count; area++)
        {
            if (_measures.Sums.LastDayOf(area, _period) is not { } day || !IsExpected(area, line, day))
            {
                continue;
            }

            int[] above = [.. Above(area, day)];
            var responsible = above.FirstOrDefault(whole => ForOthers(whole, line).Always, area);
            if (!IsReported(responsible, line) && !Array.Exists(above, one => ForOthers(one, line).Now))
            {
                owing.Add(responsible);
            }
        }

        return owing;
    }

    // A longer report that ends with the period counts for it, even where nobody knows the amount of the period alone.
    private bool IsReported(int area, int line) => _measures.Sums.IsReported(_part, area, line)
        || Array.Exists(_part.Endings, column => column.Period.Start <= _period.Start && column.Has(_axes.RowAt(area, line)));

    private bool IsExpected(int area, int line, LocalDate day) =>
        (_axes.Lines[line].Indicator.Accumulates || day == _period.End)
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

    private (bool Always, bool Now) ForOthers(int area, int line)
    {
        if (!_forOthers.TryGetValue((area, line), out var found))
        {
            var hasEver = _measures.Sums.Own.HasEver(area, line);
            int[] reporters = hasEver ? [.. Reporters(area)] : [];
            found = (
                hasEver && !Array.Exists(reporters, one => _measures.Sums.Own.HasEver(one, line)),
                hasEver && IsReported(area, line) && !Array.Exists(reporters, one => IsReported(one, line)));
            _forOthers.Add((area, line), found);
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
