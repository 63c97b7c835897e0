namespace MongCai.Kpi;

/// <summary>The targets of a scorecard by area, indicator and period: those of the shortest target period that contains the cell's.</summary>
internal sealed class ScorecardTargets
{
    // One entry a row and target period; null where there is none.
    private readonly Target[]?[] _targets;
    private readonly ReportingPeriod[] _targetPeriods;
    private readonly int[][] _containing;

    public ScorecardTargets(int rows, IReadOnlyList<ReportingPeriod> periods, IReadOnlyCollection<(int Row, Target Target)> targets)
    {
        _targetPeriods = [.. targets.Select(static target => target.Target.Period).Distinct().OrderBy(static period => period.Days)];
        _containing = [.. periods.Select(period => Enumerable.Range(0, _targetPeriods.Length).Where(place => _targetPeriods[place].Contains(period)).ToArray())];
        _targets = new Target[]?[rows * Math.Max(1, _targetPeriods.Length)];
        foreach (var (row, target) in targets)
        {
            ref var own = ref _targets[(row * _targetPeriods.Length) + Array.IndexOf(_targetPeriods, target.Period)];
            own = own is null ? [target]
                : Array.Find(own, other => other.Basis == target.Basis) is { } twice ? throw new InvalidOperationException($"There are two targets on one basis: {twice} and {target}.")
                : [.. own, target];
        }
    }

    /// <summary>The bases of all targets.</summary>
    public IEnumerable<Basis> Bases => _targets.OfType<Target[]>().SelectMany(static targets => targets).Select(static target => target.Basis).Distinct();

    /// <summary>The targets of a cell; none where there is none.</summary>
    public Target[] Of(int row, int period)
    {
        foreach (var place in _containing[period])
        {
            if (_targets[(row * _targetPeriods.Length) + place] is { } targets)
            {
                return targets;
            }
        }

        return [];
    }
}
