using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Scorecards;

public class BandRollUpTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);

    // These policies give bands by the attainment, whether the target is open or not.
    private static readonly MeasurementPolicies ByAttainment = new() { BandBy = PerformanceMeasure.Attainment };

    // The attainments are 95%, 80% and 60%, which are green, yellow and red.
    private static readonly Attainment[] Three = [Of("a", 95, 100), Of("b", 160, 200), Of("c", 600, 1_000)];

    [Fact]
    public void The_worst_is_the_lowest_band()
    {
        Assert.Equal("red (3 of 3 reported)", BandRollUp.Worst.RollUp(Three, MissingDataPolicy.RequireAll).ToString());
        Assert.Equal("yellow", BandRollUp.Worst.RollUp(Three[..2], MissingDataPolicy.RequireAll).Band?.Code);
    }

    [Fact]
    public void The_latest_is_that_of_the_period_that_ends_last()
    {
        Attainment[] quarters = [Quarter(1, 50), Quarter(3, 80), Quarter(2, 100)];

        Assert.Equal("yellow", BandRollUp.Latest.RollUp(quarters, MissingDataPolicy.RequireAll).Band?.Code);
        Assert.Equal("red", BandRollUp.Latest.RollUp([.. quarters, Quarter(3, 10, "b")], MissingDataPolicy.RequireAll).Band?.Code);
    }

    [Fact]
    public void Recomputed_is_the_sum_of_actuals_over_the_sum_of_targets()
    {
        // 855/1300 is 65,8%; the mean of the three percentages would be 78,3%.
        Assert.Equal("red", BandRollUp.Recomputed.RollUp(Three, MissingDataPolicy.RequireAll).Band?.Code);
        Assert.Equal("yellow", BandRollUp.Recomputed.RollUp(Three[..2], MissingDataPolicy.RequireAll).Band?.Code);

        // 270/300 is 90% exactly.
        Assert.Equal("green", BandRollUp.Recomputed.RollUp([Of("a", 110, 100), Of("b", 160, 200)], MissingDataPolicy.RequireAll).Band?.Code);
    }

    [Theory]
    [InlineData(1, 3, "green")]
    [InlineData(1, 2, "yellow")]
    [InlineData(2, 3, "yellow")]
    [InlineData(1, 1, "red")]
    public void Weighted_is_the_highest_band_that_enough_of_the_weight_reaches(int part, int whole, string band) =>
        Assert.Equal(band, BandRollUp.Weighted(static _ => 1, new Ratio(part, whole)).RollUp(Three, MissingDataPolicy.RequireAll).Band?.Code);

    [Fact]
    public void Weights_are_those_of_the_host()
    {
        var population = new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 1, ["c"] = 8 };
        var half = BandRollUp.Weighted(attainment => population[attainment.Observation.Area.ToString()], new Ratio(1, 2));

        Assert.Equal("red", half.RollUp(Three, MissingDataPolicy.RequireAll).Band?.Code);

        // Only a positive weight reaches a band: the green attainment weighs 0 now, so the band is yellow.
        population["a"] = 0;
        Assert.Equal("yellow", BandRollUp.Weighted(attainment => population[attainment.Observation.Area.ToString()], new Ratio(1, 1_000)).RollUp(Three, MissingDataPolicy.RequireAll).Band?.Code);
        Assert.Null(BandRollUp.Weighted(static _ => 0, new Ratio(1, 2)).RollUp(Three, MissingDataPolicy.RequireAll).Band);
    }

    [Fact]
    public void What_is_not_reported_is_unknown_and_never_red()
    {
        Attainment[] two = [Of("a", 95, 100), Missing("b", 200), Missing("c", 50)];

        Assert.Equal("unknown (1 of 3 reported)", BandRollUp.Worst.RollUp(two, MissingDataPolicy.RequireAll).ToString());
        Assert.Equal("unknown", BandRollUp.Worst.RollUp(two, MissingDataPolicy.AtLeast(new Ratio(1, 2))).ToString().Split(' ')[0]);
        Assert.Equal("green (1 of 3 reported)", BandRollUp.Worst.RollUp(two, MissingDataPolicy.SkipMissing).ToString());
        Assert.Equal("green (1 of 3 reported)", BandRollUp.Recomputed.RollUp(two, MissingDataPolicy.SkipMissing).ToString());
        Assert.Equal("red (1 of 3 reported)", BandRollUp.Recomputed.RollUp(two, MissingDataPolicy.MissingAsZero).ToString());
        Assert.Null(BandRollUp.Worst.RollUp([], MissingDataPolicy.SkipMissing).Band);
        Assert.Null(BandRollUp.Worst.RollUp([], MissingDataPolicy.MissingAsZero).Band);
    }

    [Fact]
    public void An_actual_without_a_percentage_is_not_passed_over()
    {
        // A target of zero, and one of at most 4 with an actual of 10, have a report but no band.
        Attainment[] noPercentage = [Of("b", 5, 0), Against(Jobs, Half, 10, Target.AtMost(4), "c")];

        Assert.All(
            from policy in new[] { MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero }
            from attainment in noPercentage
            select BandRollUp.Worst.RollUp([Of("a", 95, 100), attainment], policy),
            static status => Assert.Equal("unknown (2 of 2 reported)", status.ToString()));
    }

    [Fact]
    public void A_year_that_runs_goes_by_its_pace()
    {
        // By June there are 45 and 60 of 100 each, where 49,6 are expected: 90,7% and 121%, together 105,9%.
        Attainment[] two = [Paced("a", 45), Paced("b", 60)];

        Assert.All(two, static one => Assert.Equal("green", one.Band?.Code));
        Assert.Equal("green", BandRollUp.Worst.RollUp(two, MissingDataPolicy.RequireAll).Band?.Code);
        Assert.Equal("green", BandRollUp.Recomputed.RollUp(two, MissingDataPolicy.RequireAll).Band?.Code);

        // The 30 are 60,5% of the expected 49,6; together with 45 they are 75 of 99,2, which is 75,6%.
        Assert.Equal("red", BandRollUp.Worst.RollUp([Paced("a", 45), Paced("b", 30)], MissingDataPolicy.RequireAll).Band?.Code);
        Assert.Equal("yellow", BandRollUp.Recomputed.RollUp([Paced("a", 45), Paced("b", 30)], MissingDataPolicy.RequireAll).Band?.Code);

        static Attainment Paced(string area, Rational actual) => (new Observation(Jobs, Half, actual) with { Area = new AreaCode(area) })
            .Against(Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = new AreaCode(area) })[Basis.Plan];
    }

    [Fact]
    public void Attainments_in_different_bands_are_refused() => Assert.Throws<ArgumentException>("attainments", static () => BandRollUp.Worst.RollUp(
        [Three[0], new Observation(Jobs, Half, 5).Against(new MeasurementPolicies { Bands = new BandScale(new Band("low", new(("vi", "thấp"), ("en", "low")))) }, Target.AtLeast(9).For(Jobs, Year, Basis.Plan))[Basis.Plan]],
        MissingDataPolicy.RequireAll));

    [Fact]
    public void Without_a_target_none_is_expected()
    {
        var none = new Observation(Jobs, Half, 5).Against(ByAttainment, Target.AtLeast(9).For(Jobs, Year, Basis.Resolution))[Basis.Plan];

        Assert.Equal("green (1 of 1 reported)", BandRollUp.Worst.RollUp([Three[0], none], MissingDataPolicy.RequireAll).ToString());
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        var other = new Indicator("files", Unit.File, Nature.Flow);
        var stock = new Indicator("poor", Unit.Household, Nature.Stock);
        var cumulative = Jobs with { Reporting = ReportingMode.Cumulative };

        Refused("the indicator is", Three[0], Against(other, Half, 5, Target.AtLeast(9), "x"));
        Refused("its target is on the basis resolution, not plan", Three[0], new Observation(Jobs, Half, 5).Against(ByAttainment, Target.AtLeast(9).For(Jobs, Year, Basis.Resolution))[Basis.Resolution]);
        Refused("no level to be reached", Against(stock, Half, 5, Target.FromBaseline(9, 2), "x"));
        Refused("stocks of different days", Against(stock, Half, 5, Target.AtLeast(9), "x"), Against(stock, Year, 5, Target.AtLeast(9), "y"));
        Refused("contain each other", Against(cumulative, ReportingPeriod.Cumulative(2019, 6), 5, Target.AtLeast(9), "x"), Against(cumulative, ReportingPeriod.Cumulative(2019, 9), 5, Target.AtLeast(9), "y"));
        Refused("would count twice", Against(Jobs, ReportingPeriod.Quarter(2019, 1), 5, Target.AtLeast(9), "x"), Against(Jobs, Half, 5, Target.AtLeast(9), "x"));
        Assert.Equal("red", BandRollUp.Recomputed.RollUp([Against(stock, Half, 5, Target.AtLeast(9), "x"), Against(stock, Half, 5, Target.AtLeast(9), "y")], MissingDataPolicy.RequireAll).Band?.Code);
    }

    [Fact]
    public void A_share_of_the_weight_is_one_and_a_weight_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => BandRollUp.Weighted(static _ => 1, default));
        Assert.Throws<ArgumentOutOfRangeException>("share", static () => BandRollUp.Weighted(static _ => 1, new Ratio(3, 2)));
        Assert.Throws<ArgumentNullException>("weight", static () => BandRollUp.Weighted(null!, new Ratio(1, 2)));
        Assert.Throws<InvalidOperationException>(static () => BandRollUp.Weighted(static _ => -1, new Ratio(1, 2)).RollUp(Three, MissingDataPolicy.RequireAll));
        Assert.Throws<ArgumentNullException>("attainments", static () => BandRollUp.Worst.RollUp(null!, MissingDataPolicy.RequireAll));
        Assert.Throws<ArgumentNullException>("missingData", static () => BandRollUp.Worst.RollUp(Three, null!));
    }

    [Property]
    public void Worst_and_recomputed_do_not_depend_on_the_order_and_worst_bounds_all(byte[] actuals)
    {
        var attainments = actuals.Select(static (actual, index) => Of($"area-{(Rational)index}", actual, 100)).ToArray();
        BandRollUp[] policies = [BandRollUp.Worst, BandRollUp.Recomputed, BandRollUp.Weighted(static _ => 1, new Ratio(1, 2))];

        var forwards = policies.Select(policy => policy.RollUp(attainments, MissingDataPolicy.SkipMissing)).ToArray();
        var backwards = policies.Select(policy => policy.RollUp(attainments.Reverse(), MissingDataPolicy.SkipMissing)).ToArray();

        Assert.Equal(forwards.Select(static status => (status.Band, status.Coverage)), backwards.Select(static status => (status.Band, status.Coverage)));
        if (actuals.Length > 0)
        {
            // The naive calculation is in whole numbers: red below 75, yellow below 90.
            Assert.Equal(NameOf(actuals.Min(static actual => (decimal)actual)), forwards[0].Band?.Code);
            Assert.Equal(NameOf(actuals.Sum(static actual => (decimal)actual) / actuals.Length), forwards[1].Band?.Code);
            Assert.Equal(NameOf(actuals.OrderDescending().ElementAt((actuals.Length - 1) / 2)), forwards[2].Band?.Code);
        }

        static string NameOf(decimal percent) => percent < 75 ? "red" : percent < 90 ? "yellow" : "green";
    }

    private static void Refused(string because, params Attainment[] attainments) =>
        Assert.Contains(because, Assert.Throws<InvalidOperationException>(() => BandRollUp.Recomputed.RollUp(attainments, MissingDataPolicy.RequireAll)).Message, StringComparison.Ordinal);

    private static Attainment Of(string area, Rational actual, Rational target) => Against(Jobs, Half, actual, Target.AtLeast(target), area);

    private static Attainment Quarter(int quarter, Rational actual, string area = "a") =>
        (new Observation(Jobs, ReportingPeriod.Quarter(2019, quarter), actual) with { Area = new AreaCode(area) })
            .Against(ByAttainment, Target.AtLeast(100).For(Jobs, ReportingPeriod.Quarter(2019, quarter), Basis.Plan) with { Area = new AreaCode(area) })[Basis.Plan];

    private static Attainment Missing(string area, Rational target) =>
        (Observation.Missing(Jobs, Half) with { Area = new AreaCode(area) })
            .Against(ByAttainment, Target.AtLeast(target).For(Jobs, Year, Basis.Plan) with { Area = new AreaCode(area) })[Basis.Plan];

    private static Attainment Against(Indicator indicator, ReportingPeriod period, Rational actual, TargetForm form, string area) =>
        (new Observation(indicator, period, actual) with { Area = new AreaCode(area) })
            .Against(ByAttainment, form.For(indicator, Year, Basis.Plan) with { Area = new AreaCode(area) })[Basis.Plan];
}
