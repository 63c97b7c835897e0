using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests the pace towards a target, with one test for each sentence of the rules.</summary>
public class PaceTests
{
    private static readonly TargetPhases Phases = new(PeriodKind.Quarter, 10, 25, 50, 73);

    [Fact]
    public void Phases_replace_the_share_of_the_level() =>
        Same(25, Phased(FirstHalf, 37).Pace.Expected);

    // At the end of July 25 + 25 · 31/92 are expected.
    [Fact]
    public void Phases_are_linear_between() =>
        Same(25 + (25 * Fraction(31, 92)), Phased(ReportingPeriod.Cumulative(2019, 7), 37).Pace.Expected);

    [Fact]
    public void Phases_that_do_not_end_at_the_target_are_refused_with_both_numbers()
    {
        var refused = Assert.Throws<ArgumentException>(static () => Target.AtLeast(80).For(Reduced, Year, Basis.Plan) with { Phases = Phases });
        Assert.Contains("the last level is 73, and the target 80", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Phases_of_other_parts_than_the_period_has_are_refused() =>
        Assert.Throws<ArgumentException>(static () => Target.AtLeast(73).For(Reduced, FirstHalf, Basis.Plan) with { Phases = Phases });

    [Fact]
    public void More_is_always_better_in_the_index()
    {
        Assert.True(ByJune(Reduced, 37, Target.AtLeast(73)).Pace.Index.Value() > 1);
        Assert.True(ByJune(Reduced, 40, Target.AtMost(100)).Pace.Index.Value() > 1);
        Assert.True(ByJune(Reduced, 60, Target.AtMost(100)).Pace.Index.Value() < 1);
    }

    [Fact]
    public void There_is_no_index_where_nothing_was_expected_or_nothing_is_used_and_the_standing_alone_holds()
    {
        var unused = ByJune(Reduced, 0, Target.AtMost(100)).Pace;
        Assert.Equal((UndefinedReason.MethodNotApplicable, Standing.Ahead), (unused.Index.Reason ?? default, unused.Standing.Value()));
        var late = Phased(FirstQuarter, 3, new TargetPhases(PeriodKind.Quarter, 0, 25, 50, 73)).Pace;
        Assert.Equal((UndefinedReason.NothingExpected, Standing.Ahead), (late.Index.Reason ?? default, late.Standing.Value()));
        var zero = ByJune(Reduced, 3, Target.AtLeast(0)).Pace;
        Assert.Equal((UndefinedReason.ZeroTarget, Standing.Ahead), (zero.Index.Reason ?? default, zero.Standing.Value()));
        var still = ByJune(PovertyRate, 5, Target.FromBaseline(5, 5)).Pace;
        Assert.Equal((UndefinedReason.NoDistance, Standing.OnPace), (still.Index.Reason ?? default, still.Standing.Value()));
    }

    // With a tolerance of 2%, everything from 35,476 to 36,924 is on the pace of 36,2.
    [Theory]
    [InlineData("35.475", Standing.Behind)]
    [InlineData("35.476", Standing.OnPace)]
    [InlineData("36.924", Standing.OnPace)]
    [InlineData("36.925", Standing.Ahead)]
    public void On_pace_is_within_the_tolerance_of_what_was_expected(string actual, Standing standing) =>
        Assert.Equal(standing, ByJune(Reduced, Rational.Parse(actual, provider: null), Target.AtLeast(73), new MeasurementPolicies { Tolerance = Ratio.FromPercent(2) }).Pace.Standing);

    // The expected distance is 0,362, and a tolerance of 10% is 0,0362.
    [Theory]
    [InlineData("4.6743", Standing.Behind)]
    [InlineData("4.6742", Standing.OnPace)]
    [InlineData("4.6018", Standing.OnPace)]
    [InlineData("4.6017", Standing.Ahead)]
    public void On_a_path_on_pace_is_within_the_tolerance_of_the_way_expected(string actual, Standing standing) =>
        Assert.Equal(standing, ByJune(PovertyRate, Rational.Parse(actual, provider: null), Target.FromBaseline(5, 4.27m), new MeasurementPolicies { Tolerance = Ratio.FromPercent(10) }).Pace.Standing);

    [Fact]
    public void Without_a_tolerance_only_the_expected_amount_is_on_pace() => Assert.Equal(Standing.OnPace, ByJune(Reduced, 36.2m, Target.AtLeast(73)).Pace.Standing);

    [Fact]
    public void Utilisation_is_shown_of_at_most_less_than_and_a_cap_alone()
    {
        Assert.Equal(new Ratio(2, 5), ByJune(Jobs, 40, Target.AtMost(100)).Utilisation);
        Assert.Equal(new Ratio(2, 5), ByJune(Jobs, 40, Target.LessThan(100)).Utilisation);
        Assert.Equal(new Ratio(2, 5), ByJune(Jobs, 40, Target.Cap(100)).Utilisation);
        Assert.Equal(UndefinedReason.MethodNotApplicable, ByJune(Jobs, 40, Target.AtLeast(100)).Utilisation);
        Assert.Equal(UndefinedReason.MethodNotApplicable, ByJune(Jobs, 40, Target.FromBaseline(120, 100)).Utilisation);
    }

    [Fact]
    public void Unspent_money_is_within_the_allowance_and_no_success()
    {
        Assert.Equal("trong mức cho phép", Phrasebook.Vietnamese.Standing(ByJune(Jobs, 40, Target.Cap(100)).Pace));
        Assert.Equal("over the allowance", Phrasebook.English.Standing(ByJune(Jobs, 60, Target.AtMost(100)).Pace));
        Assert.Equal("ahead of pace", Phrasebook.English.Standing(ByJune(Jobs, 60, Target.AtLeast(100)).Pace));
    }

    // By June 49,589 to 59,507 are expected.
    [Theory]
    [InlineData(Direction.None, 50, Standing.OnPace, "0")]
    [InlineData(Direction.None, 49, Standing.Behind, "-43/73")]
    [InlineData(Direction.None, 60, Standing.Behind, "36/73")]
    [InlineData(Direction.HigherIsBetter, 49, Standing.Behind, "-43/73")]
    [InlineData(Direction.HigherIsBetter, 60, Standing.Ahead, "36/73")]
    [InlineData(Direction.LowerIsBetter, 49, Standing.Ahead, "-43/73")]
    [InlineData(Direction.LowerIsBetter, 60, Standing.Behind, "36/73")]
    public void A_range_has_no_index_and_a_distance_to_its_nearer_end(Direction direction, int actual, Standing standing, string variance)
    {
        var pace = ByJune(Reduced, actual, Target.Within(100, 120, direction)).Pace;
        Assert.Equal(UndefinedReason.MethodNotApplicable, pace.Index);
        Assert.Equal(standing, pace.Standing);
        Assert.Equal(variance, pace.Variance.ToString());
    }

    [Fact]
    public void Required_of_the_rest_is_what_remains_over_what_remains()
    {
        Same(6, ByJune(Reduced, 37, Target.AtLeast(73)).Pace.RequiredPer(PeriodKind.Month));
        Same(10, ByJune(Jobs, 40, Target.AtMost(100)).Pace.RequiredPer(PeriodKind.Month));
        Same(0, ByJune(Reduced, 80, Target.AtLeast(73)).Pace.RequiredPer(PeriodKind.Month));
        Same(0, ByJune(Jobs, 140, Target.AtMost(100)).Pace.RequiredPer(PeriodKind.Month));
    }

    [Fact]
    public void Where_nothing_remains_and_it_is_not_met_it_is_missed() =>
        Assert.Equal(UndefinedReason.NothingRemains, AtTheEnd(Reduced, 70, Target.AtLeast(73)).Pace.RequiredPer(PeriodKind.Month));

    [Fact]
    public void A_forecast_outside_the_bounds_is_none() =>
        Assert.Equal(UndefinedReason.OutsideBounds, ByJune(Jobs with { Bounds = RationalInterval.Between(0, 70) }, 37, Target.AtLeast(60)).Pace.Projection.Value);

    [Fact]
    public void Below_a_share_of_the_period_it_is_too_early()
    {
        MeasurementPolicies policies = new() { TooEarlyBelow = new Ratio(1, 4) };
        Assert.Equal(UndefinedReason.TooEarly, Of(new Observation(Reduced, FirstQuarter, 20), Target.AtLeast(73), policies).Pace.Projection.Value);
        Assert.True(ByJune(Reduced, 37, Target.AtLeast(73), policies).Pace.Projection.Value.IsDefined);
    }

    [Fact]
    public void Several_methods_give_the_lowest_to_the_highest()
    {
        var lastYear = new Observation(Jobs, ReportingPeriod.HalfYear(2018, 1), 40);
        var forecast = ByJune(Jobs, 46, Target.GrowthBy(Ratio.FromPercent(10), 100)).WithLastYear(lastYear).Pace.ProjectBy(ProjectionMethod.Profile, ProjectionMethod.RunRate);
        Assert.Equal(RationalInterval.Between(Fraction(46 * 365, 181), 115), forecast.Range);
        Assert.Equal((UndefinedReason.OnlyABound, ObservationStatus.Forecast), (forecast.Value.Reason ?? default, forecast.Status));
    }

    [Fact]
    public void Of_distinct_counts_there_is_a_forecast_only_by_a_named_method()
    {
        var pace = ByJune(Trained, 37, Target.AtLeast(73)).Pace;
        Assert.Equal(UndefinedReason.NoMethodNamed, pace.Projection.Value);
        Same(Fraction(37 * 365, 181), pace.ProjectBy(ProjectionMethod.RunRate).Value);
    }

    [Fact]
    public void A_forecast_is_never_a_verdict() =>
        Assert.Equal(UndefinedReason.OnlyAForecast, Of(ByJune(Reduced, 37, Target.AtLeast(73)).Pace.Projection, Target.AtLeast(73)).Verdict);

    [Theory]
    [InlineData(Nature.Flow)]
    [InlineData(Nature.Stock)]
    [InlineData(Nature.Proportion)]
    public void Actual_over_target_is_refused_where_less_is_better(Nature nature)
    {
        Indicator indicator = new("rate", Unit.Percent, nature);
        var attainment = AtTheEnd(indicator, 4, Target.AtMost(5));
        Assert.Equal(UndefinedReason.MethodNotApplicable, attainment.ValueBy(AttainmentMethod.ActualOverTarget));
        var refused = Assert.Throws<ArgumentException>(() => Target.AtMost(5).For(indicator, Year, Basis.Plan) with { Method = AttainmentMethod.ActualOverTarget });
        Assert.Contains("less is better", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_may_name_its_method()
    {
        var target = Target.AtMost(100).For(Reduced, Year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear };
        var attainment = new Observation(Reduced, Year, 80).Against(target)[Basis.Plan];
        Assert.Equal(new Ratio(120, 100), attainment.Value);
        Assert.Equal(AttainmentMethod.LowerIsBetterLinear, attainment.Method);
    }

    [Fact]
    public void A_range_with_a_better_end_is_measured_by_its_worse_one_where_the_target_names_a_method()
    {
        var target = Target.Within(80, 100, Direction.HigherIsBetter).For(Reduced, Year, Basis.Plan) with { Method = AttainmentMethod.ActualOverTarget };
        Assert.Equal(new Ratio(40, 80), new Observation(Reduced, FirstHalf, 40).Against(target)[Basis.Plan].Value);
    }

    [Fact]
    public void A_bare_opening_of_what_accumulates_is_refused_and_so_is_one_of_another_period()
    {
        var bare = Assert.Throws<ArgumentException>(static () => Target.ReductionBy(73, 134).For(Reduced, Year, Basis.Plan));
        Assert.Contains("at least so many reductions", bare.Message, StringComparison.Ordinal);
        var other = Assert.Throws<ArgumentException>(static () => Target.ReductionBy(20, 120, ReportingPeriod.Year(2017)).For(Reduced, Year, Basis.Plan));
        Assert.Contains("2017-A1", other.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => Target.ReductionBy(20, 120, ReportingPeriod.HalfYear(2018, 2)).For(Reduced, Year, Basis.Plan));
        Assert.Equal(100, Target.ReductionBy(20, 120, ReportingPeriod.Year(2018)).Level);
    }

    [Fact]
    public void The_attainment_of_a_bound_is_a_bound_and_is_printed_so_that_it_stays_true()
    {
        var attainment = Of(Observation.OfRange(Reduced, Year, RationalInterval.Above(1.4m)), Target.AtLeast(1.5m));
        Assert.Equal(UndefinedReason.OnlyABound, attainment.Value);
        Assert.Equal(RationalInterval.Above(Fraction(14, 15)), attainment.ValueRange);
        Assert.Equal(RationalInterval.Above(-0.1m), attainment.GapRange);
        Assert.Equal("đạt trên 93,33% kế hoạch năm 2019", Phrasebook.Vietnamese.Attained(attainment, 2));
        var upper = Of(Observation.OfRange(Reduced, Year, RationalInterval.AtMost(1.6m)), Target.AtLeast(1.5m));
        Assert.Equal("106.67% or less of the plan for 2019", Phrasebook.English.Attained(upper, 2));
    }

    [Fact]
    public void Observations_and_attainments_see_numerator_and_denominator()
    {
        var (small, large) = (Observation.OfRatio(InTime, FirstHalf, 1, 2), Observation.OfRatio(InTime, FirstHalf, 2, 4));
        Assert.NotEqual(small, large);
        Assert.NotEqual(Of(small, Target.AtLeast(90)), Of(large, Target.AtLeast(90)));
        Assert.Equal(small.Ratio, large.Ratio);
    }

    private static Attainment Phased(ReportingPeriod period, Rational actual, TargetPhases? phases = null) =>
        new Observation(Reduced, period, actual).Against(Target.AtLeast(73).For(Reduced, Year, Basis.Plan) with { Phases = phases ?? Phases })[Basis.Plan];
}
