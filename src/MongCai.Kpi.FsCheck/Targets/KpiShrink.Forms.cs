namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of target forms.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a target form to simpler ones of the same case: with simpler levels, not strict, without a tolerance.</summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, of the same case.</returns>
    public static IEnumerable<TargetForm> Smaller(TargetForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            LevelForm level => Smaller(level),
            ChangeForm change => Smaller(change),
            AverageForm average => Smaller(average),
            MaintainedForm maintained => Smaller(maintained),
            MilestoneForm milestone => Smaller(milestone),
            _ => [],
        };
    }

    /// <summary>
    /// Shrinks a level form to simpler ones in the same word: with a simpler level or range, not strict, without a direction or a tolerance.
    /// </summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, in the same word.</returns>
    public static IEnumerable<LevelForm> Smaller(LevelForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            { IsCap: true, Level: { } level } => Smaller(level).Select(Target.Cap),
            { Direction: Direction.HigherIsBetter, Level: { } level, Accepted: { } accepted } =>
                accepted.Contains(level) ? Smaller(level).Select(Target.AtLeast) : Smaller(level).Select(Target.MoreThan).Prepend(Target.AtLeast(level)),
            { Direction: Direction.LowerIsBetter, Level: { } level, Accepted: { } accepted } =>
                accepted.Contains(level) ? Smaller(level).Select(Target.AtMost) : Smaller(level).Select(Target.LessThan).Prepend(Target.AtMost(level)),
            { Level: { } level } => SmallerTolerances(level, value.Accepted?.Upper - level),
            { Accepted: { Lower: { } floor, Upper: { } ceiling } } => SmallerRanges(floor, ceiling, value.Direction),
            _ => [],
        };
    }

    /// <summary>
    /// Shrinks a change form to simpler ones in the same word: with a simpler baseline or level; a reduction without the period of its opening value, or with
    /// a simpler one.
    /// </summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, in the same word.</returns>
    public static IEnumerable<ChangeForm> Smaller(ChangeForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (baseline, level) = (value.Baseline, value.Level);
        return value switch
        {
            { IsGrowth: true } => SmallerGrowth(baseline, level),
            { IsReduction: true } => SmallerReductions(baseline - level, baseline, value.OpeningPeriod),
            _ => [.. Smaller(baseline).Select(next => Target.FromBaseline(next, level)), .. Smaller(level).Select(next => Target.FromBaseline(baseline, next))],
        };
    }

    /// <summary>Shrinks a form for the yearly average to a simpler opening value, and to a simpler form for the year.</summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, of the same kind of average.</returns>
    public static IEnumerable<AverageForm> Smaller(AverageForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Baseline is { } opening
            ? [.. Smaller(opening).Select(next => Average(value.PerYear, next, value.IsReduction)), .. Smaller(value.PerYear).Select(next => Average(next, opening, value.IsReduction))]
            : Smaller(value.PerYear).Select(Target.AveragePerYear);
    }

    /// <summary>Shrinks a maintained form to a simpler form for every period.</summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, for the same kind of period.</returns>
    public static IEnumerable<MaintainedForm> Smaller(MaintainedForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value.Each).Select(next => Target.Maintain(next, value.Every));
    }

    /// <summary>Shrinks a milestone form to a simpler deadline.</summary>
    /// <param name="value">The form to shrink.</param>
    /// <returns>The simpler forms, with other deadlines.</returns>
    public static IEnumerable<MilestoneForm> Smaller(MilestoneForm value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value.Deadline).Select(Target.DoneBy);
    }

    private static IEnumerable<LevelForm> SmallerRanges(Rational floor, Rational ceiling, Direction direction) =>
    [
        .. direction == Direction.None ? [] : new[] { Target.Within(floor, ceiling) },
        .. Smaller(ceiling - floor).Where(static width => width.Sign >= 0).Select(width => Target.Within(floor, floor + width, direction)),
        .. Smaller(floor).Select(next => Target.Within(next, next + (ceiling - floor), direction)),
    ];

    private static IEnumerable<LevelForm> SmallerTolerances(Rational level, Rational? tolerance) =>
    [
        .. tolerance is { } named ? Smaller(named).Where(static next => next.Sign >= 0).Select(next => Target.About(level, next)).Prepend(Target.About(level)) : [],
        .. Smaller(level).Select(next => Target.About(next, tolerance)),
    ];

    private static IEnumerable<ChangeForm> SmallerReductions(Rational reduction, Rational opening, ReportingPeriod? openingPeriod) =>
    [
        .. openingPeriod is { } period
            ? Smaller(period).Select(next => Target.ReductionBy(reduction, opening, next)).Prepend(Target.ReductionBy(reduction, opening))
            : [],
        .. Smaller(opening).Select(next => Target.ReductionBy(reduction, next, openingPeriod)),
        .. Smaller(reduction).Where(static next => next.Sign >= 0).Select(next => Target.ReductionBy(next, opening, openingPeriod)),
    ];

    private static IEnumerable<ChangeForm> SmallerGrowth(Rational lastYear, Rational level)
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

    private static AverageForm Average(LevelForm perYear, Rational opening, bool isReduction) =>
        isReduction ? Target.AverageReduction(perYear, opening) : Target.AverageIncrease(perYear, opening);
}
