namespace MongCai.Kpi.Testing;

/// <content>Targets.</content>
public static partial class KpiShrink
{
    /// <summary>Of the same kind: simpler levels, not strict, without a tolerance.</summary>
    /// <param name="value">The form.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<TargetForm> Smaller(TargetForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var baseline = value.Baseline.GetValueOrDefault();
        var level = value.Level.GetValueOrDefault();
        return value.Kind switch
        {
            TargetKind.AtLeast => [.. value.IsStrict ? [Target.AtLeast(level)] : Array.Empty<TargetForm>(), .. Smaller(level).Select(next => value.IsStrict ? Target.MoreThan(next) : Target.AtLeast(next))],
            TargetKind.AtMost => [.. value.IsStrict ? [Target.AtMost(level)] : Array.Empty<TargetForm>(), .. Smaller(level).Select(next => value.IsStrict ? Target.LessThan(next) : Target.AtMost(next))],
            TargetKind.Within => SmallerRanges(value),
            TargetKind.About => SmallerTolerances(value),
            TargetKind.FromBaseline => [.. Smaller(baseline).Select(next => Target.FromBaseline(next, level)), .. Smaller(level).Select(next => Target.FromBaseline(baseline, next))],
            TargetKind.ReductionBy =>
            [
                .. Smaller(baseline).Select(next => Target.ReductionBy(baseline - level, next)),
                .. Smaller(baseline - level).Select(next => Target.ReductionBy(next, baseline)),
            ],
            TargetKind.GrowthBy => SmallerGrowth(baseline, level),
            TargetKind.Cap => Smaller(level).Select(Target.Cap),
            TargetKind.AveragePerYear => [.. Smaller(baseline).Select(next => Average(value, value.Each!, next)), .. Smaller(value.Each!).Select(next => Average(value, next, baseline))],
            TargetKind.Maintain => Smaller(value.Each!).Select(next => Target.Maintain(next, value.Every.GetValueOrDefault())),
            _ => Smaller(value.Deadline.GetValueOrDefault()).Select(Target.DoneBy),
        };
    }

    /// <summary>On the plan, of the reporting authority, not adopted, of a simpler form, indicator and period.</summary>
    /// <param name="value">The target.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Target> Smaller(Target value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (form, indicator, period, basis) = (value.Form, value.Indicator, value.Period, value.Basis);
        return Constructed.Those(
            [
                () => form.For(indicator, period, basis) with { Area = value.Area },
                () => value with { Area = default },
                .. Smaller(basis).Select(next => (Func<Target>)(() => Like(value, form.For(indicator, period, next)))),
                .. Smaller(form).Select(next => (Func<Target>)(() => Like(value, next.For(indicator, period, basis)))),
                .. Smaller(indicator).Select(next => (Func<Target>)(() => Like(value, form.For(next, period, basis)))),
                .. Smaller(period).Select(next => (Func<Target>)(() => Like(value, (form.Deadline is null ? form : Target.DoneBy(next.End)).For(indicator, next, basis)))),
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
            .. Smaller(version.Form).Select(next => (Func<Target>)(() => Like(version, next.For(version.Indicator, version.Period, version.Basis)))),
            .. Smaller(version.Adoption!).Select(next => (Func<Target>)(() => version.As(next))),
        ]);

    private static Target Like(Target value, Target next) => value.Adoption is { } adoption ? (next with { Area = value.Area }).As(adoption) : next with { Area = value.Area };

    private static IEnumerable<TargetForm> SmallerRanges(TargetForm value)
    {
        var (floor, ceiling) = (value.Floor.GetValueOrDefault(), value.Ceiling.GetValueOrDefault());
        return
        [
            .. value.Direction == Direction.None ? [] : new[] { Target.Within(floor, ceiling) },
            .. Smaller(ceiling - floor).Where(static width => width.Sign >= 0).Select(width => Target.Within(floor, floor + width, value.Direction)),
            .. Smaller(floor).Select(next => Target.Within(next, next + (ceiling - floor), value.Direction)),
        ];
    }

    private static IEnumerable<TargetForm> SmallerTolerances(TargetForm value)
    {
        var level = value.Level.GetValueOrDefault();
        var tolerance = value.Ceiling - level;
        return
        [
            .. tolerance is { } named ? Smaller(named).Select(next => Target.About(level, next)).Prepend(Target.About(level)) : [],
            .. Smaller(level).Select(next => Target.About(next, tolerance)),
        ];
    }

    private static IEnumerable<TargetForm> SmallerGrowth(Rational lastYear, Rational level)
    {
        if (lastYear.Sign == 0)
        {
            return [];
        }

        var growth = (level / lastYear) - 1;
        return
        [
            .. Smaller(lastYear).Select(next => Target.GrowthBy(new Ratio(growth, 1), next)),
            .. Smaller(growth).Select(next => Target.GrowthBy(new Ratio(next, 1), lastYear)),
        ];
    }

    private static TargetForm Average(TargetForm value, TargetForm each, Rational opening) =>
        value.IsReduction ? Target.AverageReduction(each, opening) : Target.AverageIncrease(each, opening);
}
