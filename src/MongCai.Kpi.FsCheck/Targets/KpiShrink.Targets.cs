namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of targets and their versions.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks phases to fewer levels, and to simpler ones.</summary>
    /// <param name="value">The phases to shrink.</param>
    /// <returns>The simpler phases, the shorter ones first.</returns>
    public static IEnumerable<TargetPhases> Smaller(TargetPhases value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.Levels, fewest: 1).Concat(Lists.WithOneSimpler(value.Levels, Smaller)).Select(levels => new TargetPhases(value.Every, levels));
    }

    /// <summary>Shrinks a target to simpler ones of the same case of form.</summary>
    /// <param name="value">The target to shrink.</param>
    /// <returns>
    /// The simpler targets: on the plan, of the reporting authority and the total, not adopted, without method and phases, with a simpler form, indicator or
    /// period.
    /// </returns>
    public static IEnumerable<Target> Smaller(Target value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (form, indicator, period, basis) = (value.Form, value.Indicator, value.Period, value.Basis);
        return Constructed.Those(
            [
                () => form.For(indicator, period, basis) with { Area = value.Area, Category = value.Category, Method = value.Method, Phases = value.Phases },
                () => value with { Area = default },
                .. Smaller(value.Area).Select(next => (Func<Target>)(() => value with { Area = next })),
                .. Smaller(value.Category).Select(next => (Func<Target>)(() => value with { Category = next })),
                () => value with { Method = null },
                () => value with { Phases = null },
                .. SmallerForms(value),
                .. value.Phases is { } phases ? Smaller(phases).Select(next => (Func<Target>)(() => value with { Phases = next })) : [],
                .. Smaller(basis).Select(next => (Func<Target>)(() => Like(value, form.For(indicator, period, next), value.Phases))),
                .. Smaller(indicator).Select(next => (Func<Target>)(() => Like(value, form.For(next, period, basis), value.Phases))),
                .. Smaller(period).Select(next => (Func<Target>)(() => Like(value, In(next, form).For(indicator, next, basis), value.Phases))),
            ]).Where(next => next != value || !IsSame(next.Indicator, indicator));
    }

    /// <summary>Shrinks the versions of a target to fewer ones, and to simpler forms and adoptions.</summary>
    /// <param name="value">The versions to shrink.</param>
    /// <returns>The simpler versions, the shorter lists first.</returns>
    public static IEnumerable<TargetVersions> Smaller(TargetVersions value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter(value.All, fewest: 1)
            .Concat(Lists.WithOneSimpler(value.All, SmallerVersions))
            .Select(static versions => (Func<TargetVersions>)(() => new TargetVersions(versions))));
    }

    private static IEnumerable<Target> SmallerVersions(Target version) => Constructed.Those(
        [
            .. SmallerForms(version),
            .. version.Adoption is { } adoption ? Smaller(adoption).Select(next => (Func<Target>)(() => version with { Adoption = next })) : [],
        ]);

    // The last phase is the level, so the phases change with it.
    private static IEnumerable<Func<Target>> SmallerForms(Target value) => Smaller(value.Form).Select(next => (Func<Target>)(() =>
        Like(value, next.For(value.Indicator, value.Period, value.Basis), value.Phases is { } phases && KpiGen.PhasedLevelOf(next, value.Indicator) is { } level ? To(level, phases) : null)));

    private static TargetPhases To(Rational level, TargetPhases phases) => new(phases.Every, phases.Levels.SkipLast(1).Append(level));

    // What depends on the period moves with it: a deadline, or the period of an opening value.
    private static TargetForm In(ReportingPeriod period, TargetForm form) => form switch
    {
        MilestoneForm => Target.DoneBy(period.End),
        ChangeForm { IsReduction: true, OpeningPeriod: not null } change => Target.ReductionBy(change.Baseline - change.Level, change.Baseline, Openings.Before(period)),
        _ => form,
    };

    private static Target Like(Target value, Target next, TargetPhases? phases)
    {
        var like = next with { Area = value.Area, Category = value.Category, Method = value.Method, Phases = phases };
        return value.Adoption is { } adoption ? like with { Adoption = adoption } : like;
    }
}
