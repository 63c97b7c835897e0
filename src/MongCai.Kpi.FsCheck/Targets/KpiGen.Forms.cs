using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of target forms.</content>
public static partial class KpiGen
{
    /// <summary>
    /// Gets a generator of target forms of every case and word: strict and not, of every direction, with and without a tolerance, and milestones of any day.
    /// </summary>
    public static Gen<TargetForm> TargetForms => Gen.Frequency(
        (5, Form(LevelForms)),
        (3, Form(ChangeForms)),
        (1, Form(AverageForms)),
        (1, Form(MaintainedForms)),
        (1, Form(MilestoneForms)));

    /// <summary>
    /// Gets a generator of level forms: at least, more than, at most, less than, a cap, two bounds of every direction, and about a level with and without a
    /// tolerance.
    /// </summary>
    public static Gen<LevelForm> LevelForms => LevelFormsOf(Rationals);

    /// <summary>
    /// Gets a generator of change forms: from a baseline up, down and to itself, reductions with and without the period of the opening value, and growth over
    /// last year.
    /// </summary>
    public static Gen<ChangeForm> ChangeForms => Gen.OneOf(
        from baseline in Rationals from level in Rationals select Target.FromBaseline(baseline, level),
        Rationals.Select(static same => Target.FromBaseline(same, same)),
        from opening in ReportingPeriods from isNamed in BoundaryGen.Booleans from reduction in ReductionsFrom(isNamed ? opening : null) select reduction,
        Growths);

    /// <summary>Gets a generator of forms for the yearly average: of a reduction and an increase from an opening value, and of an amount.</summary>
    public static Gen<AverageForm> AverageForms => Gen.OneOf(AverageChanges, LevelForms.Select(Target.AveragePerYear));

    /// <summary>Gets a generator of forms to be met in every period, of any kind whose periods follow one another.</summary>
    public static Gen<MaintainedForm> MaintainedForms => MaintainedIn(Calendars.TilingKinds);

    /// <summary>Gets a generator of forms of a milestone, with a deadline in any year.</summary>
    public static Gen<MilestoneForm> MilestoneForms => LocalDates.Select(Target.DoneBy);

    /// <summary>
    /// Generates the forms that fit an indicator and a period: where the indicator accumulates, a reduction has its opening period, and an average has no
    /// opening value.
    /// </summary>
    internal static Gen<TargetForm> FormsFor(Indicator indicator, ReportingPeriod period, IReadOnlyCollection<PeriodKind> everies)
    {
        if (indicator.Nature == Nature.Milestone)
        {
            return Form(Gen.Frequency((1, Gen.Elements(period.Start, period.End)), (2, Gen.Choose(0, period.Days - 1).Select(period.Start.PlusDays))).Select(Target.DoneBy));
        }

        (int Weight, Gen<TargetForm> Forms)[] all =
        [
            (4, Form(LevelFormsOf(ValuesOf(indicator)))),
            (1, Form(LevelForms)),
            (3, Form(ChangesFor(indicator, period))),
            (1, GrowsFromNothing(indicator) ? Form(LevelForms.Select(Target.AveragePerYear)) : Form(AverageChanges)),
            .. everies.Count == 0 ? [] : new[] { (1, Form(MaintainedIn(everies))) },
        ];
        return Gen.Frequency(all);
    }

    /// <summary>Determines whether a value of an indicator includes all that came before it in its period.</summary>
    internal static bool Accumulates(Indicator indicator) => indicator.Nature switch
    {
        Nature.Flow or Nature.DistinctCount => true,
        Nature.Proportion or Nature.Ratio or Nature.Mean => indicator.RateParts != RateParts.Stock,
        _ => false,
    };

    /// <summary>
    /// Determines whether an indicator is built up from zero in the course of a period: true for all that accumulate except a flow over a flow.
    /// </summary>
    internal static bool GrowsFromNothing(Indicator indicator) =>
        Accumulates(indicator) && (indicator.Nature is Nature.Flow or Nature.DistinctCount || indicator.RateParts == RateParts.FlowOverStock);

    private static Gen<ChangeForm> ChangesFor(Indicator indicator, ReportingPeriod period)
    {
        var from = Gen.OneOf(from baseline in ValuesOf(indicator) from level in ValuesOf(indicator) select Target.FromBaseline(baseline, level), Growths);
        var opening = Openings.Before(period);
        return !Accumulates(indicator) ? Gen.OneOf(ChangeForms, from)
            : opening is null ? from
            : Gen.Frequency((2, from), (1, ReductionsFrom(opening)));
    }

    private static Gen<ChangeForm> ReductionsFrom(ReportingPeriod? openingPeriod) =>
        from reduction in Rationals from opening in Rationals select Target.ReductionBy(Rational.Abs(reduction), opening, openingPeriod);

    private static Gen<ChangeForm> Growths => from growth in UsualGen.Ratios from lastYear in Rationals select Target.GrowthBy(growth, lastYear);

    private static Gen<AverageForm> AverageChanges =>
        from each in LevelForms
        from opening in Rationals
        from isReduction in BoundaryGen.Booleans
        select isReduction ? Target.AverageReduction(each, opening) : Target.AverageIncrease(each, opening);

    private static Gen<MaintainedForm> MaintainedIn(IEnumerable<PeriodKind> kinds) => from each in LevelForms from every in Gen.Elements(kinds) select Target.Maintain(each, every);

    private static Gen<LevelForm> LevelFormsOf(Gen<Rational> levels) => Gen.OneOf(
        levels.Select(Target.AtLeast),
        levels.Select(Target.MoreThan),
        levels.Select(Target.AtMost),
        levels.Select(Target.LessThan),
        levels.Select(Target.Cap),
        RangesOf(levels),
        from level in levels
        from tolerance in Rationals
        from isNamed in Gen.Frequency((2, Gen.Constant(value: true)), (1, Gen.Constant(value: false)))
        select Target.About(level, isNamed ? Rational.Abs(tolerance) : null));

    private static Gen<LevelForm> RangesOf(Gen<Rational> levels) =>
        from one in levels
        from other in levels
        from isPoint in Gen.Frequency((4, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        select Target.Within(Rational.Min(one, other), isPoint ? Rational.Min(one, other) : Rational.Max(one, other), direction);

    private static Gen<TargetForm> Form<T>(Gen<T> forms)
        where T : TargetForm => forms.Select(static form => (TargetForm)form);
}
