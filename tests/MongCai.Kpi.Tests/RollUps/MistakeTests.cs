namespace MongCai.Kpi.Tests.RollUps;

/// <summary>Tests mistakes that a user might make, and what each gives instead of a wrong figure.</summary>
public class MistakeTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2019, 2);

    [Fact]
    public void Averaging_percentages_does_not_add_up() => Refused<InvalidOperationException>(
        "percentages do not add: observe it by Observation.OfRatio",
        static () => City(new Observation(Communes.Poverty, MongCai2019.FirstHalf, 5) with { Area = Communes.North }));

    [Fact]
    public void Summing_a_stock_over_time_gives_the_last() =>
        Assert.Equal((Rational)97, RollUp.OverTime(Months(Communes.PoorHouseholds, 110, 104, 97), Quarter, MissingDataPolicy.RequireAll).Value);

    [Fact]
    public void Summing_cumulative_values_is_refused() => Refused<InvalidOperationException>(
        "their sum would count them again",
        static () => RollUp.OverTime(
            new ObservationSeries([new Observation(Communes.Jobs, ReportingPeriod.Cumulative(2019, 1), 5), new Observation(Communes.Jobs, ReportingPeriod.Cumulative(2019, 2), 9)]),
            MongCai2019.Year,
            MissingDataPolicy.SkipMissing));

    [Fact]
    public void Adding_a_parent_to_its_children_is_refused()
    {
        Refused<ArgumentException>(
            "it is the whole's own value",
            static () => City(Communes.Of(Communes.Jobs, Communes.City, 11), Communes.Of(Communes.Jobs, Communes.North, 5)));
        Refused<ArgumentException>(
            "c1 lies within north, which is there too",
            static () => City(Communes.Of(Communes.Jobs, Communes.North, 11), Communes.Of(Communes.Jobs, Communes.Code(1), 5)));
        Refused<ArgumentException>(
            "there is another one of north",
            static () => City(Communes.Of(Communes.Jobs, Communes.North, 11), Communes.Of(Communes.Jobs, Communes.North, 11)));
        Refused<ArgumentException>(
            "there is no elsewhere in that period",
            static () => City(Communes.Of(Communes.Jobs, new("elsewhere"), 11)));
        Refused<ArgumentException>("There is nothing", static () => City());
    }

    [Fact]
    public void Summing_a_distinct_count_is_refused_and_counting_its_members_is_not()
    {
        var trained = new Indicator("persons-trained", Unit.Person, Nature.DistinctCount);

        Refused<InvalidOperationException>("would count twice", () => City(Communes.Of(trained, Communes.North, 5)));
        Refused<InvalidOperationException>("would count twice", () => RollUp.OverTime(Months(trained, 1, 2, 3), Quarter, MissingDataPolicy.RequireAll));
        Assert.Equal((Rational)3, RollUp.Distinct(trained, Quarter, [["an", "bình"], ["bình", "chi"]]).Value);
        Assert.Throws<ArgumentException>("indicator", static () => RollUp.Distinct(Communes.Jobs, Quarter, [["an"]]));
    }

    [Fact]
    public void Averaging_an_index_needs_declared_weights()
    {
        var score = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        var weights = new Dictionary<AreaCode, Rational> { [Communes.North] = 1, [Communes.South] = 3 };
        Observation[] scores = [Communes.Of(score, Communes.North, 80), Communes.Of(score, Communes.South, 90)];

        Refused<InvalidOperationException>("declare weights", () => City(scores));
        Assert.Equal((Rational)87.5m, RollUp.WeightedMean(Communes.City, scores, weights, MissingDataPolicy.RequireAll).Value);
        Assert.Equal((Rational)80, RollUp.WeightedMean(Communes.City, scores[..1], weights, MissingDataPolicy.SkipMissing).Value);
        Assert.Equal(UndefinedReason.MissingObservation, RollUp.WeightedMean(Communes.City, scores[..1], weights, MissingDataPolicy.RequireAll).Value.Reason);
        Refused<ArgumentException>("c1 has no weight", () => RollUp.WeightedMean(Communes.City, [Communes.Of(score, Communes.Code(1), 80)], weights, MissingDataPolicy.RequireAll));
        Refused<ArgumentException>("comes together from its parts", () => RollUp.WeightedMean(Communes.City, [Communes.Rate(Communes.North, 1, 2)], weights, MissingDataPolicy.RequireAll));
        Refused<ArgumentException>("there is another one of north", () => RollUp.WeightedMean(Communes.City, [scores[0], scores[0]], weights, MissingDataPolicy.RequireAll));
    }

    [Fact]
    public void A_milestone_that_nobody_reported_is_not_done_where_missing_is_zero_and_weighs_as_many_areas_as_report()
    {
        var adopted = new Indicator("plan-adopted", Unit.One, Nature.Milestone);
        Observation[] done = [Communes.Of(adopted, Communes.Code(1), 1), Communes.Of(adopted, Communes.Code(2), 1), Communes.Of(adopted, Communes.Code(3), 0)];
        Assert.Equal((Rational)2 / 17, RollUp.OverAreas(Communes.Areas, Communes.City, done, MissingDataPolicy.MissingAsZero).Value);
        Assert.Equal((Rational)2 / 3, RollUp.OverAreas(Communes.Areas, Communes.City, done, MissingDataPolicy.SkipMissing).Value);

        // The north has 9 communes, the south 8.
        Assert.Equal((Rational)9 / 17, RollUp.OverAreas(Communes.Areas, Communes.City, [Communes.Of(adopted, Communes.North, 1), Communes.Of(adopted, Communes.South, 0)], MissingDataPolicy.RequireAll).Value);
    }

    [Fact]
    public void An_index_over_time_is_the_last_or_a_weighted_mean_by_name()
    {
        var score = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        var months = Months(score, 80, 86, 90);
        var weights = new Dictionary<ReportingPeriod, Rational> { [ReportingPeriod.Month(2019, 4)] = 1, [ReportingPeriod.Month(2019, 5)] = 3 };

        Refused<InvalidOperationException>("declare weights", () => RollUp.OverTime(months, Quarter, MissingDataPolicy.RequireAll));
        Assert.Equal(new Observation(score, Quarter, 90), RollUp.LastOverTime(months, Quarter));

        // Without June, the mean is (80 + 3·86)/4; with June and its weight of 4, it is (80 + 258 + 360)/8.
        Assert.Equal((Rational)84.5m, RollUp.WeightedMeanOverTime(months, Quarter, weights, MissingDataPolicy.RequireAll).Value);
        weights.Add(ReportingPeriod.Month(2019, 6), 4);
        Assert.Equal((Rational)87.25m, RollUp.WeightedMeanOverTime(months, Quarter, weights, MissingDataPolicy.RequireAll).Value);
        Assert.Equal("2 of 3", RollUp.WeightedMeanOverTime(Months(score, 80, 86), Quarter, weights, MissingDataPolicy.SkipMissing).Coverage.ToString());
        Assert.Equal(UndefinedReason.MissingObservation, RollUp.WeightedMeanOverTime(Months(score, 80, 86), Quarter, weights, MissingDataPolicy.RequireAll).Value);
        Refused<ArgumentException>("lies outside", () => RollUp.WeightedMeanOverTime(months, ReportingPeriod.Month(2019, 4), weights, MissingDataPolicy.RequireAll));
        Refused<ArgumentException>("accumulates", static () => RollUp.LastOverTime(Months(Communes.Jobs, 1, 2, 3), Quarter));
    }

    [Fact]
    public void A_part_that_comes_twice_is_seen()
    {
        var north = PartialAggregate.Of(Communes.Of(Communes.Jobs, Communes.North, 5), parts: 9);

        Refused<InvalidOperationException>("18 parts of 17: a part came twice", () => north.Merge(north).Finish(Communes.City, 17, MissingDataPolicy.RequireAll));
        Assert.Equal(new Coverage(9, 17), north.Finish(Communes.City, 17, MissingDataPolicy.SkipMissing).Coverage);
    }

    [Fact]
    public void Different_things_do_not_merge()
    {
        var jobs = PartialAggregate.Of(Communes.Of(Communes.Jobs, Communes.North, 5));

        Assert.Throws<ArgumentException>("other", () => jobs.Merge(PartialAggregate.Of(Communes.Of(Communes.PoorHouseholds, Communes.South, 5))));
        Assert.Throws<ArgumentException>("other", () => jobs.Merge(PartialAggregate.Of(new Observation(Communes.Jobs, MongCai2019.Year, 5))));
    }

    private static ObservationSeries Months(Indicator indicator, params decimal[] fromApril) =>
        new(fromApril.Select((value, index) => new Observation(indicator, ReportingPeriod.Month(2019, index + 4), value)));

    private static Observation City(params Observation[] observations) => RollUp.OverAreas(Communes.Areas, Communes.City, observations, MissingDataPolicy.RequireAll);

    private static void Refused<T>(string inMessage, Action mistake)
        where T : Exception => Assert.Contains(inMessage, Assert.Throws<T>(mistake).Message, StringComparison.Ordinal);
}
