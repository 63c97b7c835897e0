using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of attainments of one form.</content>
public static partial class KpiGen
{
    private const int LongestStage = 4;

    private static readonly Nature[] NaturesOfAmounts = [.. Enum.GetValues<Nature>().Where(static nature => nature != Nature.Milestone)];

    /// <summary>
    /// Creates a generator of attainments of targets of one form, for indicators that can have that form, in whole periods and in running ones. Values are on
    /// the bound, a hair or a printed unit beside it, a share of it, or any other. An indicator that accumulates has the amount since the target's period
    /// began, a maintained target is measured in a period of its kind, and a milestone is done before its day, on it, after it, or not.
    /// </summary>
    /// <param name="form">The form of the targets.</param>
    /// <returns>The generator of attainments of that form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static Gen<Attainment> AttainmentsOf(TargetForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
            from indicator in IndicatorsFor(form)
            from measured in PeriodsFor(form, indicator)
            from basis in Gen.Elements(DistinctBases)
            from method in MethodsFor(form)
            from observation in ObservationsFor(form, indicator, measured.Period)
            from policies in PoliciesFor(measured.Whole)
            select observation.Against(policies, form.For(indicator, measured.Whole, basis) with { Method = method })[basis];
    }

    private static Gen<Indicator> IndicatorsFor(TargetForm form) => form switch
    {
        MilestoneForm => IndicatorsOf(Nature.Milestone),
        AverageForm { Baseline: null } => WithRoomFor(form, Gen.Elements(Nature.Flow, Nature.DistinctCount).SelectMany(IndicatorsOf)),
        AverageForm or ChangeForm { IsReduction: true } => WithRoomFor(form, Gen.Elements(Nature.Stock, Nature.IndexNumber).SelectMany(IndicatorsOf)),
        _ => WithRoomFor(form, Gen.Elements(NaturesOfAmounts).SelectMany(IndicatorsOf)),
    };

    // An indicator that cannot have the level is replaced by one without bounds; otherwise every target would be decided before its period begins.
    private static Gen<Indicator> WithRoomFor(TargetForm form, Gen<Indicator> indicators) => indicators.Select(indicator =>
        LevelIn(form) is not { } level || PossibleOf(indicator).Contains(level)
            ? indicator
            : new Indicator(indicator.Code, Unit.Dong, Accumulates(indicator) ? Nature.Flow : Nature.Stock, indicator.Name) { Reporting = indicator.Reporting, Decimals = indicator.Decimals });

    private static Gen<(ReportingPeriod Whole, ReportingPeriod Period)> PeriodsFor(TargetForm form, Indicator indicator) => form switch
    {
        MilestoneForm milestone =>
            from calendar in ReportingCalendars
            from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month)
            let day = ReportingPeriod.Day(milestone.Deadline, calendar)
            let whole = day.TryGetEnclosing(kind, out var enclosing) ? enclosing : day
            from period in PartsToDate(indicator, whole, [PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Day])
            select (whole, period),
        MaintainedForm maintained =>
            from year in Gen.Choose(2015, 2025)
            from more in Gen.Choose(1, LongestStage)
            from calendar in ReportingCalendars
            from whole in Gen.Elements(WholesOf(maintained.Every, year, more, calendar))
            from part in Gen.Elements(whole.SplitInto(maintained.Every).AsEnumerable())
            select (whole, part),
        _ => RunningPeriodsFor(indicator),
    };

    // The usual periods that consist of such parts, and a range of some of them.
    private static IEnumerable<ReportingPeriod> WholesOf(PeriodKind every, int year, int more, ReportingCalendar calendar)
    {
        var first = Calendars.First(every, year, calendar);
        ReportingPeriod[] usual = [ReportingPeriod.Year(year, calendar), ReportingPeriod.Quarter(year, 1, calendar), ReportingPeriod.Month(year, 1, calendar), ReportingPeriod.Stage(year, year + more, calendar)];
        return usual.Append(ReportingPeriod.Range(first.Start, first.Shift(more).End, calendar)).Where(whole => whole.TrySplitInto(every, out _)).DefaultIfEmpty(first);
    }

    // A milestone is done on its day or beside it, or the observation is any other.
    private static Gen<Observation> ObservationsFor(TargetForm form, Indicator indicator, ReportingPeriod period) => form is MilestoneForm milestone && period.Contains(milestone.Deadline)
        ? Gen.Frequency(
            (2, ObservationsOf(indicator, period)),
            (3, from beside in Gen.Choose(-1, 1)
                let day = milestone.Deadline.PlusDays(beside)
                select Observation.Done(indicator, period, period.Contains(day) ? day : milestone.Deadline)))
        : ObservationsNear(indicator, period, form);

    private static Gen<AttainmentMethod?> MethodsFor(TargetForm form) => Gen.Frequency(
        (2, Gen.Constant(default(AttainmentMethod?))), (1, Gen.Elements(MethodsOf(form).Select(static method => (AttainmentMethod?)method).DefaultIfEmpty())));
}
