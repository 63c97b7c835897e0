using NodaTime;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the phrases of what targets demand, how far they are attained, and how that was calculated.</summary>
internal static class AttainmentPhrases
{
    private static readonly ReportingPeriod Stage = ReportingPeriod.Stage(2016, 2020);
    private static readonly Indicator Road = new("road", Unit.One, Nature.Milestone);
    private static readonly Indicator Stock = new("stock", Unit.Household, Nature.Stock);

    private static readonly IReadOnlyList<TargetForm> LevelForms =
    [
        Target.AtLeast(1),
        Target.AtLeast(73),
        Target.MoreThan(1),
        Target.MoreThan(290),
        Target.AtMost(1),
        Target.AtMost(4),
        Target.LessThan(7.6m),
        Target.Cap(1_400),
        Target.Within(0, 1),
        Target.Within(7.5m, 8),
        Target.About(4),
        Target.About(4, 1),
        Target.About(1, 0.5m),
    ];

    private static readonly IReadOnlyList<TargetForm> ChangeForms =
    [
        Target.FromBaseline(134, 61),
        Target.FromBaseline(2, 1),
        Target.ReductionBy(73, 134, ReportingPeriod.Year(2018)),
        Target.ReductionBy(1, 2, ReportingPeriod.Year(2018)),
        Target.ReductionBy(0.5m, 1.5m, ReportingPeriod.Year(2018)),
        Target.GrowthBy(Ratio.FromPercent(8), 100),
        Target.GrowthBy(Ratio.FromPercent(100), 0.5m),
    ];

    /// <summary>Gets attainments of each form, short of the target, at it and past it, at the end of the year.</summary>
    public static IReadOnlyList<(string Words, Attainment Attainment)> All { get; } =
    [
        .. Each(Given.Year, Target.AtLeast(73), 0, 37, 72, 73, 74, 86.14m),
        .. Each(Given.Year, Target.MoreThan(73), 73, 74),
        .. Each(Given.Year, Target.AtMost(4), 2, 4, 5, 6),
        .. Each(Given.Year, Target.LessThan(4), 3, 4),
        .. Each(Given.Year, Target.Cap(100), 40, 100, 101),
        .. Each(Given.Year, Target.Within(7, 8), 6, 7, 9),
        .. Each(Given.Year, Target.About(4), 4, 6),
        .. Each(Given.Year, Target.About(4, 1), 4, 6),
        .. Each(Given.Year, Target.FromBaseline(61, 134), 61, 98, 134, 140),
        .. Each(Given.Year, Target.FromBaseline(5, 5), 5),
        .. Each(Given.Year, Target.ReductionBy(73, 134, ReportingPeriod.Year(2018)), 134, 98, 61),
        .. Each(Given.Year, Target.GrowthBy(Ratio.FromPercent(8), 100), 99, 104, 108),
        .. Each(Given.Year, Target.AtLeast(0), 1),
        .. Each(Given.Year, Target.AtLeast(-5), -6, -5),
        .. Each(Given.HalfYear, Target.AtLeast(73), 37, 73, 80),
        .. Each(Given.HalfYear, Target.FromBaseline(61, 134), 98),
        .. Of(Given.RateWith(2), Target.AtMost(4), 3, 4, 5, 4.14m),
        .. Of(Given.RateWith(0), Target.AtMost(4), 5),
        .. Of(Given.In(Unit.BillionDong), Target.AtLeast(1.5m), 1, 1.5m, 0.5m),
        .. Of(Given.In(Given.Apprentice), Target.AtLeast(20), 19, 5),
        .. from actual in (Rational[])[94, 96]
           let form = Target.Maintain(Target.AtLeast(95), PeriodKind.Month)
           select ($"{actual} {Unit.Percent} of {form}", Given.Plan(form, Given.Rate, actual, ReportingPeriod.Month(2019, 12), Given.Year)),
        ("8 of a mean of 1.5 a year", Given.Plan(Target.AveragePerYear(Target.AtLeast(1.5m)), Given.In(Unit.Household), 8, Given.Year, Given.Year)),
        ("a mean reduction of 1 a year", Given.Plan(Target.AverageReduction(Target.AtLeast(1), 9.2m), Given.RateWith(2), 4.45m, Given.Year, Stage)),
        ("a mean increase of 1 to 1.5 a year", Given.Plan(Target.AverageIncrease(Target.Within(1, 1.5m), 9.2m), Given.RateWith(2), 14.2m, ReportingPeriod.Year(2020), Stage)),
        ("done", Given.Plan(Target.DoneBy(new LocalDate(2019, 6, 30)), Observation.Done(Road, Given.Year, new LocalDate(2019, 5, 4)), Given.Year)),
        ("done late", Given.Plan(Target.DoneBy(new LocalDate(2019, 6, 30)), Observation.Done(Road, Given.Year, new LocalDate(2019, 7, 1)), Given.Year)),
        ("not done", Given.Plan(Target.DoneBy(new LocalDate(2019, 6, 30)), Observation.NotDone(Road, Given.Year), Given.Year)),
        ("the actual is missing", Given.Plan(Target.AtLeast(73), Observation.Missing(Given.In(Unit.Household), Given.HalfYear), Given.Year)),
        ("the target is missing", new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Against()[Basis.Plan]),
        .. from range in (RationalInterval[])[RationalInterval.Above(1.4m), RationalInterval.AtLeast(1.5m), RationalInterval.AtMost(1.4m), RationalInterval.Below(1.4m), RationalInterval.Between(1.4m, 2)]
           select ($"in {range} of at least 1.5", Given.Plan(Target.AtLeast(1.5m), Observation.OfRange(Given.In(Unit.BillionDong), Given.Year, range), Given.Year)),
    ];

    /// <summary>Gets attainments of every status, and those that are decided before the end of the year.</summary>
    public static IReadOnlyList<(string Words, Attainment Attainment)> Decided { get; } =
    [
        .. from actual in (Rational[])[70, 73, 80]
           from status in Enum.GetValues<ObservationStatus>()
           select ($"{status}, {actual} of at least 73", Given.Plan(Target.AtLeast(73), new(Given.In(Unit.Household), Given.Year, actual) { Status = status }, Given.Year)),
        .. from status in Enum.GetValues<ObservationStatus>()
           select ($"{status}, 4 of at most 4", Given.Plan(Target.AtMost(4), new(Stock, Given.Year, 4) { Status = status }, Given.Year)),
        ("secured, for it never falls", Given.Plan(Target.AtLeast(73), new(Growing, Given.HalfYear, 80), Given.Year)),
        ("out of reach, for it never falls", Given.Plan(Target.AtMost(73), new(Growing, Given.HalfYear, 80), Given.Year)),
    ];

    /// <summary>Gets explanations by the usual method, and by every method.</summary>
    public static IReadOnlyList<(string Words, Explanation Explanation)> Explained { get; } =
    [
        .. from one in All
           let explanation = one.Attainment.Explain()
           where explanation is not null
           select (one.Words, explanation),
        .. from form in (TargetForm[])[Target.AtLeast(73), Target.AtMost(4), Target.GrowthBy(Ratio.FromPercent(8), 100)]
           from method in Enum.GetValues<AttainmentMethod>()
           select ($"{method}, 37 of {form}", Given.Plan(form, Given.In(Unit.Household), 37, Given.HalfYear, Given.Year).Explain(method)),
        ("an estimate of a target by a document", AnEstimateByADocument()),
        ("periods met", InEveryMonth().Explain(AttainmentMethod.PeriodsMetOverElapsed)),
    ];

    private static Indicator Growing => new("growing", Unit.Household, Nature.Flow) { NeverFalls = true };

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Targets");
        Forms(list, phrases);
        list.Chapter("Attainments");
        Each(list, "Attained(Attainment, int)", All, attainment => phrases.Attained(attainment, 2));
        Each(list, "Used(Attainment, int)", All, attainment => phrases.Used(attainment, 2));
        Each(list, "Exceeded(Attainment, int)", All, attainment => phrases.Exceeded(attainment, 2));
        Each(list, "Remaining(Attainment)", All, phrases.Remaining);
        Each(list, "Outlook(Attainment)", All.Concat(Decided), phrases.Outlook);
        Each(list, "Verdict(Attainment)", All.Concat(Decided), phrases.Verdict);
        Commitments(list, phrases);
        Explanations(list, phrases);
    }

    private static void Each(PhraseList list, string method, IEnumerable<(string Words, Attainment Attainment)> attainments, Func<Attainment, string> phrase)
    {
        list.Of(method);
        foreach (var (words, attainment) in attainments)
        {
            list.Add(words, phrase(attainment));
        }
    }

    private static IEnumerable<(string Words, Attainment Attainment)> Each(ReportingPeriod period, TargetForm form, params Rational[] actuals) =>
        from actual in actuals
        select ($"{period}, {actual} of {form}", Given.Plan(form, Given.In(Unit.Household), actual, period, Given.Year));

    private static IEnumerable<(string Words, Attainment Attainment)> Of(Indicator indicator, TargetForm form, params Rational[] actuals) =>
        from actual in actuals
        select ($"{actual} {indicator.Unit}{(indicator.Decimals is { } decimals ? $", decimals {decimals}" : string.Empty)} of {form}", Given.Plan(form, indicator, actual, Given.Year, Given.Year));

    private static void Forms(PhraseList list, Phrasebook phrases)
    {
        list.Of("Target(Attainment)");
        foreach (var (unit, form) in from unit in (Unit[])[Unit.Household, Unit.Percent, Given.Apprentice, Unit.BillionDong] from form in LevelForms.Concat(ChangeForms) select (unit, form))
        {
            list.Add($"{form} {unit}", phrases.Target(Given.Plan(form, Given.In(unit), 1, Given.Year, Given.Year)));
        }

        foreach (var perYear in (LevelForm[])[Target.AtLeast(1), Target.AtMost(1.5m), Target.Within(1, 1.5m), Target.About(2)])
        {
            foreach (var (indicator, form) in ((Indicator, TargetForm)[])
            [
                (Stock, Target.AverageReduction(perYear, 9)),
                (Given.Rate, Target.AverageReduction(perYear, 9)),
                (Stock, Target.AverageIncrease(perYear, 9)),
                (Given.Rate, Target.AverageIncrease(perYear, 9)),
                (Given.In(Unit.Household), Target.AveragePerYear(perYear)),
            ])
            {
                list.Add($"{form} {indicator.Unit}", phrases.Target(Given.Plan(form, indicator, 1, Stage, Stage)));
            }
        }

        foreach (var kind in (PeriodKind[])[PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Trimester, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Day])
        {
            var period = ReportingPeriod.Containing(Given.Year.Start, kind);
            list.Add($"{Target.Maintain(Target.AtLeast(95), kind)}", phrases.Target(Given.Plan(Target.Maintain(Target.AtLeast(95), kind), Given.Rate, 96, period, Given.Year)));
        }

        var weeks = ReportingPeriod.Range(new LocalDate(2019, 1, 7), new LocalDate(2019, 2, 3));
        list.Add($"{Target.Maintain(Target.Within(1, 2), PeriodKind.Week)}", phrases.Target(Given.Plan(Target.Maintain(Target.Within(1, 2), PeriodKind.Week), Given.In(Unit.Household), 1, ReportingPeriod.Week(2019, 2), weeks)));
        foreach (var deadline in (LocalDate[])[new(2019, 1, 1), new(2019, 6, 30), new(2019, 8, 1)])
        {
            list.Add($"{Target.DoneBy(deadline)}", phrases.Target(Given.Plan(Target.DoneBy(deadline), Observation.NotDone(Road, Given.HalfYear), Given.Year)));
        }

        list.Add("no target", phrases.Target(new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Against()[Basis.Plan]));
    }

    private static void Commitments(PhraseList list, Phrasebook phrases)
    {
        var actual = new Observation(Given.In(Unit.Household), Given.HalfYear, 37);
        list.Of("Commitment(Attainment)");
        foreach (var basis in Given.Bases)
        {
            list.Add($"{basis}", phrases.Commitment(actual.Against(Target.AtLeast(73).For(actual.Indicator, Given.Year, basis))[basis]));
            list.Add($"{basis}, which has no target", phrases.Commitment(actual.Against()[basis]));
        }

        list.Of("Attained(Attainment, int)");
        foreach (var basis in Given.Bases)
        {
            list.Add($"{basis}", phrases.Attained(actual.Against(Target.AtLeast(73).For(actual.Indicator, Given.Year, basis))[basis], 1));
        }

        list.Of("Exceeded(Attainment, int)");
        foreach (var (basis, level) in from basis in Given.Bases from level in (Rational[])[20, 73] select (basis, level))
        {
            list.Add($"{basis}, 37 of {level}", phrases.Exceeded(actual.Against(Target.AtLeast(level).For(actual.Indicator, Given.Year, basis))[basis], 1));
        }

        list.Of("Stricter(AttainmentByBasis)");
        foreach (var (words, plan, resolution) in ((string, TargetForm, TargetForm)[])
        [
            ("the plan", Target.AtLeast(73), Target.AtLeast(54)),
            ("the resolution", Target.AtLeast(54), Target.AtLeast(73)),
            ("both alike", Target.AtLeast(54), Target.AtLeast(54)),
            ("neither", Target.Within(1, 3), Target.Within(2, 4)),
        ])
        {
            list.Add(words, phrases.Stricter(actual.Against(plan.For(actual.Indicator, Given.Year, Basis.Plan), resolution.For(actual.Indicator, Given.Year, Basis.Resolution))));
        }

        list.Add("a single target", phrases.Stricter(actual.Against(Target.AtLeast(73).For(actual.Indicator, Given.Year, Basis.Plan))));
    }

    private static void Explanations(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Explanations");
        list.Of("Explained(Explanation, int)");
        foreach (var (words, explanation) in Explained)
        {
            list.Add(words, phrases.Explained(explanation, 2));
        }
    }

    private static Explanation AnEstimateByADocument()
    {
        var adopted = new Adoption(new LocalDate(2018, 12, 12), document: new LegalDocument("35-NQ/TW", new LocalDate(2018, 12, 12)));
        var actual = new Observation(Given.In(Unit.Household), Given.HalfYear, 37) { Status = ObservationStatus.Estimate };
        return actual.Against(Target.AtLeast(73).For(actual.Indicator, Given.Year, Basis.Plan) with { Adoption = adopted })[Basis.Plan].Explain(AttainmentMethod.ActualOverTarget);
    }

    private static Attainment InEveryMonth()
    {
        var series = new ObservationSeries(Enumerable.Range(1, 6).Select(static month => new Observation(Given.Rate, ReportingPeriod.Month(2019, month), 94 + month)));
        return series.Against(Target.Maintain(Target.AtLeast(97), PeriodKind.Month).For(Given.Rate, Given.Year, Basis.Plan))[Basis.Plan];
    }
}
