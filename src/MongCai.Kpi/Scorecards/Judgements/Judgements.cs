using NodaTime;

namespace MongCai.Kpi;

/// <summary>The outcomes and bands of all cells, in two bytes for each cell and basis, judged when a scorecard is built.</summary>
internal sealed class Judgements
{
    private readonly CardAxes _axes;
    private readonly CellMeasures _measures;
    private readonly MeasurementPolicies _policies;

    // The judgements are kept by period and basis, one for each row.
    private readonly Judgement[]?[][] _judgements;

    public Judgements(CardAxes axes, CellMeasures measures, Actuals actuals, TargetTable targets, MeasurementPolicies policies)
    {
        (_axes, _measures, _policies) = (axes, measures, policies);
        _judgements = new Judgement[axes.Periods.Count][][];
        var totals = new RunningTotals(axes, actuals, measures);

        // The running totals of a period extend those of the periods before it.
        foreach (var period in Enumerable.Range(0, axes.Periods.Count).OrderBy(place => axes.Periods[place].End))
        {
            _judgements[period] = [.. Enumerable.Range(0, targets.Bases.Count).Select(basis => Judge(axes.Periods[period], targets, basis, totals))];
        }
    }

    public Judgement At(int area, int line, int period, int basis) =>
        basis >= 0 && _judgements[period][basis] is { } own ? own[_axes.RowAt(area, line)] : new Judgement(CellOutcome.NoTarget, Judgement.NoBand);

    public TargetsMet Count(int area, int period, int basis, Category category)
    {
        var (met, notMet, open, unknown) = (0, 0, 0, 0);
        foreach (var line in _axes.LinesOf(category))
        {
            switch (At(area, line, period, basis).Outcome)
            {
                case CellOutcome.Met:
                    met++;
                    break;
                case CellOutcome.NotMet:
                    notMet++;
                    break;
                case CellOutcome.Open:
                    open++;
                    break;
                case CellOutcome.Unknown:
                    unknown++;
                    break;
                default:
                    break;
            }
        }

        return new TargetsMet(met, notMet, open, unknown);
    }

    private Judgement[]? Judge(ReportingPeriod period, TargetTable table, int basis, RunningTotals totals)
    {
        var containing = table.Containing(period, basis);
        if (containing.Length == 0)
        {
            return null;
        }

        var judgements = new Judgement[_axes.Rows];
        Array.Fill(judgements, new Judgement(CellOutcome.NoTarget, Judgement.NoBand));
        for (var line = 0; line < _axes.Lines.Count; line++)
        {
            var levels = new LevelJudges(_axes.Lines[line].Indicator, period, _policies);
            for (var area = 0; area < _axes.Areas.Count; area++)
            {
                if (TargetOf(table, containing, area, line, period) is { } target)
                {
                    judgements[_axes.RowAt(area, line)] = Judge(area, line, period, target, levels, totals);
                }
            }
        }

        return judgements;
    }

    private Target? TargetOf(TargetTable table, Target?[][] containing, int area, int line, ReportingPeriod period)
    {
        if (_measures.Sums.LastDayOf(area, period) is null)
        {
            return null;
        }

        foreach (var targets in containing)
        {
            if (table.Of(area, line, period, targets) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    // Plain sums are judged without a division; everything else is measured in full.
    private Judgement Judge(int area, int line, ReportingPeriod period, Target target, LevelJudges levels, RunningTotals totals)
    {
        if (levels.Of(target) is { } judge && totals.TryGet(area, line, judge.Start, period, target.Period, out var total)
            && judge.TryJudge(target, total, out var judgement))
        {
            return judgement;
        }

        var value = _measures.ValueOf(area, line, period);
        return Judgement.Of(_measures.Against(area, line, value, target, _measures.Sums.LastDayOf(area, period) ?? period.End));
    }
}
