namespace MongCai.Kpi.Tests.RollUps;

/// <summary>Tests that categories are combined by the nature of their indicator, and never with another breakdown or with their total.</summary>
public class OverCategoriesTests
{
    private static readonly ReportingPeriod Half = MongCai2019.FirstHalf;
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Breakdown Ethnic = new("ethnic", ("kinh", new(("vi", "Kinh"), ("en", "Kinh"))), ("tay", new(("vi", "Tày"), ("en", "Tày"))), ("other", new(("vi", "dân tộc khác"), ("en", "others"))));
    private static readonly Breakdown Age = Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15+", RationalInterval.AtLeast(15)));
    private static readonly Breakdown Listed = new("listed", ("tay", new(("vi", "Tày"), ("en", "Tày"))), ("dao", new(("vi", "Dao"), ("en", "Dao")))) { IsExhaustive = false };
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Trained = new("trained", Unit.Person, Nature.DistinctCount);
    private static readonly Indicator Poverty = new("poverty", Unit.Percent, Nature.Proportion);
    private static readonly Indicator Balance = new("balance", Unit.MillionDong, Nature.Flow);

    [Fact]
    public void Counts_add() =>
        Assert.Equal("jobs 2019-S1: 520", $"{Total(Sex, Of(Jobs, Sex["F"], 240), Of(Jobs, Sex["M"], 280))}");

    [Fact]
    public void Rates_come_together_from_numerators_and_denominators()
    {
        // 12 of 100 women and 3 of 300 men are 15 of 400, 3,75%, and not the mean of 12% and 1%.
        var rate = Total(Sex, Rate(Sex["F"], 12, 100), Rate(Sex["M"], 3, 300));
        Assert.Equal(((Rational)3.75m, (Rational)15, (Rational)400), (rate.Value.Value, rate.Ratio!.Value.Numerator, rate.Ratio.Value.Denominator));
        Assert.Contains("percentages do not add", Assert.Throws<InvalidOperationException>(static () => Total(Sex, Of(Poverty, Sex["F"], 12), Rate(Sex["M"], 3, 300))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_come_together_with_their_weights()
    {
        var income = new Indicator("income", Unit.MillionDong, Nature.Mean);
        var mean = Total(Sex, Observation.OfRatio(income, Half, 400, 100) with { Category = Sex["F"] }, Observation.OfRatio(income, Half, 1800, 300) with { Category = Sex["M"] });
        Assert.Equal((Rational)5.5m, mean.Value);
    }

    [Fact]
    public void A_category_that_is_missing_is_coverage_and_no_zero()
    {
        var strict = Total(Ethnic, Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20));
        Assert.Equal(("jobs 2019-S1: undefined: missing observation, in [120..) (2 of 3 reported)", UndefinedReason.MissingObservation), ($"{strict}", strict.Value.Reason));
        Assert.Equal("jobs 2019-S1: 120 (2 of 3 reported)", $"{RollUp.OverCategories(Ethnic, Category.Total, [Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20)], MissingDataPolicy.SkipMissing)}");
        Assert.Equal("jobs 2019-S1: 120", $"{Total(Ethnic, Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20), Observation.Missing(Jobs, Half, MissingReason.CannotExist) with { Category = Ethnic["other"] })}");
    }

    [Fact]
    public void Others_that_half_of_the_areas_report_are_incomplete()
    {
        AreaCode[] wards = [new("w1"), new("w2"), new("w3"), new("w4")];
        var areas = AreaHierarchy.Of(new AreaCode("city"), wards);
        var observed = wards.SelectMany((ward, place) => Ethnic.Categories
            .Where(category => place < 2 || category != Ethnic["other"])
            .Select(category => Of(Jobs, category, 10) with { Area = ward }));
        var byCategory = observed.GroupBy(static one => one.Category).Select(group => RollUp.OverAreas(areas, new AreaCode("city"), group, MissingDataPolicy.SkipMissing)).ToArray();
        Assert.Equal("4 of 4, 4 of 4, 2 of 4", string.Join(", ", byCategory.Select(static one => one.Coverage)));

        var all = RollUp.OverCategories(Ethnic, Category.Total, byCategory, MissingDataPolicy.RequireAll);
        Assert.Equal(("10 of 12", UndefinedReason.MissingObservation), ($"{all.Coverage}", all.Value.Reason));
        Assert.Equal([Ethnic["other"]], RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 110) with { Area = new AreaCode("city") }, byCategory).Missing);
    }

    [Fact]
    public void Different_ones_are_at_least_the_largest_part_and_at_most_the_sum()
    {
        var all = Total(Age, Of(Trained, Age["0-14"], 30), Of(Trained, Age["15+"], 50));
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.Between(50, 80)), (all.Value.Reason, all.Range));
        Assert.Equal(RationalInterval.AtLeast(50), Total(Age, Of(Trained, Age["15+"], 50)).Range);
        Assert.Equal((Rational)50, Total(Age, Of(Trained, Age["0-14"], 0), Of(Trained, Age["15+"], 50)).Value);
        Assert.Equal(RationalInterval.Between(50, null), Total(Listed, Of(Trained, Listed["tay"], 30), Of(Trained, Listed["dao"], 50)).Range);

        // "Over 60" of 15 and older is more than 60 together, and no upper bound.
        Assert.Equal(RationalInterval.Above(60), Total(Age, Of(Trained, Age["0-14"], 30), Observation.OfRange(Trained, Half, RationalInterval.Above(60)) with { Category = Age["15+"] }).Range);
    }

    [Fact]
    public void Categories_beside_which_there_are_others_are_a_lower_bound()
    {
        Assert.Equal(RationalInterval.AtLeast(50), Total(Listed, Of(Jobs, Listed["tay"], 30), Of(Jobs, Listed["dao"], 20)).Range);
        Assert.Equal(RationalInterval.AtLeast(20), Total(Listed, Of(Jobs, Listed["dao"], 20)).Range);

        // A value that may be negative, and a rate, can be anything once the missing ones are added.
        Assert.Equal((UndefinedReason.MissingObservation, RationalInterval.Unbounded), Known(Total(Listed, Of(Balance, Listed["tay"], 30), Of(Balance, Listed["dao"], 20))));
        Assert.Equal(UndefinedReason.MissingObservation, Total(Listed, Rate(Listed["tay"], 1, 2), Rate(Listed["dao"], 1, 2)).Value.Reason);

        static (UndefinedReason?, RationalInterval) Known(Observation one) => (one.Value.Reason, one.Range);
    }

    [Fact]
    public void What_is_crossed_comes_together_to_each_of_its_breakdowns_and_to_all()
    {
        var both = Breakdown.Cross(Sex, Age);
        Observation[] parts = [Of(Jobs, both["F", "0-14"], 1), Of(Jobs, both["F", "15+"], 2), Of(Jobs, both["M", "0-14"], 4), Of(Jobs, both["M", "15+"], 8)];
        Assert.Equal((Rational)15, Total(both, parts).Value);
        var women = RollUp.OverCategories(both, Sex["F"], parts[..2], MissingDataPolicy.RequireAll);
        Assert.Equal("jobs sex=F 2019-S1: 3", $"{women}");
        Assert.Equal("jobs age=15+ 2019-S1: 10", $"{RollUp.OverCategories(both, Age["15+"], [parts[1], parts[3]], MissingDataPolicy.RequireAll)}");
        Assert.Equal((Rational)15, Total(Sex, women, RollUp.OverCategories(both, Sex["M"], parts[2..], MissingDataPolicy.RequireAll)).Value);

        // The crossed breakdown is exhaustive by age alone, so women of all ages are known, and the total is at least as large.
        var some = Breakdown.Cross(Sex with { IsExhaustive = false }, Age);
        Assert.Equal((Rational)3, RollUp.OverCategories(some, Sex["F"], parts[..2], MissingDataPolicy.RequireAll).Value);
        Assert.Equal(RationalInterval.AtLeast(15), Total(some, parts).Range);
    }

    [Fact]
    public void Men_women_and_the_total_are_not_added() =>
        Refused("it is the whole's own value: compare it with the sum of the parts", static () => Total(Sex, Of(Jobs, Sex["F"], 240), Of(Jobs, Sex["M"], 280), Of(Jobs, Category.Total, 520)));

    [Fact]
    public void Sex_and_ethnic_group_are_not_added()
    {
        Refused("ethnic=tay is of another breakdown than sex", static () => Total(Sex, Of(Jobs, Sex["F"], 240), Of(Jobs, Ethnic["tay"], 20)));
        Refused("sex=F is of another breakdown than age*sex", static () => Total(Breakdown.Cross(Sex, Age), Of(Jobs, Sex["F"], 240)));
        Refused("sex has no category X: it has F, M", static () => Total(Sex, Of(Jobs, Category.Parse("sex=X"), 1)));
        Refused("there is another one of sex=F", static () => Total(Sex, Of(Jobs, Sex["F"], 240), Of(Jobs, Sex["F"], 240)));
        Refused("sex=F has no parts in sex: F, M", static () => RollUp.OverCategories(Sex, Sex["F"], [Of(Jobs, Sex["F"], 240)], MissingDataPolicy.RequireAll));
        Refused("age*sex=15+*M does not lie within it", static () => RollUp.OverCategories(Breakdown.Cross(Sex, Age), Sex["F"], [Of(Jobs, Category.Parse("age*sex=15+*M"), 1)], MissingDataPolicy.RequireAll));
        Refused("There is nothing to make up _T of sex", static () => Total(Sex));
    }

    [Fact]
    public void Areas_periods_and_indicators_are_not_mixed()
    {
        Refused("the area is w1, not .", static () => Total(Sex, Of(Jobs, Sex["F"], 1), Of(Jobs, Sex["M"], 1) with { Area = new AreaCode("w1") }));
        Refused("the period is 2019-A1, not 2019-S1", static () => Total(Sex, Of(Jobs, Sex["F"], 1), new Observation(Jobs, MongCai2019.Year, 1) { Category = Sex["M"] }));
        Refused("the indicator is balance, not jobs", static () => Total(Sex, Of(Jobs, Sex["F"], 1), Of(Balance, Sex["M"], 1)));
    }

    [Fact]
    public void One_roll_up_over_areas_or_time_is_of_one_category()
    {
        var areas = AreaHierarchy.Of(new AreaCode("city"), [new AreaCode("w1"), new AreaCode("w2")]);
        Refused("it is of the total, and not of sex=F, a part", () => RollUp.OverAreas(
            areas, new AreaCode("city"), [Of(Jobs, Sex["F"], 1) with { Area = new AreaCode("w1") }, Of(Jobs, Category.Total, 1) with { Area = new AreaCode("w2") }], MissingDataPolicy.RequireAll));
        Assert.Equal("jobs city sex=F 2019-S1: 3", $"{RollUp.OverAreas(areas, new AreaCode("city"), [Of(Jobs, Sex["F"], 1) with { Area = new AreaCode("w1") }, Of(Jobs, Sex["F"], 2) with { Area = new AreaCode("w2") }], MissingDataPolicy.RequireAll)}");
        Assert.Contains("the category is sex=M, not sex=F", Assert.Throws<ArgumentException>(static () => new ObservationSeries(
            [new Observation(Jobs, ReportingPeriod.Quarter(2019, 1), 1) { Category = Sex["F"] }, new Observation(Jobs, ReportingPeriod.Quarter(2019, 2), 1) { Category = Sex["M"] }])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_part_weighs_as_much_as_those_that_came_whoever_says_so()
    {
        AreaCode[] wards = [.. Enumerable.Range(1, 20).Select(static number => new AreaCode($"w{(Rational)number}"))];
        var (city, areas) = (new AreaCode("city"), AreaHierarchy.Of(new AreaCode("city"), wards));
        var women = RollUp.OverAreas(areas, city, wards.Select(static ward => Of(Jobs, Sex["F"], 1) with { Area = ward }), MissingDataPolicy.RequireAll);
        var nobody = Observation.Missing(Jobs, Half) with { Area = city, Category = Sex["M"] };
        foreach (var parts in (Observation[][])[[women], [women, nobody]])
        {
            Assert.Equal(("20 of 40", UndefinedReason.MissingObservation), Said(RollUp.OverCategories(Sex, Category.Total, parts, MissingDataPolicy.AtLeast(new Ratio(9, 10)))));
        }

        // A missing ward, too, weighs as much as the ward that came, which stands for two reports.
        var both = wards[..1].Select(static ward => Total(Sex, Of(Jobs, Sex["F"], 1) with { Area = ward }, Of(Jobs, Sex["M"], 1) with { Area = ward }));
        Assert.Equal("2 of 40", $"{RollUp.OverAreas(areas, city, both, MissingDataPolicy.RequireAll).Coverage}");
        Assert.Equal("2 of 40", $"{RollUp.OverAreas(areas, city, [.. both, Observation.Missing(Jobs, Half) with { Area = wards[1] }], MissingDataPolicy.RequireAll).Coverage}");
        Assert.Equal("2 of 40", $"{RollUp.Part(areas, city, both).Finish(city, 20, MissingDataPolicy.RequireAll).Coverage}");

        static (string, UndefinedReason?) Said(Observation whole) => ($"{whole.Coverage}", whole.Value.Reason);
    }

    [Fact]
    public void A_district_that_reports_for_its_wards_stands_for_all_of_them_also_month_by_month()
    {
        AreaCode[] wards = [.. Enumerable.Range(1, 9).Select(static number => new AreaCode($"w{(Rational)number}"))];
        var (city, district, other) = (new AreaCode("city"), new AreaCode("district"), new AreaCode("other"));
        var areas = new AreaHierarchy([new AreaSpan(city), new AreaSpan(district, city), new AreaSpan(other, city), .. wards.Select(ward => new AreaSpan(ward, district))]);
        var months = ReportingPeriod.Quarter(2019, 1).SplitInto(PeriodKind.Month).Select(month => new Observation(Jobs, month, 30) { Area = district });
        var quarter = RollUp.OverTime(new ObservationSeries(months), ReportingPeriod.Quarter(2019, 1), MissingDataPolicy.RequireAll);
        Assert.Equal("3 of 3", $"{quarter.Coverage}");
        Assert.Equal(("27 of 30", (Rational)90), Said(RollUp.OverAreas(areas, city, [quarter], MissingDataPolicy.AtLeast(new Ratio(9, 10)))));

        // The district was rolled up from its wards, so its reports are theirs.
        var fromWards = RollUp.OverAreas(areas, district, wards.Select(ward => new Observation(Jobs, quarter.Period, 10) { Area = ward }), MissingDataPolicy.RequireAll);
        Assert.Equal(("9 of 10", (Rational)90), Said(RollUp.OverAreas(areas, city, [fromWards], MissingDataPolicy.SkipMissing)));

        static (string, Rational) Said(Observation whole) => ($"{whole.Coverage}", whole.Value.Value);
    }

    [Fact]
    public void Where_no_part_can_exist_neither_can_the_whole_and_what_has_not_come_still_counts()
    {
        var (city, wards) = (new AreaCode("city"), new[] { new AreaCode("w1"), new AreaCode("w2") });
        var none = RollUp.OverAreas(AreaHierarchy.Of(city, wards), city, wards.Select(ward => Observation.Missing(Jobs, ReportingPeriod.Month(2019, 1), MissingReason.CannotExist) with { Area = ward }), MissingDataPolicy.RequireAll);
        Assert.Equal((MissingReason.CannotExist, "0 of 0"), (none.MissingReason, $"{none.Coverage}"));
        Assert.Equal((MissingReason.NotReported, "0 of 2"), Said(RollUp.OverTime(new ObservationSeries([none]), ReportingPeriod.Quarter(2019, 1), MissingDataPolicy.RequireAll)));
        Assert.Equal((MissingReason.CannotExist, "0 of 0"), Said(Total(Sex, Observation.Missing(Jobs, Half, MissingReason.CannotExist) with { Category = Sex["F"] }, Observation.Missing(Jobs, Half, MissingReason.CannotExist) with { Category = Sex["M"] })));

        static (MissingReason?, string) Said(Observation whole) => (whole.MissingReason, $"{whole.Coverage}");
    }

    [Fact]
    public void An_index_needs_declared_weights()
    {
        var score = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        Observation[] scores = [Of(score, Sex["F"], 80), Of(score, Sex["M"], 90)];
        var weights = new Dictionary<Category, Rational> { [Sex["F"]] = 1, [Sex["M"]] = 3 };
        Assert.Contains("RollUp.WeightedMeanOverCategories", Assert.Throws<InvalidOperationException>(() => Total(Sex, scores)).Message, StringComparison.Ordinal);
        Assert.Equal("satisfaction 2019-S1: 87.5", $"{RollUp.WeightedMeanOverCategories(Sex, Category.Total, scores, weights, MissingDataPolicy.RequireAll)}");
        Assert.Equal("satisfaction 2019-S1: 90 (1 of 2 reported)", $"{RollUp.WeightedMeanOverCategories(Sex, Category.Total, scores[1..], weights, MissingDataPolicy.SkipMissing)}");
        Assert.Equal(new NodaTime.LocalDate(2019, 5, 31), RollUp.WeightedMeanOverCategories(Sex, Category.Total, [scores[0], scores[1] with { Through = new NodaTime.LocalDate(2019, 5, 31) }], weights, MissingDataPolicy.RequireAll).Through);
        Assert.Equal((Rational)87.5m, RollUp.WeightedMeanOverCategories(Sex, Category.Total, scores, weights, MissingDataPolicy.MissingAsZero).Value);
        var half = RollUp.WeightedMean(new AreaCode("city"), [scores[0] with { Area = new AreaCode("w1") }], new Dictionary<AreaCode, Rational> { [new AreaCode("w1")] = 1, [new AreaCode("w2")] = 1 }, MissingDataPolicy.SkipMissing);
        Assert.Equal(("2 of 3", UndefinedReason.MissingObservation), Known(RollUp.WeightedMeanOverCategories(Sex, Category.Total, [half, scores[1] with { Area = half.Area }], weights, MissingDataPolicy.RequireAll)));
        Assert.Equal(("1 of 1", null), Known(RollUp.WeightedMeanOverCategories(Sex, Category.Total, [scores[0], Observation.Missing(score, Half, MissingReason.CannotExist) with { Category = Sex["M"] }], weights, MissingDataPolicy.RequireAll)));
        Assert.Equal(RationalInterval.Between(80, 88.75m), RollUp.WeightedMeanOverCategories(Sex, Category.Total, [Observation.OfRange(score, Half, RationalInterval.Between(50, 85)) with { Category = Sex["F"] }, scores[1]], weights, MissingDataPolicy.RequireAll).Range);
        Mistake("sex=M has no weight", new() { [Sex["F"]] = 1 });
        Mistake("_T has a weight and is no part of _T", new() { [Sex["F"]] = 1, [Sex["M"]] = 1, [Category.Total] = 1 });
        Mistake("ethnic=tay has a weight and is no part of _T", new() { [Sex["F"]] = 1, [Sex["M"]] = 1, [Ethnic["tay"]] = 1 });
        Refused("it is not exhaustive", () => RollUp.WeightedMeanOverCategories(Sex with { IsExhaustive = false }, Category.Total, scores, weights, MissingDataPolicy.RequireAll));

        static (string, UndefinedReason?) Known(Observation whole) => ($"{whole.Coverage}", whole.Value.Reason);

        void Mistake(string inMessage, Dictionary<Category, Rational> mistaken) => Refused(inMessage, () => RollUp.WeightedMeanOverCategories(Sex, Category.Total, scores, mistaken, MissingDataPolicy.RequireAll));
    }

    private static Observation Total(Breakdown breakdown, params Observation[] parts) => RollUp.OverCategories(breakdown, Category.Total, parts, MissingDataPolicy.RequireAll);

    private static Observation Of(Indicator indicator, Category category, Rational value) => new(indicator, Half, value) { Category = category };

    private static Observation Rate(Category category, Rational numerator, Rational denominator) => Observation.OfRatio(Poverty, Half, numerator, denominator) with { Category = category };

    private static void Refused(string inMessage, Func<Observation> mistake) => Assert.Contains(inMessage, Assert.Throws<ArgumentException>(mistake).Message, StringComparison.Ordinal);
}
