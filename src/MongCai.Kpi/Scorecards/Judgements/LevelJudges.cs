namespace MongCai.Kpi;

/// <summary>
/// The judges of one indicator in one period. The common targets, "at least" and "at most" for indicators without an upper bound, need only a few
/// multiplications.
/// </summary>
internal sealed class LevelJudges(Indicator indicator, ReportingPeriod period, MeasurementPolicies policies)
{
    private readonly bool _isCommon = policies.Verdicts is StrictPolicy && indicator.Nature is Nature.Flow or Nature.Stock or Nature.IndexNumber
        && indicator.Possible is { Upper: null, Lower: null or { Sign: 0 } };

    private readonly List<LevelJudge> _judges = [];

    /// <summary>Returns the judge of a target; null where the target is not a common one.</summary>
    public LevelJudge? Of(Target target)
    {
        if (!_isCommon || target is not { Form: LevelForm { LevelOrNone: not null } form, Phases: null } || form.Direction == Direction.None
            || (target.Method is { } method && (method != AttainmentMethod.ActualOverTarget || form.Direction == Direction.LowerIsBetter)))
        {
            return null;
        }

        foreach (var judge in _judges)
        {
            if (judge.IsFor(target.Period, form))
            {
                return judge;
            }
        }

        var start = indicator.Accumulates ? target.Period.Start : period.Start;
        if (!policies.Elapsed.IsMeasuredOver(target.Period, period))
        {
            return null;
        }

        var added = new LevelJudge(indicator, period, start, target, form, policies);
        _judges.Add(added);
        return added;
    }
}
