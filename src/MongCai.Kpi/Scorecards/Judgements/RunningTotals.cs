using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The plain sums since a day, at the cost of one addition for each cell. They exist for areas that report for themselves alone, where every period so far has
/// an official decimal; <see cref="CellSums"/> sums everything else.
/// </summary>
internal sealed class RunningTotals(CardAxes axes, Actuals actuals, CellMeasures measures)
{
    private readonly Dictionary<(LocalDate Start, PeriodKind Kind, ReportingCalendar Calendar), Totals> _totals = [];
    private readonly Dictionary<(LocalDate Start, ReportingPeriod Period, bool IsLevel), bool[]> _alone = [];

    // The last answer is kept, because all rows of a period ask for the same.
    private (ReportingPeriod? Period, ActualColumn? Column) _last;
    private (LocalDate Start, ReportingPeriod Period, Totals? Totals) _lastTotals;

    /// <summary>Tries to return the sum of an area from a day to the end of a period; false where the sum is not plain.</summary>
    public bool TryGet(int area, int line, LocalDate start, ReportingPeriod period, ReportingPeriod whole, out decimal total)
    {
        total = 0;
        if (axes.Hierarchy is not null && !AloneIn(start, period, whole, !axes.Lines[line].Indicator.Accumulates)[area])
        {
            return false;
        }

        var row = axes.RowAt(area, line);
        if (start == period.Start)
        {
            var column = _last.Period == period ? _last.Column : actuals.Of(period);
            _last = (period, column);
            if (column is null || column.States[row] != ActualState.Plain)
            {
                return false;
            }

            total = column.Values[row];
            return true;
        }

        var totals = TotalsOf(start, period, whole);
        total = totals.Sums[row];
        return totals.ArePlain[row];
    }

    private Totals TotalsOf(LocalDate start, ReportingPeriod period, ReportingPeriod whole)
    {
        if (_lastTotals is { Totals: { } last } && _lastTotals.Start == start && _lastTotals.Period == period)
        {
            return last;
        }

        var key = (start, period.Kind, period.Calendar);
        if (!_totals.TryGetValue(key, out var totals) || totals.Until != period)
        {
            var plan = measures.PlanOf(start, period, whole);
            if (!plan.IsPlain)
            {
                totals = new Totals(period, new decimal[axes.Rows], new bool[axes.Rows]);
            }
            else
            {
                var isNext = totals is not null && plan.Parts.Length > 1 && plan.Parts[^2].Period == totals.Until;
                totals = isNext && totals is not null ? totals with { Until = period } : new Totals(period, new decimal[axes.Rows], [.. Enumerable.Repeat(element: true, axes.Rows)]);
                foreach (var part in isNext ? plan.Parts.AsSpan(plan.Parts.Length - 1) : plan.Parts)
                {
                    Add(part, totals);
                }
            }

            _totals[key] = totals;
        }

        _lastTotals = (start, period, totals);
        return totals;
    }

    private static void Add(PlannedPart part, Totals totals)
    {
        if (part.Own is not { } column)
        {
            Array.Clear(totals.ArePlain);
            return;
        }

        var values = column.Values;
        var states = column.States;
        for (var row = 0; row < states.Length; row++)
        {
            if (states[row] == ActualState.Plain)
            {
                // A decimal is exact within its digits. A sum with more digits is not plain.
                totals.ArePlain[row] = totals.ArePlain[row] && LevelJudge.IsShort(totals.Sums[row]) && LevelJudge.IsShort(values[row]);
                totals.Sums[row] = totals.ArePlain[row] ? totals.Sums[row] + values[row] : 0;
            }
            else
            {
                totals.ArePlain[row] = false;
            }
        }
    }

    private bool[] AloneIn(LocalDate start, ReportingPeriod period, ReportingPeriod whole, bool isLevel)
    {
        ref var alone = ref CollectionsMarshal.GetValueRefOrAddDefault(_alone, (start, period, isLevel), out _);
        if (alone is null)
        {
            var plan = measures.PlanOf(start, period, start == period.Start ? period : whole);
            alone = [.. Enumerable.Range(0, axes.Areas.Count).Select(area => measures.Sums.IsAlone(area, plan, period.End, isLevel))];
        }

        return alone;
    }

    private sealed record Totals(ReportingPeriod Until, decimal[] Sums, bool[] ArePlain);
}
