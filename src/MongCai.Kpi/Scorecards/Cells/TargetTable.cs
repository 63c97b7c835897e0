namespace MongCai.Kpi;

/// <summary>
/// The targets in force, by basis, target period and row. On each basis, a cell is measured against the target of the shortest period that contains the period
/// of the cell.
/// </summary>
internal sealed class TargetTable(CardAxes axes, IEnumerable<Basis> bases)
{
    private readonly List<(ReportingPeriod Period, Target?[]?[] ByBasis)> _periods = [];
    private readonly Basis[] _bases = [.. bases.OrderBy(static basis => basis.ToString(), StringComparer.Ordinal)];

    /// <summary>Gets the bases of all targets in the order of their texts, whatever the order in which they were added.</summary>
    public IReadOnlyList<Basis> Bases => _bases;

    public int PlaceOf(Basis basis) => Array.IndexOf(_bases, basis);

    public void Set(int row, Target target)
    {
        var basis = PlaceOf(target.Basis);
        var at = _periods.FindIndex(period => period.Period == target.Period);
        if (at < 0)
        {
            at = _periods.FindIndex(period => IsBefore(target.Period, period.Period)) is >= 0 and var longer ? longer : _periods.Count;
            _periods.Insert(at, (target.Period, new Target?[_bases.Length][]));
        }

        (_periods[at].ByBasis[basis] ??= new Target?[axes.Rows])[row] = target;
    }

    // The shorter period comes first; of periods of equal length the one that begins first, whatever the order in which they were added.
    private static bool IsBefore(ReportingPeriod one, ReportingPeriod other) =>
        one.Days != other.Days ? one.Days < other.Days : ReportingPeriod.ByStartThenLongest.Compare(one, other) < 0;

    /// <summary>Returns the targets of all rows on a basis for the periods that contain a period, the shortest of them first.</summary>
    public Target?[][] Containing(ReportingPeriod period, int basis) =>
        [.. _periods.Where(own => own.Period.Contains(period)).Select(own => own.ByBasis[basis]).OfType<Target?[]>()];

    /// <summary>Returns the target of an area in a period on a basis: its own, or the sum of the targets of the areas that merged into it.</summary>
    public Target? Of(int area, int line, ReportingPeriod period, int basis)
    {
        foreach (var targets in Containing(period, basis))
        {
            if (Of(area, line, period, targets) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>Returns the target of an area among those of one target period and basis.</summary>
    public Target? Of(int area, int line, ReportingPeriod period, Target?[] targets) =>
        axes.Hierarchy is { } hierarchy && hierarchy.Successions.Count > 0 && hierarchy.LastDayOf(axes.Areas[area], period.Start, period.End) is { } day
            ? InheritedTarget.Of(axes, hierarchy, area, line, day, targets)
            : targets[axes.RowAt(area, line)];
}
