using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests which observation is measured against a target for a longer period, with one test for each sentence of the rules.</summary>
public class WhatIsMeasuredTests
{
    private static readonly Target Plan = Target.AtLeast(73).For(Reduced, Year, Basis.Plan);

    [Fact]
    public void A_quarter_alone_against_a_year_is_refused_with_the_way_out()
    {
        var refused = Assert.Throws<ArgumentException>(static () => new Observation(Reduced, SecondQuarter, 20).Against(Plan));
        Assert.Contains("give the year to date, cumulative:2019-01-01/P6M, or a series", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_outlasts_the_target_is_refused() =>
        Assert.Throws<ArgumentException>(static () => new Observation(Reduced, Year, 20).Against(Target.AtLeast(73).For(Reduced, FirstHalf, Basis.Plan)));

    [Fact]
    public void A_series_adds_earlier_parts_up()
    {
        var attainment = Quarters(Reduced, 17, 20).Against(Plan)[Basis.Plan];
        Same(37, attainment.ToDate.Value);
        Assert.Equal("cumulative:2019-01-01/P6M", attainment.ToDate.Period.ToString());
        Same(20, attainment.Observation.Value);
        Same(36.2m, attainment.Pace.Expected);
    }

    [Fact]
    public void A_series_with_a_quarter_missing_has_no_sum_and_says_how_many_came()
    {
        ObservationSeries series = new([new Observation(Reduced, FirstQuarter, 17), new Observation(Reduced, ReportingPeriod.Quarter(2019, 3), 20)]);
        var toDate = series.Against(Plan)[Basis.Plan].ToDate;
        Assert.Equal(UndefinedReason.MissingObservation, toDate.Value);
        Assert.Equal("2 of 3", toDate.Coverage.ToString());
    }

    [Fact]
    public void A_cumulative_value_that_began_earlier_is_the_difference_of_two()
    {
        var target = Target.AtLeast(40).For(Reduced, SecondHalf, Basis.Plan);
        ObservationSeries series = new([new Observation(Reduced, ReportingPeriod.Cumulative(2019, 6), 37), new Observation(Reduced, ReportingPeriod.Cumulative(2019, 9), 60)]);
        var attainment = series.Against(target)[Basis.Plan];
        Same(23, attainment.ToDate.Value);
        Assert.Equal("range:2019-07-01/P92D", attainment.ToDate.Period.ToString(), StringComparer.Ordinal);
    }

    [Fact]
    public void Periodic_distinct_counts_do_not_add()
    {
        var attainment = Quarters(Trained, 17, 20).Against(Target.AtLeast(73).For(Trained, Year, Basis.Plan))[Basis.Plan];
        Assert.Equal(UndefinedReason.DistinctCountsDoNotAdd, attainment.ToDate.Value);
        Assert.Equal(UndefinedReason.DistinctCountsDoNotAdd, attainment.Value);
        Assert.Equal(UndefinedReason.DistinctCountsDoNotAdd, attainment.Outlook);
    }

    [Fact]
    public void A_union_of_member_sets_since_the_period_began_is_held_against_it() =>
        Same(3, Of(RollUp.Distinct(Trained, FirstHalf, [["an", "binh"], ["binh", "chi"]]), Target.AtLeast(4)).ToDate.Value);

    [Fact]
    public void A_level_is_the_value_of_its_own_period() =>
        Same(97, new ObservationSeries([new Observation(PoorHouseholds, FirstQuarter, 120), new Observation(PoorHouseholds, SecondQuarter, 97)])
            .Against(Target.AtMost(61).For(PoorHouseholds, Year, Basis.Plan))[Basis.Plan].ToDate.Value);

    [Fact]
    public void Nothing_is_carried_forward_of_a_level()
    {
        ObservationSeries series = new([new Observation(PoorHouseholds, FirstQuarter, 120), Observation.Missing(PoorHouseholds, SecondQuarter)]);
        Assert.Equal(UndefinedReason.MissingObservation, series.Against(Target.AtMost(61).For(PoorHouseholds, Year, Basis.Plan))[Basis.Plan].ToDate.Value);
    }

    [Fact]
    public void A_rate_of_two_flows_is_the_sum_over_the_sum()
    {
        ObservationSeries series = new([Observation.OfRatio(InTime, FirstQuarter, 10, 10), Observation.OfRatio(InTime, SecondQuarter, 50, 90)]);
        var toDate = series.Against(Target.AtLeast(90).For(InTime, Year, Basis.Plan))[Basis.Plan].ToDate;
        Assert.Equal("60/100", toDate.Ratio.ToString());
        Same(60, toDate.Value);
    }

    [Fact]
    public void A_flow_over_the_mean_stock_adds_the_flow_and_takes_the_mean_of_the_stocks_so_far()
    {
        ObservationSeries series = new([Observation.OfRatio(Sickness, FirstQuarter, 200, 90), Observation.OfRatio(Sickness, SecondQuarter, 300, 110)]);
        Assert.Equal("500/100", series.Against(Target.AtMost(10).For(Sickness, Year, Basis.Plan))[Basis.Plan].ToDate.Ratio.ToString());
    }

    [Fact]
    public void A_flow_over_the_stock_of_a_named_day_takes_that_stock()
    {
        ObservationSeries series = new([Observation.OfRatio(DeathRate, FirstQuarter, 2, 1_000), Observation.OfRatio(DeathRate, SecondQuarter, 3, 1_000)]);
        Assert.Equal("5/1000", series.Against(Target.AtMost(10).For(DeathRate, Year, Basis.Plan))[Basis.Plan].ToDate.Ratio.ToString());
    }

    [Fact]
    public void A_target_from_the_middle_of_the_year_counts_from_its_first_day()
    {
        var target = Target.AtLeast(46).For(Reduced, SecondHalf, Basis.Plan);
        var pace = new Observation(Reduced, ReportingPeriod.Quarter(2019, 3), 25).Against(target)[Basis.Plan].Pace;
        Assert.Equal(new Ratio(92, 184), pace.Elapsed);
        Same(23, pace.Expected);
    }

    [Fact]
    public void The_version_in_force_holds_for_the_whole_period_and_may_open_what_was_secured()
    {
        var adopted = new Adoption(new NodaTime.LocalDate(2018, 12, 10));
        var first = Target.AtLeast(30).For(Jobs, Year, Basis.Plan) with { Adoption = adopted };
        var adjusted = first.AdjustedTo(Target.AtLeast(73), new Adoption(new NodaTime.LocalDate(2019, 7, 1)));
        var versions = new TargetVersions(first, adjusted);
        var actual = new Observation(Jobs, FirstHalf, 37);
        Assert.Equal(Outlook.Secured, actual.Against(versions.KnownAt(new NodaTime.LocalDate(2019, 6, 30))!)[Basis.Plan].Outlook);
        var now = actual.Against(versions.InForceOn(new NodaTime.LocalDate(2019, 7, 2))!)[Basis.Plan];
        Assert.Equal(Outlook.Open, now.Outlook);
        Same(36.2m, now.Pace.Expected);
    }

    [Fact]
    public void A_distinct_count_never_falls_and_a_proportion_is_0_to_1()
    {
        Assert.True(Trained.NeverFalls);
        Assert.Equal("[0..100]", PovertyRate.Bounds.ToString());
        Assert.False(Reduced.NeverFalls);
        Assert.Equal(RationalInterval.Unbounded, Reduced.Bounds);
    }

    [Fact]
    public void Values_outside_the_bounds_are_refused_with_the_value_and_the_bounds()
    {
        var refused = Assert.Throws<ArgumentException>(static () => new Observation(Score, FirstHalf, 101));
        Assert.Contains("101", refused.Message, StringComparison.Ordinal);
        Assert.Contains("[0..100]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_below_zero_leave_nothing_to_what_never_falls_and_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => Jobs with { Bounds = RationalInterval.AtMost(-1) });
        Assert.Throws<ArgumentException>(static () => Reduced with { Bounds = RationalInterval.AtMost(-1), NeverFalls = true });
    }

    [Fact]
    public void A_negative_increment_of_what_never_falls_is_refused() =>
        Assert.Throws<ArgumentException>(static () => new Observation(Jobs, SecondQuarter, -1));
}
