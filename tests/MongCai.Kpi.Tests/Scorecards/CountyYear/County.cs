using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.CountyYear;

/// <summary>
/// A made-up county of seven wards in 2025, two of which merge on 10 February, with twelve indicators of all natures and forms, on three bases.
/// </summary>
internal static class County
{
    public static ReportingPeriod Year { get; } = ReportingPeriod.Year(2025);

    public static ReportingPeriod[] Quarters { get; } = [.. Year.SplitInto(PeriodKind.Quarter)];

    public static AreaCode Whole { get; } = new("county");

    public static LocalDate Merger { get; } = new(2025, 2, 10);

    public static AreaHierarchy Areas { get; } = new(
        [
            new AreaSpan(Whole),
            Until("an"), Until("binh"),
            new AreaSpan(Ward("anbinh"), Whole, start: Merger),
            Always("chi"), Always("dong"), Always("giang"), Always("hai"), Always("khe"),
        ],
        [new AreaSuccession(Ward("an"), Ward("anbinh"), Merger), new AreaSuccession(Ward("binh"), Ward("anbinh"), Merger)]);

    public static Basis Party { get; } = new Basis("party", new(("vi", "nghị quyết Đảng bộ"), ("en", "party resolution")));

    public static Basis[] Bases { get; } = [Basis.Plan, Basis.Resolution, Party];

    public static Indicator Jobs { get; } = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };

    public static Indicator Poor { get; } = new("poor", Unit.Household, Nature.Stock);

    public static Indicator Deaths { get; } = new("deaths", Unit.Person, Nature.Flow) { NeverFalls = true };

    public static Indicator Revenue { get; } = new("revenue", Unit.BillionDong, Nature.Flow);

    public static Indicator Spending { get; } = new("spending", Unit.BillionDong, Nature.Flow);

    public static Indicator InTime { get; } = new("in-time", Unit.Percent, Nature.Proportion) { RateParts = RateParts.Flow };

    public static Indicator Sickness { get; } = new("sickness", Unit.One, Nature.Ratio) { RateParts = RateParts.FlowOverStock, NeverFalls = true };

    public static Indicator Trained { get; } = new("trained", Unit.Person, Nature.DistinctCount);

    public static Indicator Satisfaction { get; } = new("satisfaction", Unit.Percent, Nature.IndexNumber);

    public static Indicator NewRural { get; } = new("new-rural", Unit.One, Nature.Milestone);

    public static Indicator Poverty { get; } = new("poverty", Unit.Percent, Nature.Proportion);

    public static Indicator Births { get; } = new("births", Unit.Person, Nature.Flow) { NeverFalls = true };

    public static Indicator[] Indicators { get; } = [Jobs, Poor, Deaths, Revenue, Spending, InTime, Sickness, Trained, Satisfaction, NewRural, Poverty, Births];

    public static IEnumerable<Target> Targets =>
    [
        Plan with { Adoption = new Adoption(new LocalDate(2024, 12, 20)) },
        Plan.AdjustedTo(Target.AtLeast(1_050), new Adoption(new LocalDate(2025, 7, 15), inForceFrom: new LocalDate(2025, 7, 1))),
        Of(Target.AtLeast(1_200), Jobs, Basis.Resolution),
        Of(Target.FromBaseline(130, 100), Poor, Basis.Plan),
        Of(Target.AtMost(105), Poor, Basis.Resolution),
        Of(Target.ReductionBy(4, 24, ReportingPeriod.Year(2024)), Deaths, Basis.Plan),
        Of(Target.AtMost(22), Deaths, Basis.Resolution) with { Method = AttainmentMethod.LowerIsBetterLinear },
        Of(Target.GrowthBy(Ratio.FromPercent(8), 500), Revenue, Basis.Plan),
        Of(Target.Cap(300), Spending, Basis.Plan),
        Of(Target.AtLeast(95), InTime, Basis.Plan),
        Of(Target.AtMost(8), Sickness, Basis.Plan),
        Of(Target.AtLeast(400), Trained, Basis.Plan),
        Of(Target.Maintain(Target.AtLeast(80), PeriodKind.Quarter), Satisfaction, Basis.Plan),
        Of(Target.DoneBy(new LocalDate(2025, 9, 30)), NewRural, Basis.Plan),
        Target.AverageReduction(Target.Within(0.6m, 0.8m), 6).For(Poverty, ReportingPeriod.Stage(2021, 2025), Basis.Plan) with { Area = Whole },
        Of(Target.Within(380, 420), Births, Basis.Plan),
        Of(Target.About(400, 10), Births, Party),
        .. new[] { ("an", 120m), ("binh", 180m), ("chi", 150m), ("dong", 150m), ("giang", 150m), ("hai", 150m), ("khe", 100m) }
            .Select(static ward => Target.AtLeast(ward.Item2).For(Jobs, Year, Basis.Plan) with { Area = Ward(ward.Item1) }),
    ];

    private static Target Plan => Of(Target.AtLeast(1_000), Jobs, Basis.Plan);

    /// <summary>Gets last year's revenue of the wards that existed then: 100, 120, 130 and 150 in the county.</summary>
    public static IEnumerable<Observation> LastYear =>
        from quarter in new[] { (1, 10m), (2, 12m), (3, 13m), (4, 15m) }
        from ward in new[] { ("an", 1), ("binh", 1), ("chi", 2), ("dong", 2), ("giang", 2), ("hai", 1), ("khe", 1) }
        select new Observation(Revenue, ReportingPeriod.Quarter(2024, quarter.Item1), quarter.Item2 * ward.Item2) with { Area = Ward(ward.Item1) };

    public static AreaCode Ward(string name) => new(name);

    /// <summary>
    /// Returns what arrives after a quarter: the wards' plain reports, in the third quarter without the one from hai, and those of the county itself.
    /// </summary>
    public static IEnumerable<Observation> ReportsOf(int quarter) => quarter switch
    {
        1 =>
        [
            .. Flow(Jobs, 1, anbinh: 40, 30, 40, 50, 20, 30, an: 10, binh: 20),
            .. Flow(Deaths, 1, anbinh: 1, 0, 2, 1, 0, 0, an: 1, binh: 0),
            .. Flow(Revenue, 1, anbinh: 14, 22, 20, 22, 11, 11, an: 5, binh: 5),
            .. Flow(Spending, 1, anbinh: 10, 12, 12, 12, 12, 12, an: 5, binh: 5),
            .. Flow(Births, 1, anbinh: 20, 14, 14, 14, 14, 14, an: 5, binh: 5),
            .. Rate(InTime, 1, (90, 100), (150, 160), an: (45, 50)),
            .. Rate(Sickness, 1, (30, 20), (70, 40), an: (20, 10)),
            .. Levels(1, anbinh: 25, others: 20), .. Own(1, ReportingPeriod.Cumulative(2025, 3), trained: 90, satisfaction: 82, doneOn: null),
        ],
        2 =>
        [
            .. Flow(Jobs, 2, 80, 40, 30, 60, 30, 20), .. Flow(Deaths, 2, 1, 1, 1, 0, 1, 1), .. Flow(Revenue, 2, 26, 26, 25, 25, 13, 13), .. Flow(Spending, 2, 20, 10, 10, 10, 10, 10),
            .. Flow(Births, 2, 28, 14, 14, 14, 14, 14), .. Rate(InTime, 2, (190, 200), (154, 160)), .. Rate(Sickness, 2, (40, 20), (80, 40)),
            .. Levels(2, anbinh: 20, others: 20), .. Own(2, ReportingPeriod.Cumulative(2025, 6), trained: 210, satisfaction: 81, doneOn: null),
        ],
        3 =>
        [
            .. Flow(Jobs, 3, 90, 50, 20, 60, 0, 30).Where(static report => report.Area != Ward("hai")),
            .. Flow(Deaths, 3, 1, 0, 1, 1, 0, 1), .. Flow(Revenue, 3, 28, 28, 28, 28, 14, 14), .. Flow(Spending, 3, 25, 10, 10, 10, 10, 10),
            .. Flow(Births, 3, 34, 14, 14, 14, 14, 14), .. Rate(InTime, 3, (190, 200), (160, 160)), .. Rate(Sickness, 3, (30, 22), (78, 42)),
            .. Levels(3, anbinh: 20, others: 18), .. Own(3, ReportingPeriod.Cumulative(2025, 9), trained: 290, satisfaction: 79, doneOn: new LocalDate(2025, 9, 20)),
        ],
        _ =>
        [
            new Observation(Jobs, Quarters[2], 30) with { Area = Ward("hai") },
            .. Flow(Jobs, 4, 100, 50, 30, 70, 40, 20), .. Flow(Deaths, 4, 2, 1, 1, 1, 1, 1), .. Flow(Revenue, 4, 34, 34, 34, 34, 17, 17), .. Flow(Spending, 4, 24, 10, 10, 10, 10, 10),
            .. Flow(Births, 4, 27, 14, 14, 14, 14, 14), .. Rate(InTime, 4, (200, 200), (156, 160)), .. Rate(Sickness, 4, (50, 22), (94, 42)),
            .. Levels(4, anbinh: 20, others: 16), .. Own(4, Year, trained: 430, satisfaction: 85, doneOn: new LocalDate(2025, 9, 20)),
        ],
    };

    private static AreaSpan Until(string ward) => new(Ward(ward), Whole, end: Merger.PlusDays(-1));

    private static AreaSpan Always(string ward) => new(Ward(ward), Whole);

    private static Target Of(TargetForm form, Indicator indicator, Basis basis) => form.For(indicator, Year, basis) with { Area = Whole };

    private static IEnumerable<Observation> Flow(Indicator indicator, int quarter, decimal anbinh, decimal chi, decimal dong, decimal giang, decimal hai, decimal khe, decimal? an = null, decimal? binh = null)
    {
        (string Ward, decimal? Value)[] reports = [("an", an), ("binh", binh), ("anbinh", anbinh), ("chi", chi), ("dong", dong), ("giang", giang), ("hai", hai), ("khe", khe)];
        foreach (var (ward, value) in reports)
        {
            if (value is { } known)
            {
                yield return Reached(new Observation(indicator, Quarters[quarter - 1], known) with { Area = Ward(ward) });
            }
        }
    }

    private static IEnumerable<Observation> Rate(Indicator indicator, int quarter, (decimal, decimal) anbinh, (decimal, decimal) others, (decimal, decimal)? an = null)
    {
        (string Ward, (decimal N, decimal D)? Parts)[] reports = [("an", an), ("binh", an), ("anbinh", anbinh), ("chi", others), ("dong", others), ("giang", others), ("hai", others), ("khe", others)];
        foreach (var (ward, parts) in reports)
        {
            if (parts is { } known)
            {
                yield return Reached(Observation.OfRatio(indicator, Quarters[quarter - 1], known.N, known.D) with { Area = Ward(ward) });
            }
        }
    }

    // The wards that merged report up to their last day.
    private static Observation Reached(Observation report) => report.Area == Ward("an") || report.Area == Ward("binh") ? report with { Through = Merger.PlusDays(-1) } : report;

    private static IEnumerable<Observation> Levels(int quarter, decimal anbinh, decimal others)
    {
        foreach (var (ward, poor, all) in new[] { ("anbinh", anbinh, 1_000m), ("chi", others, 800), ("dong", others, 800), ("giang", others, 800), ("hai", others, 800), ("khe", others, 800) })
        {
            yield return new Observation(Poor, Quarters[quarter - 1], poor) with { Area = Ward(ward) };
            yield return Observation.OfRatio(Poverty, Quarters[quarter - 1], poor, all) with { Area = Ward(ward) };
        }
    }

    private static IEnumerable<Observation> Own(int quarter, ReportingPeriod toDate, decimal trained, decimal satisfaction, LocalDate? doneOn) =>
    [
        new Observation(Trained, toDate, trained) with { Area = Whole },
        new Observation(Satisfaction, Quarters[quarter - 1], satisfaction) with { Area = Whole },
        (doneOn is { } day ? Observation.Done(NewRural, Quarters[quarter - 1], day) : Observation.NotDone(NewRural, Quarters[quarter - 1])) with { Area = Whole },
    ];
}
