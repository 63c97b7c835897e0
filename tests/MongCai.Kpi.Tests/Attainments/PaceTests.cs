using NodaTime;

namespace MongCai.Kpi.Tests.Attainments;

public class PaceTests
{
    private static readonly Attainment Plan = MongCai2019.Measured[Basis.Plan];

    [Fact]
    public void Ahead_is_told_from_on_pace_by_the_tolerance()
    {
        Assert.Equal(Standing.Ahead, Within(Ratio.FromPercent(2), 37, 73).Pace.Standing);
        Assert.Equal(Standing.OnPace, Within(Ratio.FromPercent(3), 37, 73).Pace.Standing);
    }

    [Theory]
    [InlineData(36.72, Standing.OnPace)]
    [InlineData(36.73, Standing.Ahead)]
    [InlineData(35.28, Standing.OnPace)]
    [InlineData(35.27, Standing.Behind)]
    public void At_the_edge_of_the_tolerance_it_is_on_pace(double actual, Standing standing) =>
        Assert.Equal(standing, Within(Ratio.FromPercent(2), (decimal)actual, 72).PaceBy(ElapsedShare.ByMonths).Standing);

    [Fact]
    public void At_the_end_of_the_period_the_index_is_the_attainment()
    {
        Attainment[] attainments = [InDecember(80), Left(80, MongCai2019.Year, Target.FromBaseline(134, 61)), Left(80, MongCai2019.Year, Target.ReductionBy(73, 134))];

        Assert.All(attainments, static attainment => Assert.Equal(attainment.Value, attainment.Pace.Index));
    }

    [Fact]
    public void A_level_is_expected_on_the_path_from_its_opening()
    {
        var pace = Left(97, MongCai2019.FirstHalf, Target.ReductionBy(73, 134)).PaceBy(ElapsedShare.ByMonths);

        Assert.Equal("97.5", Text(pace.Expected));
        Assert.Equal(new Ratio(37, 36.5m), pace.Index);
        Assert.Equal("60.0", Text(pace.Projection.Value));
        Assert.Equal((Rational)(-37) / 6, pace.AchievedPer(PeriodKind.Month));
    }

    // "E = T·φ, never B + (T − B)·φ": deaths of a year, 120 of the last one.
    [Fact]
    public void What_accumulates_starts_from_zero_and_not_from_its_opening()
    {
        var pace = MongCai2019.Attained(56, Target.ReductionBy(20, 120, MongCai2019.YearBefore)).PaceBy(ElapsedShare.ByMonths);

        Assert.Equal("50.0", Text(pace.Expected));
        Assert.Equal(new Ratio(50, 56), pace.Index);
        Assert.Equal("112.0", Text(pace.Projection.Value));
        Assert.Equal(Standing.Behind, pace.Standing);
    }

    [Fact]
    public void The_day_the_data_reach_may_be_named()
    {
        var pace = Through(new LocalDate(2019, 5, 31));

        Assert.Equal(new Ratio(151, 365), pace.Elapsed);
        Assert.Equal("7.40", Text(pace.AchievedPer(PeriodKind.Month), "F2"));
        Assert.Equal("5.14", Text(pace.RequiredPer(PeriodKind.Month), "F2"));
    }

    [Fact]
    public void A_month_that_is_not_over_counts_by_its_days()
    {
        var pace = Through(new LocalDate(2019, 6, 15));

        Assert.Equal((Rational)37 / 5.5m, pace.AchievedPer(PeriodKind.Month));
        Assert.Equal((Rational)36 / 6.5m, pace.RequiredPer(PeriodKind.Month));
        Assert.Equal((Rational)37 * 365 / 166, pace.AchievedPer(PeriodKind.Year));
    }

    [Fact]
    public void On_its_first_day_a_month_counts_by_that_day()
    {
        var pace = Through(new LocalDate(2019, 6, 1));

        Assert.Equal(37 / (5 + ((Rational)1 / 30)), pace.AchievedPer(PeriodKind.Month));
        Assert.Equal(36 / (6 + ((Rational)29 / 30)), pace.RequiredPer(PeriodKind.Month));
    }

    [Fact]
    public void Where_the_profile_begins_later_nothing_was_expected()
    {
        Rational[] december = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        var pace = Plan.PaceBy(ElapsedShare.ByProfile(december));

        Assert.Equal(Calculated.Of<Rational>(0), pace.Expected);
        Assert.Equal(UndefinedReason.NothingExpected, pace.Index.Reason);
        Assert.Equal(UndefinedReason.NothingExpected, pace.Projection.Value.Reason);

        var onTheFirstDay = (MongCai2019.Actual with { Through = new LocalDate(2019, 1, 1) }).Against(MongCai2019.Plan)[Basis.Plan].PaceThrough(ElapsedShare.ByProfile(december));
        Assert.Equal(UndefinedReason.NothingExpected, onTheFirstDay.Index.Reason);
    }

    [Fact]
    public void What_it_is_asked_for_is_checked_first()
    {
        var missing = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Against(MongCai2019.Plan)[Basis.Plan];

        Assert.Throws<ArgumentOutOfRangeException>("kind", () => missing.PaceBy(ElapsedShare.ByDays).AchievedPer((PeriodKind)99));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => missing.PaceBy(ElapsedShare.ByDays).RequiredPer((PeriodKind)99));
        Assert.Throws<ArgumentNullException>("elapsed", static () => MongCai2019.Actual.Against()[Basis.Plan].PaceBy(null!));
        Assert.Throws<ArgumentNullException>("elapsed", static () => MongCai2019.Actual.Against()[Basis.Plan].PaceThrough(null!));
    }

    [Fact]
    public void Is_written_with_what_was_expected()
    {
        var pace = MongCai2019.Attained(37, 73).PaceBy(ElapsedShare.ByMonths);

        Assert.Equal("poor-households-reduced 2019-S1: 37 with 36.5 expected at 6/12: 37/36.5", pace.ToString());
    }

    [Fact]
    public void What_is_expected_needs_no_actual()
    {
        var pace = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Against(MongCai2019.Plan)[Basis.Plan].PaceBy(ElapsedShare.ByDays);

        Assert.Equal("36.2", Text(pace.Expected));
        Assert.Equal(
            [UndefinedReason.MissingObservation, UndefinedReason.MissingObservation, UndefinedReason.MissingObservation],
            new[] { pace.Index.Reason, pace.Projection.Value.Reason, pace.RequiredPer(PeriodKind.Month).Reason });
        Assert.Equal(UndefinedReason.MissingTarget, MongCai2019.Actual.Against()[Basis.Plan].PaceBy(ElapsedShare.ByDays).Elapsed.Reason);
    }

    [Fact]
    public void At_a_strict_bound_nothing_is_met_yet()
    {
        Assert.Equal(UndefinedReason.NothingRemains, InDecember(290, Target.MoreThan(290)).PaceBy(ElapsedShare.ByDays).RequiredPer(PeriodKind.Month).Reason);
        Assert.Equal("just at the bound, which is to be passed", Phrasebook.English.Remaining(InDecember(290, Target.MoreThan(290))));
        Assert.Throws<ArgumentOutOfRangeException>("kind", static () => Plan.PaceBy(ElapsedShare.ByDays).RequiredPer((PeriodKind)99));
    }

    [Fact]
    public void A_target_that_is_met_requires_nothing_more() =>
        Assert.Equal(Calculated.Of<Rational>(0), MongCai2019.Attained(80, 73).PaceBy(ElapsedShare.ByDays).RequiredPer(PeriodKind.Month));

    [Fact]
    public void A_target_missed_at_the_end_cannot_be_reached_any_more() =>
        Assert.Equal(UndefinedReason.NothingRemains, InDecember(37).PaceBy(ElapsedShare.ByDays).RequiredPer(PeriodKind.Month).Reason);

    [Fact]
    public void Before_the_period_nothing_has_elapsed()
    {
        var pace = Through(new LocalDate(2018, 12, 31));

        Assert.Equal("0.0", Text(pace.Expected));
        Assert.Equal(UndefinedReason.NothingElapsed, pace.Index.Reason);
        Assert.Equal(UndefinedReason.NothingElapsed, pace.Projection.Value.Reason);
        Assert.Equal(UndefinedReason.NothingElapsed, pace.AchievedPer(PeriodKind.Month).Reason);
    }

    // "No path without a baseline": a level has none, while at most 4 of what accumulates may be used up.
    [Fact]
    public void There_is_no_pace_where_there_is_no_way()
    {
        TargetForm[] forms = [Target.AtLeast(4), Target.AtMost(4), Target.Cap(4), Target.Within(1, 2), Target.About(4, 1)];

        Assert.All(forms, static form => Undefined(UndefinedReason.NoPath, Left(3, MongCai2019.FirstHalf, form)));
        Undefined(UndefinedReason.MissingTarget, MongCai2019.Actual.Against()[Basis.Plan]);
        Assert.Equal(UndefinedReason.NoDistance, Left(3, MongCai2019.FirstHalf, Target.FromBaseline(3, 3)).Pace.Index.Reason);
    }

    // "It exists where E > 0."
    [Fact]
    public void Over_nothing_or_less_there_is_no_index_and_still_a_standing()
    {
        Assert.Equal(UndefinedReason.ZeroTarget, MongCai2019.Attained(3, 0).Pace.Index.Reason);
        Assert.Equal(UndefinedReason.NegativeTarget, MongCai2019.Attained(3, -1).Pace.Index.Reason);
        Assert.Equal(Standing.Ahead, MongCai2019.Attained(3, 0).Pace.Standing);
        Assert.Equal(Standing.Ahead, MongCai2019.Attained(3, -1).Pace.Standing);
    }

    [Fact]
    public void What_does_not_grow_from_nothing_is_not_expected_to()
    {
        var covered = new Indicator("covered", Unit.Percent, Nature.Proportion);
        var attainment = new Observation(covered, MongCai2019.FirstHalf, 94).Against(Target.AtLeast(95).For(covered, MongCai2019.Year, Basis.Plan))[Basis.Plan];

        Undefined(UndefinedReason.NoPath, attainment);
        Assert.Equal(new Ratio(94, 95), attainment.Value);
    }

    [Fact]
    public void A_projection_is_a_forecast_for_the_targets_period()
    {
        var projection = Plan.PaceBy(ElapsedShare.ByDays).Projection;

        Assert.Equal(ObservationStatus.Forecast, projection.Status);
        Assert.Equal(MongCai2019.Year, projection.Period);
        Assert.Equal((Rational)37 * 365 / 181, projection.Value);
    }

    [Fact]
    public void A_seasonal_indicator_is_projected_by_last_years_share()
    {
        Rational[] lastYear = [0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 60];

        var pace = Plan.PaceBy(ElapsedShare.ByActuals(lastYear));

        Assert.Equal("18.3", Text(pace.Expected));
        Assert.Equal((Rational)148, pace.Projection.Value);
    }

    [Fact]
    public void Behind_is_told_from_on_pace_exactly()
    {
        Assert.Equal(Standing.OnPace, Within(Ratio.FromPercent(2.00556m), 35.278m, 72).PaceBy(ElapsedShare.ByMonths).Standing);
        Assert.Equal(Standing.Behind, Within(Ratio.FromPercent(2.00555m), 35.278m, 72).PaceBy(ElapsedShare.ByMonths).Standing);
    }

    private static Kpi.Pace Through(LocalDate date) =>
        (MongCai2019.Actual with { Through = date }).Against(MongCai2019.Plan)[Basis.Plan].PaceThrough(ElapsedShare.ByDays);

    private static Attainment Within(Ratio tolerance, decimal actual, decimal level) =>
        new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, actual)
            .Against(new MeasurementPolicies { Tolerance = tolerance }, Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan))[Basis.Plan];

    private static Attainment Left(decimal actual, ReportingPeriod period, TargetForm form)
    {
        var left = new Indicator("poor-households-left", Unit.Household, Nature.Stock);
        return new Observation(left, period, actual).Against(form.For(left, MongCai2019.Year, Basis.Plan))[Basis.Plan];
    }

    private static Attainment InDecember(decimal actual, TargetForm? form = null) =>
        new Observation(MongCai2019.Reduced, MongCai2019.Year, actual).Against((form ?? Target.AtLeast(73)).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan))[Basis.Plan];

    private static void Undefined(UndefinedReason reason, Attainment attainment)
    {
        var pace = attainment.PaceBy(ElapsedShare.ByDays);

        Assert.Equal([reason, reason, reason, reason], new[] { pace.Expected.Reason, pace.Index.Reason, pace.Projection.Value.Reason, pace.RequiredPer(PeriodKind.Month).Reason });
    }

    private static string Text(Calculated<Rational> figure, string format = "F1") => figure.ToString(format, NumberFormat.Invariant);
}
