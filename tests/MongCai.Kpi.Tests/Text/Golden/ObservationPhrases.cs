namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes the phrases of actuals, and of a total with its categories.</summary>
internal static class ObservationPhrases
{
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Money = new("money", Unit.BillionDong, Nature.Flow) { Decimals = 1 };
    private static readonly Indicator Trained = new("trained", Given.Apprentice, Nature.DistinctCount);

    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Actuals");
        list.Of("Actual(Observation)");
        foreach (var actual in (Observation[])
        [
            .. from status in Enum.GetValues<ObservationStatus>() from value in (Rational[])[0, 1, 37] select new Observation(Given.In(Unit.Household), Given.HalfYear, value) { Status = status },
            .. from reason in Enum.GetValues<MissingReason>() select Observation.Missing(Given.In(Unit.Household), Given.HalfYear, reason),
            new(Money, Given.HalfYear, 1.437m),
            new(Given.RateWith(2), Given.HalfYear, 0.5m),
            Observation.OfRatio(Given.RateWith(2), Given.HalfYear, 134, 27_323),
            Observation.OfRatio(Given.Rate, Given.HalfYear, 1, 3),
            Observation.OfRatio(Given.Rate, Given.HalfYear, 0, 0),
            .. from status in Enum.GetValues<ObservationStatus>() select Observation.OfRange(Money, Given.HalfYear, RationalInterval.Above(1.4m)) with { Status = status },
            Observation.OfRange(Money, Given.HalfYear, RationalInterval.AtLeast(1.437m)),
            Observation.OfRange(Money, Given.HalfYear, RationalInterval.Below(1.437m)),
            Observation.OfRange(Money, Given.HalfYear, RationalInterval.AtMost(1)),
            Observation.OfRange(Money, Given.HalfYear, RationalInterval.Between(1.437m, 2, includesUpper: false)),
            Observation.OfRange(Given.RateWith(1), Given.HalfYear, RationalInterval.Between(99.5m, 100, includesUpper: false)),
        ])
        {
            list.Add($"{(actual.MissingReason is { } reason ? $"{reason}" : $"{actual.Status}")}, {actual}", phrases.Actual(actual));
        }

        list.Of("Reports(Coverage)");
        foreach (var coverage in (Coverage[])[new(0, 1), new(1, 1), new(1, 7), new(6, 7), new(1_999, 2_000)])
        {
            list.Add($"{coverage}", phrases.Reports(coverage));
        }

        Totals(list, phrases);
        Gaps(list, phrases);
    }

    private static void Totals(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Totals and their categories");
        (string Words, Reconciliation Check)[] checks =
        [
            ("adds up", Reconciled(520, 240, 280)),
            ("one of each", Reconciled(2, 1, 1)),
            ("a rate adds up", Of(Given.Sex, Rate(Category.Total, 17, 58), Rate(Given.Sex["F"], 3, 31), Rate(Given.Sex["M"], 14, 27))),
            ("distinct counts fit", Of(Given.Sex, Count(Category.Total, 6), Count(Given.Sex["F"], 4), Count(Given.Sex["M"], 3))),
            ("total is 2 too many", Reconciled(522, 240, 280)),
            ("total is 1 too few", Reconciled(519, 240, 280)),
            ("total is 2000 too many", Reconciled(2_520, 240, 280)),
            ("total is too few, and a category is not reported", Reconciled(519, 620, men: null)),
            ("numerators differ", Of(Given.Sex, Rate(Category.Total, 16, 400), Rate(Given.Sex["F"], 12, 100), Rate(Given.Sex["M"], 3, 300))),
            ("numerators and denominators differ", Of(Given.Sex, Rate(Category.Total, 14, 1_402), Rate(Given.Sex["F"], 12, 100), Rate(Given.Sex["M"], 3, 300))),
            ("a category is not reported", Reconciled(2_520, 1_240, men: null)),
            ("no category is reported", Reconciled(2_520, women: null, men: null)),
            ("a category was not collected", Of(Given.Sex, Job(Category.Total, 5), Job(Given.Sex["F"], 2), Missing(Given.Sex["M"], MissingReason.NotCollected))),
            ("a category is suppressed", Of(Given.Sex, Job(Category.Total, 5), Job(Given.Sex["F"], 2), Missing(Given.Sex["M"], MissingReason.Suppressed))),
            ("a category cannot exist", Of(Given.Sex, Job(Category.Total, 2), Job(Given.Sex["F"], 2), Missing(Given.Sex["M"], MissingReason.CannotExist))),
            .. from reason in Enum.GetValues<MissingReason>() select ($"the total is missing, {reason}", Of(Given.Sex, Missing(Category.Total, reason), Job(Given.Sex["F"], 2), Job(Given.Sex["M"], 2))),
            ("the total has 6 of 7 reports", Of(Given.Sex, Partly(), Job(Given.Sex["F"], 2), Job(Given.Sex["M"], 2))),
            ("only a bound of the total is known", Of(Given.Sex, Observation.OfRange(Jobs, Given.HalfYear, RationalInterval.AtLeast(2)), Job(Given.Sex["F"], 2), Job(Given.Sex["M"], 2))),
            ("estimated categories", Of(Given.Sex, Job(Category.Total, 5), Job(Given.Sex["F"], 2) with { Status = ObservationStatus.Estimate }, Job(Given.Sex["M"], 3) with { Status = ObservationStatus.Estimate })),
            ("two breakdowns", Of(Given.SexAndAge, Job(Given.Sex["F"], 3), Job(Given.SexAndAge["F", "0-14"], 1), Job(Given.SexAndAge["F", "15+"], 2))),
        ];
        list.Of("BrokenDown(Reconciliation, int?)");
        foreach (var (words, check) in checks)
        {
            list.Add(words, phrases.BrokenDown(check));
        }

        list.Add("a rate, decimals 1", phrases.BrokenDown(checks[2].Check, 1));
        list.Of("Explained(Reconciliation)");
        foreach (var (words, check) in checks)
        {
            list.Add(words, phrases.Explained(check));
        }
    }

    private static void Gaps(PhraseList list, Phrasebook phrases)
    {
        var (women, men) = (Given.Sex["F"], Given.Sex["M"]);
        (string Words, Change Gap, int? Decimals)[] gaps =
        [
            ("38 workers more", new(Job(women, 240), Job(men, 278)), null),
            ("38 workers less", new(Job(men, 278), Job(women, 240)), null),
            ("1 worker more", new(Job(men, 278), Job(women, 279)), null),
            ("1 worker less", new(Job(men, 278), Job(women, 277)), 0),
            ("as many", new(Job(men, 280), Job(women, 280)), null),
            ("11 points more", new(Rate(men, 3, 300), Rate(women, 12, 100)), null),
            ("11 points less, decimals 0", new(Rate(women, 12, 100), Rate(men, 3, 300)), 0),
            ("1 point more, decimals 0", new(Rate(women, 1, 100), Rate(men, 2, 100)), 0),
            ("less than the total", new(Rate(Category.Total, 15, 400), Rate(men, 3, 300)), null),
            ("as much as the total", new(Rate(Category.Total, 15, 400), Rate(men, 15, 400)), null),
            ("one is missing", new(Missing(men, MissingReason.NotReported), Job(women, 280)), null),
        ];
        list.Of("Gap(Change, Breakdown, int?)");
        foreach (var (words, gap, decimals) in gaps)
        {
            list.Add(words, phrases.Gap(gap, Given.Sex, decimals));
        }

        var household = Given.In(Unit.Household);
        list.Of("ComparedWith(Change, Breakdown)");
        list.Add("the same period last year", phrases.ComparedWith(new Change(new(household, ReportingPeriod.HalfYear(2018, 1), 1), new(household, Given.HalfYear, 2))));
        list.Add("another category", phrases.ComparedWith(gaps[0].Gap, Given.Sex));
        list.Add("another category without its breakdown", phrases.ComparedWith(gaps[0].Gap));
        list.Add("the total", phrases.ComparedWith(gaps[8].Gap, Given.Sex));
    }

    private static Reconciliation Reconciled(Rational whole, Rational? women, Rational? men)
    {
        Observation?[] parts = [women is { } ofWomen ? Job(Given.Sex["F"], ofWomen) : null, men is { } ofMen ? Job(Given.Sex["M"], ofMen) : null];
        return Of(Given.Sex, Job(Category.Total, whole), [.. parts.OfType<Observation>()]);
    }

    private static Reconciliation Of(Breakdown breakdown, Observation whole, params Observation[] parts) => RollUp.Reconcile(breakdown, whole, parts);

    private static Observation Job(Category category, Rational value) => new(Jobs, Given.HalfYear, value) { Category = category };

    private static Observation Count(Category category, Rational value) => new(Trained, Given.HalfYear, value) { Category = category };

    private static Observation Missing(Category category, MissingReason reason) => Observation.Missing(Jobs, Given.HalfYear, reason) with { Category = category };

    private static Observation Rate(Category category, Rational numerator, Rational denominator) => Observation.OfRatio(Given.RateWith(2), Given.HalfYear, numerator, denominator) with { Category = category };

    // Six of the seven wards have reported.
    private static Observation Partly()
    {
        var (city, wards) = (new AreaCode("city"), Enumerable.Range(1, 7).Select(static number => new AreaCode($"ward-{number}")).ToList());
        return RollUp.OverAreas(AreaHierarchy.Of(city, wards), city, wards.Skip(1).Select(static ward => new Observation(Jobs, Given.HalfYear, 1) { Area = ward }), MissingDataPolicy.SkipMissing) with { Area = default };
    }
}
