using NodaTime;

namespace MongCai.Kpi;

/// <summary>The targets in force, by basis, target period and row. A cell is measured on each basis against the target of the shortest period that contains its own.</summary>
internal sealed class TargetTable(CardAxes axes, IEnumerable<Basis> bases)
{
    private readonly List<(ReportingPeriod Period, Target?[]?[] ByBasis)> _periods = [];
    private readonly Basis[] _bases = [.. bases.OrderBy(static basis => basis.ToString(), StringComparer.Ordinal)];

    /// <summary>The bases of all targets, in the order of their texts, whatever the order in which they came.</summary>
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

    // The shorter first; of equal length, whatever the order in which they came, the one that begins first.
    private static bool IsBefore(ReportingPeriod one, ReportingPeriod other) =>
        one.Days != other.Days ? one.Days < other.Days : ReportingPeriod.ByStartThenLongest.Compare(one, other) < 0;

    /// <summary>The targets of all rows on a basis for the periods that contain one, from the shortest on.</summary>
    public Target?[][] Containing(ReportingPeriod period, int basis) =>
        [.. _periods.Where(own => own.Period.Contains(period)).Select(own => own.ByBasis[basis]).OfType<Target?[]>()];

    /// <summary>The target of an area in a period, on a basis: its own, or what those that merged into it were to reach.</summary>
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

    /// <summary>The target of an area among those of one target period and basis.</summary>
    public Target? Of(int area, int line, ReportingPeriod period, Target?[] targets)
    {
        var own = targets[axes.RowAt(area, line)];
        return axes.Hierarchy is { } hierarchy && hierarchy.Successions.Count > 0 && hierarchy.LastDayOf(axes.Areas[area], period.Start, period.End) is { } day
            ? Inherited(hierarchy, area, line, day, targets, own)
            : own;
    }

    // A target that was given for the area as it is now stands; any other one is what its predecessors, and the area itself before, were to reach together.
    private Target? Inherited(AreaHierarchy hierarchy, int area, int line, LocalDate day, Target?[] targets, Target? own)
    {
        var code = axes.Areas[area];
        if (hierarchy.LatestSuccessionsTo(code, day) is not { Count: > 0 } latest)
        {
            return own;
        }

        var on = latest[0].On;
        var wasThere = hierarchy.Exists(code, on.PlusDays(-1));
        if (own is not null && (!wasThere || own.Adoption?.InForceFrom >= on))
        {
            return own;
        }

        var parts = new List<Target?>();
        if (wasThere)
        {
            parts.Add(Inherited(hierarchy, area, line, on.PlusDays(-1), targets, own));
        }

        foreach (var succession in latest)
        {
            parts.Add(succession.IsWhole && axes.Areas.TryGetPlace(succession.Predecessor, out var predecessor)
                ? Inherited(hierarchy, predecessor, line, on.PlusDays(-1), targets, targets[axes.RowAt(predecessor, line)])
                : null);
        }

        return parts.Contains(null) ? null : AddedTargets.Of([.. parts.OfType<Target>()], code);
    }
}
