namespace MongCai.Kpi.Testing;

/// <content>Targets.</content>
public static partial class KpiShrink
{
    /// <summary>Fewer levels, and simpler ones.</summary>
    /// <param name="value">The phases.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<TargetPhases> Smaller(TargetPhases value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.Levels, fewest: 1).Concat(Lists.WithOneSimpler(value.Levels, Smaller)).Select(levels => new TargetPhases(value.Every, levels));
    }

    /// <summary>On the plan, of the reporting authority and the total, not adopted, without method and phases, of a simpler form, indicator and period.</summary>
    /// <param name="value">The target.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Fewer versions, and simpler forms and adoptions of them.</summary>
    /// <param name="value">The versions.</param>
    /// <returns>The simpler ones.</returns>
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

    // Phases end at the level, and go with it.
    private static IEnumerable<Func<Target>> SmallerForms(Target value) => Smaller(value.Form).Select(next => (Func<Target>)(() =>
        Like(value, next.For(value.Indicator, value.Period, value.Basis), value.Phases is { } phases && KpiGen.PhasedLevelOf(next, value.Indicator) is { } level ? To(level, phases) : null)));

    private static TargetPhases To(Rational level, TargetPhases phases) => new(phases.Every, phases.Levels.SkipLast(1).Append(level));

    // What is tied to the period moves with it.
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
