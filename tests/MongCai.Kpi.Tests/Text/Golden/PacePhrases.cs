using NodaTime;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the phrases of the pace towards a target, at several points of the year.</summary>
internal static class PacePhrases
{
    private static readonly PeriodKind[] Kinds = [PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Trimester, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Day];

    /// <summary>Gets the paces of all cases.</summary>
    public static IReadOnlyList<(string Words, Kpi.Pace Pace)> All { get; } =
    [
        .. At(Given.In(Unit.Household), Target.AtLeast(73), (3, 37), (6, 37), (6, 36.5m), (6, 20), (12, 73), (12, 80)),
        .. At(Given.In(Unit.Household), Target.MoreThan(37), (6, 37), (6, 40)),
        .. At(Given.In(Unit.Household), Target.AtMost(4), (6, 1), (6, 4), (6, 6)),
        .. At(Given.In(Unit.Household), Target.LessThan(4), (6, 4)),
        .. At(Given.In(Unit.MillionDong), Target.Cap(100), (6, 40), (6, 99), (6, 101), (12, 100)),
        .. At(Given.In(Unit.Household), Target.Within(7, 8), (3, 1), (6, 4), (12, 9)),
        .. At(Given.In(Unit.Household), Target.About(4), (6, 2)),
        .. At(Given.In(Unit.Household), Target.About(4, 1), (6, 2)),
        .. At(Given.In(Unit.Household), Target.FromBaseline(61, 134), (3, 61), (6, 98), (6, 62)),
        .. At(Given.In(Unit.Household), Target.FromBaseline(120, 100), (6, 40), (6, 110)),
        .. At(Given.In(Unit.Household), Target.ReductionBy(73, 134, ReportingPeriod.Year(2018)), (6, 98), (6, 134)),
        .. At(Given.In(Unit.Household), Target.GrowthBy(Ratio.FromPercent(8), 100), (6, 50), (6, 54), (6, 60)),
        .. At(Given.In(Unit.Household), Target.AtLeast(0), (6, 0)),
        .. At(Given.RateWith(2), Target.AtMost(4), (6, 3), (6, 4), (6, 5)),
        .. At(Given.RateWith(2), Target.FromBaseline(5, 4), (6, 4.5m), (6, 4.2m), (6, 4.9m)),
        .. At(Given.In(Given.Apprentice), Target.AtLeast(2), (6, 1), (6, 2)),
        ("a form of every month", Given.Plan(Target.Maintain(Target.AtLeast(95), PeriodKind.Month), Given.Rate, 96, ReportingPeriod.Month(2019, 6), Given.Year).PaceBy(ElapsedShare.ByDays)),
        .. At(new("stock", Unit.Household, Nature.Stock), Target.FromBaseline(134, 61), (6, 98), (6, 134), (6, 61)),
        ("the actual is missing", Observation.Missing(Given.In(Unit.Household), Given.HalfYear).Against(Target.AtLeast(73).For(Given.In(Unit.Household), Given.Year, Basis.Plan))[Basis.Plan].PaceBy(ElapsedShare.ByDays)),
        ("nothing has elapsed", Given.Plan(Target.AtLeast(73), Given.In(Unit.Household), 0, Given.HalfYear, Given.Year).PaceBy(ElapsedShare.Custom("nothing", static (_, _) => new Ratio(0, 1)))),
        ("it is only a bound", Given.Plan(Target.AtLeast(73), Observation.OfRange(Given.In(Unit.Household), Given.HalfYear, RationalInterval.Above(30)), Given.Year).PaceBy(ElapsedShare.ByDays)),
        ("within the tolerance", new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Against(
            new MeasurementPolicies { Tolerance = Ratio.FromPercent(1) }, Target.AtLeast(75).For(Given.In(Unit.Household), Given.Year, Basis.Plan))[Basis.Plan].Pace),
        ("too early", new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Against(
            new MeasurementPolicies { TooEarlyBelow = Ratio.FromPercent(60) }, Target.AtLeast(75).For(Given.In(Unit.Household), Given.Year, Basis.Plan))[Basis.Plan].Pace),
    ];

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Pace");
        Each(list, "Elapsed(Pace, int)", pace => phrases.Elapsed(pace, 2));
        Each(list, "Expected(Pace, int)", pace => phrases.Expected(pace, 1));
        Each(list, "Standing(Pace)", phrases.Standing);
        Each(list, "Index(Pace, int)", pace => phrases.Index(pace, 2));
        Each(list, "Variance(Pace, int)", pace => phrases.Variance(pace, 1));
        Each(list, "Headroom(Pace)", phrases.Headroom);
        Each(list, "Achieved(Pace, PeriodKind, int)", pace => phrases.Achieved(pace, PeriodKind.Month, 2));
        Each(list, "Required(Pace, PeriodKind, int)", pace => phrases.Required(pace, PeriodKind.Month, 1));
        Each(list, "Projected(Pace, int)", pace => phrases.Projected(pace, 1));
        Rates(list, phrases);
        WithoutTarget(list, phrases);
    }

    private static void Rates(PhraseList list, Phrasebook phrases)
    {
        var weeks = ReportingPeriod.Range(new LocalDate(2019, 1, 7), new LocalDate(2019, 2, 3));
        (PeriodKind Kind, Kpi.Pace Pace, string Words)[] rates =
        [
            .. from kind in Kinds
               from one in (IEnumerable<(string Words, Kpi.Pace Pace)>)
               [
                   .. At(Given.In(Unit.Household), Target.AtLeast(73), (6, 37)),
                   .. At(Given.In(Unit.MillionDong), Target.Cap(100), (6, 40)),
                   .. At(Given.RateWith(2), Target.FromBaseline(5, 4), (6, 4.5m)),
               ]
               select (kind, one.Pace, $"{kind}, {one.Words}"),
            (PeriodKind.Week, Given.Plan(Target.AtLeast(4), Given.In(Unit.Household), 2, ReportingPeriod.Range(weeks.Start, weeks.Start.PlusDays(13)), weeks).PaceBy(ElapsedShare.ByDays), $"{PeriodKind.Week}, 2 of at least 4"),
        ];
        list.Of("Achieved(Pace, PeriodKind, int)");
        foreach (var (kind, pace, words) in rates)
        {
            list.Add(words, phrases.Achieved(pace, kind, 0));
        }

        list.Of("Required(Pace, PeriodKind, int)");
        foreach (var (kind, pace, words) in rates)
        {
            list.Add(words, phrases.Required(pace, kind, 0));
        }
    }

    private static void WithoutTarget(PhraseList list, Phrasebook phrases)
    {
        const string Words = "the target is missing";
        var none = new Observation(Given.In(Unit.Household), Given.HalfYear, 37).Against()[Basis.Plan].PaceBy(ElapsedShare.ByDays);
        foreach (var (method, phrase) in ((string, string)[])
        [
            ("Elapsed(Pace, int)", phrases.Elapsed(none, 1)),
            ("Expected(Pace, int)", phrases.Expected(none, 1)),
            ("Standing(Pace)", phrases.Standing(none)),
            ("Index(Pace, int)", phrases.Index(none, 1)),
            ("Variance(Pace, int)", phrases.Variance(none, 1)),
            ("Headroom(Pace)", phrases.Headroom(none)),
            ("Projected(Pace, int)", phrases.Projected(none, 1)),
        ])
        {
            list.Of(method);
            list.Add(Words, phrase);
        }
    }

    private static void Each(PhraseList list, string method, Func<Kpi.Pace, string> phrase)
    {
        list.Of(method);
        foreach (var (words, pace) in All)
        {
            list.Add(words, phrase(pace));
        }
    }

    private static IEnumerable<(string Words, Kpi.Pace Pace)> At(Indicator indicator, TargetForm form, params (int Month, Rational Actual)[] points) =>
        from point in points
        let period = point.Month == 12 ? Given.Year : ReportingPeriod.Cumulative(2019, point.Month)
        select ($"{period}, {point.Actual} {indicator.Unit} of {form}", Given.Plan(form, indicator, point.Actual, period, Given.Year).PaceBy(ElapsedShare.ByDays));
}
