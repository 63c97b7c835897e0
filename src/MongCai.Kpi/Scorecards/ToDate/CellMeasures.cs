using NodaTime;

namespace MongCai.Kpi;

/// <summary>Measures one cell against the targets on all bases, with the value of its period and the value since each target's period began.</summary>
internal sealed class CellMeasures
{
    private readonly CardAxes _axes;
    private readonly Actuals _actuals;
    private readonly TargetTable _targets;
    private readonly MeasurementPolicies _policies;
    private readonly LocalDate? _asOf;
    private readonly Dictionary<(LocalDate Start, ReportingPeriod Last, ReportingPeriod Whole), ToDatePlan> _plans = [];

    public CellMeasures(CardAxes axes, Actuals actuals, TargetTable targets, MeasurementPolicies policies, LocalDate? asOf)
    {
        (_axes, _actuals, _targets, _policies, _asOf) = (axes, actuals, targets, policies, asOf);
        Sums = new CellSums(axes, actuals);
    }

    public CellSums Sums { get; }

    /// <summary>Returns the value of an area in a period.</summary>
    public Observation ValueOf(int area, int line, ReportingPeriod period) =>
        Sums.LastDayOf(area, period) is { } day ? ValueOf(area, line, PlanOf(period.Start, period, period), day)
        : Observation.Missing(_axes.Lines[line].Indicator, period, MissingReason.CannotExist) with { Area = _axes.Areas[area], Category = _axes.Lines[line].Category };

    /// <summary>Returns the value of the same period last year, for the areas as they are now; null where nothing is known of it.</summary>
    public Observation? LastYearOf(int area, int line, ReportingPeriod period) =>
        Sums.LastDayOf(area, period) is { } day ? LastYearOf(area, line, PlanOf(period.Start, period, period), day) : null;

    /// <summary>Returns the report of an area itself for a period; null where there is none.</summary>
    public Observation? OwnOf(int area, int line, ReportingPeriod period) => _actuals.Of(period)?.At(_axes.RowAt(area, line), _axes.Areas[area], _axes.Lines[line]);

    /// <summary>Measures a cell against the targets on all bases.</summary>
    public AttainmentByBasis Of(int area, int line, ReportingPeriod period)
    {
        var value = ValueOf(area, line, period);
        var (targets, measuring) = (new List<Target>(), new List<MeasurementContext?>());
        if (Sums.LastDayOf(area, period) is { } day)
        {
            for (var basis = 0; basis < _targets.Bases.Count; basis++)
            {
                if (_targets.Of(area, line, period, basis) is { } target)
                {
                    targets.Add(target);
                    measuring.Add(MeasuringOf(area, line, value, target, day));
                }
            }
        }

        if (measuring.Count == 0)
        {
            measuring.Add(MeasurementContext.Under(_policies));
        }

        return new AttainmentByBasis(value, [.. targets], [.. measuring]);
    }

    /// <summary>Measures a cell against one target.</summary>
    public Attainment Against(int area, int line, Observation value, Target target, LocalDate day) => new(value, target.Basis, target, MeasuringOf(area, line, value, target, day));

    private MeasurementContext MeasuringOf(int area, int line, Observation value, Target target, LocalDate day)
    {
        var one = _axes.Lines[line].Indicator;
        var isToDate = one.Accumulates && target.Form.IsOfWhole && value.Period.Start != target.Period.Start;
        var plan = PlanOf(isToDate ? target.Period.Start : value.Period.Start, value.Period, isToDate ? target.Period : value.Period);
        return new MeasurementContext(_policies)
        {
            ToDate = isToDate ? ValueOf(area, line, plan, day) : value,
            LastYear = LastYearOf(area, line, plan, day),
            Series = target.Form.IsOfWhole ? null : SeriesOf(area, line, value, target),
        };
    }

    private Observation ValueOf(int area, int line, ToDatePlan plan, LocalDate day)
    {
        var value = Sums.Of(plan, area, line, day, _policies.MissingData);
        return _asOf is { } asOf && plan.Last.Start > asOf
            ? Observation.Missing(value.Indicator, value.Period, MissingReason.NotStarted).Where(value).CoveredBy(new Coverage(0, value.Coverage.Expected))
            : value;
    }

    private Observation? LastYearOf(int area, int line, ToDatePlan plan, LocalDate day)
    {
        if (!ObservationSeries.TryGetYearBefore(plan.Period, out var whole) || !ObservationSeries.TryGetYearBefore(plan.Last, out var last))
        {
            return null;
        }

        var before = PlanOf(whole.Start, last, whole);
        return before.IsEmpty || Sums.Of(before, area, line, day, _policies.MissingData) is not { HasRange: true, Coverage.Reported: > 0 } value ? null : value.Of(whole);
    }

    // The series has every period of the kind that the form of the target looks at, up to the end of the cell's period.
    private ObservationSeries SeriesOf(int area, int line, Observation value, Target target)
    {
        var every = target.Form.MaintainedPeriodKind ?? value.Period.Kind;
        var periods = target.Period.TrySplitInto(every, out var all) ? all.Where(period => period.End <= value.Period.End).ToArray() : [];
        return periods.Length == 0 || (periods[^1] == value.Period && periods.Length == 1)
            ? new ObservationSeries([value])
            : new ObservationSeries(periods.Select(period => period == value.Period ? value : ValueOf(area, line, period)));
    }

    internal ToDatePlan PlanOf(LocalDate start, ReportingPeriod last, ReportingPeriod whole)
    {
        lock (_plans)
        {
            if (!_plans.TryGetValue((start, last, whole), out var plan))
            {
                _plans.Add((start, last, whole), plan = ToDatePlan.Of(_actuals, start, last, whole));
            }

            return plan;
        }
    }
}
