namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of an actual together with the levels of its targets, so that half of a level stays half of it.</content>
public static partial class KpiShrink
{
    private static IEnumerable<(Func<Observation> Observation, Func<IEnumerable<Target>> Targets)> SmallerTogether(Observation observation, IReadOnlyList<Target> targets) =>
        from way in Jointly.Ways([.. NumbersOf(observation), .. targets.SelectMany(static target => NumbersOf(target.Form))])
        select ((Func<Observation>)(() => With(observation, way)), (Func<IEnumerable<Target>>)(() => targets.Select(target => With(target, way))));

    // The targets stay targets of what is observed.
    private static IEnumerable<(Func<Observation> Observation, Func<IEnumerable<Target>> Targets)> SmallerSubjects(Observation observation, IReadOnlyList<Target> targets)
    {
        var isOfOnePeriod = targets.All(target => target.Period == observation.Period);
        foreach (var period in isOfOnePeriod ? Smaller(observation.Period) : [])
        {
            yield return (() => For(observation, period), () => targets.Select(target => Like(target, In(period, target.Form).For(target.Indicator, period, target.Basis), target.Phases)));
        }

        foreach (var indicator in Smaller(observation.Indicator))
        {
            yield return (() => Of(observation, indicator), () => targets.Select(target => Like(target, target.Form.For(indicator, target.Period, target.Basis), target.Phases)));
        }

        if (observation.Area != AreaCode.ReportingAuthority)
        {
            yield return (() => observation with { Area = default }, () => targets.Select(static target => target with { Area = default }));
        }

        if (!observation.Category.IsTotal)
        {
            yield return (() => observation with { Category = default }, () => targets.Select(static target => target with { Category = default }));
        }
    }

    // The parts of a ratio, ranges, days and missing values are left as they are.
    private static Rational[] NumbersOf(Observation observation) =>
        observation is { Ratio: null, DoneOn: null } && observation.Value.TryGetValue(out var number) ? [number] : [];

    private static IEnumerable<Rational> NumbersOf(TargetForm form) => form switch
    {
        LevelForm { Level: { } level } => [level],
        LevelForm { Accepted: { Lower: { } floor, Upper: { } ceiling } } => [floor, ceiling],
        ChangeForm { IsGrowth: false } change => [change.Baseline, change.Level],
        AverageForm { Baseline: { } opening } average => [opening, .. NumbersOf(average.PerYear)],
        AverageForm average => NumbersOf(average.PerYear),
        MaintainedForm maintained => NumbersOf(maintained.Each),
        _ => [],
    };

    private static Observation With(Observation observation, Func<Rational, Rational> way) => NumbersOf(observation) is [var number]
        ? new Observation(observation.Indicator, observation.Period, way(number)) with { Area = observation.Area, Category = observation.Category, Status = observation.Status, Through = observation.Through }
        : observation;

    private static Target With(Target target, Func<Rational, Rational> way)
    {
        var form = With(target.Form, way);
        return Like(target, form.For(target.Indicator, target.Period, target.Basis), target.Phases is { } phases && KpiGen.PhasedLevelOf(form, target.Indicator) is { } level ? To(level, phases) : null);
    }

    private static TargetForm With(TargetForm form, Func<Rational, Rational> way) => form switch
    {
        LevelForm level => With(level, way),
        ChangeForm { IsGrowth: true } => form,
        ChangeForm { IsReduction: true } change => Target.ReductionBy(way(change.Baseline) - way(change.Level), way(change.Baseline), change.OpeningPeriod),
        ChangeForm change => Target.FromBaseline(way(change.Baseline), way(change.Level)),
        AverageForm { Baseline: { } opening } average => Average(With(average.PerYear, way), way(opening), average.IsReduction),
        AverageForm average => Target.AveragePerYear(With(average.PerYear, way)),
        MaintainedForm maintained => Target.Maintain(With(maintained.Each, way), maintained.Every),
        _ => form,
    };

    private static LevelForm With(LevelForm form, Func<Rational, Rational> way) => form switch
    {
        { IsCap: true, Level: { } level } => Target.Cap(way(level)),
        { Direction: Direction.HigherIsBetter, Level: { } level, Accepted: { } accepted } => accepted.Contains(level) ? Target.AtLeast(way(level)) : Target.MoreThan(way(level)),
        { Direction: Direction.LowerIsBetter, Level: { } level, Accepted: { } accepted } => accepted.Contains(level) ? Target.AtMost(way(level)) : Target.LessThan(way(level)),
        { Level: { } level } => Target.About(way(level), form.Accepted?.Upper - level),
        { Accepted: { Lower: { } floor, Upper: { } ceiling } } => Target.Within(way(floor), way(ceiling), form.Direction),
        _ => form,
    };
}
