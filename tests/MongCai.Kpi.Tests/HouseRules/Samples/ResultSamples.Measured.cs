using NodaTime;

namespace MongCai.Kpi.Tests.HouseRules;

/// <content>Samples of what is measured, rolled up and shown.</content>
internal static partial class ResultSamples
{
    private static readonly AreaCode County = new("22");
    private static readonly AreaCode North = new("north");
    private static readonly AreaCode South = new("south");
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Indicator Jobs = new("new-jobs", Unit.Person, Nature.Flow);
    private static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);

    private static Attainment Grown => new Observation(Jobs, MongCai2019.FirstHalf, 106)
        .Against(Target.GrowthBy(Ratio.FromPercent(8), 200).For(Jobs, MongCai2019.Year, Basis.Plan))[Basis.Plan].WithLastYear(new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), 100));

    private static Attainment Bounded => Observation.OfRange(Jobs, MongCai2019.Year, RationalInterval.Above(70)).Against(Target.AtMost(100).For(Jobs, MongCai2019.Year, Basis.Plan))[Basis.Plan];

    private static IEnumerable<object> Measured =>
    [
        default(Attainment), MongCai2019.Measured[Basis.Plan], MongCai2019.AttainedInTheYear(80, 73), MongCai2019.Measured[new Basis("emulation", new(("vi", "thi đua"), ("en", "emulation")))], Grown, Bounded,
        Observation.Missing(Jobs, ReportingPeriod.Month(2019, 5)).Against(Target.Maintain(Target.AtLeast(9), PeriodKind.Month).For(Jobs, MongCai2019.Year, Basis.Plan))[Basis.Plan],
        MongCai2019.Measured, MongCai2019.MeasuredInTheYear(60), MongCai2019.Actual.Against(),
        MongCai2019.Measured[Basis.Plan].Pace, Grown.Pace, Bounded.Pace, default(Attainment).Explain(AttainmentMethod.ActualOverTarget), Grown.Explain(AttainmentMethod.GrowthOverGrowth), Bounded.Explain(AttainmentMethod.GapOverAbsoluteTarget),
        .. MongCai2019.Measured[Basis.Plan].Explain()!.Operands,
        new CompositeScore([(MongCai2019.AttainedInTheYear(80, 73), 40), (MongCai2019.AttainedInTheYear(50, 73), 60)]), new CompositeScore([], new ScoreRules { Cap = Ratio.FromPercent(120) }),
        new CompositeScore([(MongCai2019.AttainedInTheYear(80, 73), 40)]).Parts[0], new CompositeScore([(default, 1)]).Parts[0],
    ];

    private static IEnumerable<object> Compared =>
    [
        new Change(Observation.OfRatio(Rate, ReportingPeriod.HalfYear(2018, 1), 134, 26_000), Observation.OfRatio(Rate, MongCai2019.FirstHalf, 97, 27_000)),
        new Change(new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), -4), Observation.OfRange(Jobs, MongCai2019.FirstHalf, RationalInterval.Above(70))),
        new Change(new Observation(Jobs, MongCai2019.FirstHalf, 20) with { Category = Sex["F"] }, Observation.Missing(Jobs, MongCai2019.FirstHalf) with { Category = Sex["M"] }),
        ReportingPeriod.Month(2020, 2).SamePeriodLastYear(), ReportingPeriod.Day(new LocalDate(2020, 2, 29)).SamePeriodLastYear(), MongCai2019.Year.SplitInto(PeriodKind.Quarter), MongCai2019.Year.SplitInto(PeriodKind.Year),
        Target.AtLeast(73).EquivalentUnderNetChange(134), Target.FromBaseline(5, 4).EquivalentLevel(),
        new TargetSum(MongCai2019.Plan, [Target.AtLeast(75).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Area = North }], [North]),
        new TargetSum(MongCai2019.Plan, [], [North, South]),
        RollUp.Reconcile(Sex, new Observation(Jobs, MongCai2019.FirstHalf, 520), [new Observation(Jobs, MongCai2019.FirstHalf, 300) with { Category = Sex["F"] }]),
        RollUp.Reconcile(Sex, Observation.OfRatio(Rate, MongCai2019.FirstHalf, 97, 27_000), [Observation.OfRatio(Rate, MongCai2019.FirstHalf, 40, 13_000) with { Category = Sex["F"] }, Observation.OfRatio(Rate, MongCai2019.FirstHalf, 55, 14_000) with { Category = Sex["M"] }]),
    ];

    private static IEnumerable<object> OnACard
    {
        get
        {
            var card = Card();
            var (whole, part) = (card.Cell(County, Jobs, MongCai2019.FirstHalf), card.Cell(North, Jobs, MongCai2019.FirstHalf, Sex["F"]));
            return
            [
                card, whole, part, .. whole.ToRows(), .. part.ToRows(), .. card.Cell(North, Rate, MongCai2019.FirstHalf).ToRows(), .. card.Rank(Jobs, MongCai2019.FirstHalf, Basis.Plan), card.CountMet(North, MongCai2019.FirstHalf, Basis.Plan),
                card.CountMet(County, MongCai2019.FirstHalf, Basis.Resolution), BandRollUp.Worst.RollUp([whole[Basis.Plan]], MissingDataPolicy.RequireAll), BandRollUp.Worst.RollUp([], MissingDataPolicy.RequireAll),
            ];
        }
    }

    private static IEnumerable<(Type Type, string Property, string Reason)> MeasuredExceptions =>
    [
        (typeof(Attainment), nameof(Attainment.Policies), "policies are no JSON"),
        (typeof(Attainment), nameof(Attainment.Pace), "without what it is the pace of, which stands around it"),
        (typeof(AttainmentByBasis), nameof(AttainmentByBasis.All), "each without the observation, which stands beside it"),
        (typeof(AttainmentByBasis), nameof(AttainmentByBasis.Targets), "each is written within its attainment"),
        (typeof(AttainmentByBasis), nameof(AttainmentByBasis.Stricter), "by its basis: the target is written within its attainment"),
        (typeof(AttainmentByBasis), nameof(AttainmentByBasis.Met), "by their bases"),
        (typeof(AttainmentByBasis), nameof(AttainmentByBasis.NotMet), "by their bases"),
        (typeof(Explanation), nameof(Explanation.Attainment), "indicator, area, category, period and basis say which one"),
        (typeof(MongCai.Kpi.Pace), nameof(MongCai.Kpi.Pace.Attainment), "indicator, area, category, period and basis say which one"),
        (typeof(MongCai.Kpi.Pace), nameof(MongCai.Kpi.Pace.ChangeFromLastYear), "without the later observation, which is the actual"),
        (typeof(PeriodSequence), nameof(PeriodSequence.Count), "it is an array of so many"),
        (typeof(Scorecard), nameof(Scorecard.Policies), "policies are no JSON"),
        (typeof(ScorecardCell), nameof(ScorecardCell.Area), "the observation says it"),
        (typeof(ScorecardCell), nameof(ScorecardCell.Category), "the observation says it"),
        (typeof(ScorecardCell), nameof(ScorecardCell.Indicator), "the observation says it"),
        (typeof(ScorecardCell), nameof(ScorecardCell.Period), "the observation says it"),
        (typeof(ScorecardCell), nameof(ScorecardCell.Attainments), "without the observation, which stands beside them"),
        (typeof(ScorecardRow), nameof(ScorecardRow.Cell), "it is the cell, in columns"),
    ];

    private static IEnumerable<Type> MeasuredNotJson =>
    [
        typeof(ClosingRule), typeof(ElapsedShare), typeof(MeasurementPolicies), typeof(MissingDataPolicy), typeof(NumberFormat), typeof(PeriodDialect), typeof(ScorecardBuilder), typeof(BandRollUp), typeof(VerdictPolicy),
    ];

    // North and South make up the county, which has reported itself, too; a rate has no target.
    private static Scorecard Card()
    {
        var builder = new ScorecardBuilder(AreaHierarchy.Of(County, North, South), [Jobs, Rate], [MongCai2019.FirstHalf]);
        builder.BreakDown(Jobs, Sex);
        builder.AddRange(
        [
            new Observation(Jobs, MongCai2019.FirstHalf, 20) with { Area = North }, new Observation(Jobs, MongCai2019.FirstHalf, 30) with { Area = South },
            new Observation(Jobs, MongCai2019.FirstHalf, 55) with { Area = County }, new Observation(Jobs, MongCai2019.FirstHalf, 12) with { Area = North, Category = Sex["F"] },
            new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), 10) with { Area = North, Category = Sex["F"] },
        ]);
        builder.AddRange(
        [
            Target.AtLeast(90).For(Jobs, MongCai2019.Year, Basis.Plan) with { Area = County }, Target.AtLeast(80).For(Jobs, MongCai2019.Year, Basis.Resolution) with { Area = County },
            Target.AtLeast(20).For(Jobs, MongCai2019.Year, Basis.Plan) with { Area = North, Category = Sex["F"] }, Target.AtLeast(40).For(Jobs, MongCai2019.Year, Basis.Plan) with { Area = North },
        ]);
        return builder.Build(asOf: new LocalDate(2019, 7, 14));
    }
}
