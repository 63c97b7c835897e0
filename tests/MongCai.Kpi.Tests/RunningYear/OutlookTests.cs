using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests whether a target can still go either way, with one test for each sentence of the rules.</summary>
public class OutlookTests
{
    private static readonly NodaTime.LocalDate MidJune = new(2019, 6, 15);

    [Fact]
    public void Secured_is_what_every_possible_value_meets()
    {
        var attainment = ByJune(Jobs, 80, Target.AtLeast(73));
        Assert.Equal(Outlook.Secured, attainment.Outlook);
        Assert.True(attainment.IsMet == true);
        Assert.Equal(Verdict.Exceeded, attainment.Verdict);
        Assert.False(attainment.IsFinal);
    }

    [Fact]
    public void Out_of_reach_is_what_no_possible_value_meets()
    {
        var attainment = ByJune(Jobs, 101, Target.AtMost(100));
        Assert.Equal(Outlook.OutOfReach, attainment.Outlook);
        Assert.Equal(Verdict.NotMet, attainment.Verdict);
    }

    [Fact]
    public void Everything_else_is_open_and_has_no_verdict()
    {
        var attainment = ByJune(Jobs, 37, Target.AtLeast(73));
        Assert.Equal(Outlook.Open, attainment.Outlook);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.IsMet);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Verdict);
    }

    [Fact]
    public void A_proportion_with_one_file_late_can_no_longer_be_100_percent() =>
        Assert.Equal(Outlook.OutOfReach, ByJune(InTime, 99, 100, Target.AtLeast(100)).Outlook);

    [Fact]
    public void What_is_secured_at_its_level_is_met_and_may_still_be_exceeded()
    {
        var attainment = ByJune(Jobs, 73, Target.AtLeast(73));
        Assert.Equal(Outlook.Secured, attainment.Outlook);
        Assert.True(attainment.IsMet == true);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Verdict);
    }

    [Fact]
    public void A_milestone_is_secured_when_it_was_done_in_time()
    {
        var attainment = Of(Observation.Done(Congress, FirstHalf, new NodaTime.LocalDate(2019, 5, 1)), Target.DoneBy(new NodaTime.LocalDate(2019, 9, 30)));
        Assert.Equal((Outlook.Secured, Verdict.Met), (Known(attainment.Outlook), Known(attainment.Verdict)));
        Assert.True(attainment.IsFinal);
    }

    [Fact]
    public void A_milestone_is_out_of_reach_when_its_day_has_passed_as_far_as_the_data_reach()
    {
        var form = Target.DoneBy(MidJune);
        Assert.Equal(Outlook.OutOfReach, Of(Observation.NotDone(Congress, FirstHalf), form).Outlook);
        Assert.Equal(Outlook.OutOfReach, Of(Observation.NotDone(Congress, FirstHalf) with { Through = MidJune }, form).Outlook);
        Assert.Equal(Outlook.Open, Of(Observation.NotDone(Congress, FirstHalf) with { Through = MidJune.PlusDays(-1) }, form).Outlook);
    }

    [Fact]
    public void A_maintained_form_is_out_of_reach_at_the_first_period_that_is_known_to_miss()
    {
        var target = Target.Maintain(Target.AtLeast(95), PeriodKind.Quarter).For(InTime, Year, Basis.Plan);
        ObservationSeries series = new([Observation.OfRatio(InTime, FirstQuarter, 90, 100), Observation.Missing(InTime, SecondQuarter)]);
        Assert.Equal(Outlook.OutOfReach, series.Against(target)[Basis.Plan].Outlook);
        ObservationSeries kept = new([Observation.OfRatio(InTime, FirstQuarter, 95, 100), Observation.OfRatio(InTime, SecondQuarter, 99, 100)]);
        Assert.Equal(Outlook.Open, kept.Against(target)[Basis.Plan].Outlook);
        Assert.True(kept.Against(target)[Basis.Plan].MeetsNow == true);
    }

    [Fact]
    public void A_maintained_form_is_secured_when_every_period_has_met_it()
    {
        var target = Target.Maintain(Target.AtLeast(5), PeriodKind.Quarter).For(Reduced, Year, Basis.Plan);
        Assert.Equal(Outlook.Secured, Quarters(Reduced, 5, 6, 7, 8).Against(target)[Basis.Plan].Outlook);
    }

    [Fact]
    public void It_meets_now_what_is_accepted_whatever_the_rest_brings()
    {
        var attainment = ByJune(Jobs, 40, Target.AtMost(100));
        Assert.True(attainment.MeetsNow == true);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.IsMet);
        Same(-60, attainment.Gap);
    }

    [Fact]
    public void There_is_no_outlook_of_a_forecast_of_nothing_without_a_target_and_without_a_tolerance()
    {
        var forecast = new Observation(Jobs, Year, 80) with { Status = ObservationStatus.Forecast };
        Assert.Equal(UndefinedReason.OnlyAForecast, Of(forecast, Target.AtLeast(73)).Outlook);
        Assert.Equal(UndefinedReason.OnlyAForecast, Of(forecast, Target.AtLeast(73)).Verdict);
        Assert.False(Of(forecast, Target.AtLeast(73)).IsFinal);
        Assert.Equal(UndefinedReason.MissingObservation, Of(Observation.Missing(Jobs, FirstHalf), Target.AtLeast(73)).Outlook);
        Assert.Equal(UndefinedReason.MissingTarget, new Observation(Jobs, FirstHalf, 37).Against()[Basis.Plan].Outlook);
        Assert.Equal(UndefinedReason.NoToleranceNamed, ByJune(Jobs, 37, Target.About(73)).Outlook);
    }

    [Fact]
    public void An_amount_is_final_when_the_whole_period_is_covered()
    {
        Assert.True(AtTheEnd(Reduced, 80, Target.AtLeast(73)).IsFinal);
        Assert.False(ByJune(Reduced, 80, Target.AtLeast(73)).IsFinal);
    }

    [Fact]
    public void A_level_is_final_when_its_period_ends_with_the_target_s_and_the_data_reach_that_end()
    {
        var form = Target.AtMost(61);
        Assert.True(Of(new Observation(PoorHouseholds, ReportingPeriod.Month(2019, 12), 60), form).IsFinal);
        Assert.True(Of(new Observation(PoorHouseholds, Year, 60), form).IsFinal);
        Assert.False(Of(new Observation(PoorHouseholds, Year, 60) with { Through = new NodaTime.LocalDate(2019, 12, 15) }, form).IsFinal);
        Assert.False(ByJune(PoorHouseholds, 60, form).IsFinal);
    }

    [Fact]
    public void Undecided_is_running_before_the_end_and_parts_missing_after_it()
    {
        Assert.Equal(UndefinedReason.PeriodRunning, Of(Wards.Reported(Jobs, FirstHalf, 10, 10, 10, 10, 10, 10), Target.AtMost(100)).Verdict);
        Assert.Equal(UndefinedReason.PartsMissing, Of(Wards.Reported(Jobs, Year, 10, 10, 10, 10, 10, 10), Target.AtMost(100)).Verdict);
    }

    [Fact]
    public void Reports_of_six_of_seven_wards_put_at_most_100_out_of_reach()
    {
        var attainment = Of(Wards.Reported(Jobs, FirstHalf, 20, 20, 20, 20, 20, 1), Target.AtMost(100));
        Assert.Equal(Outlook.OutOfReach, attainment.Outlook);
        Assert.Equal(Verdict.NotMet, attainment.Verdict);
    }

    [Fact]
    public void A_value_of_the_whole_period_that_is_an_estimate_or_reaches_less_far_is_final_and_provisional()
    {
        var estimate = Of(new Observation(Reduced, Year, 80) with { Status = ObservationStatus.Estimate }, Target.AtLeast(73));
        var early = Of(new Observation(Reduced, Year, 80) with { Through = new NodaTime.LocalDate(2019, 12, 15) }, Target.AtLeast(73));
        Assert.Equal((true, true), (estimate.IsFinal, early.IsFinal));
        Assert.Equal("vượt (tạm tính)", Phrasebook.Vietnamese.Verdict(estimate));
        Assert.Equal("exceeded (provisional)", Phrasebook.English.Verdict(early));
        Assert.Equal("vượt", Phrasebook.Vietnamese.Verdict(AtTheEnd(Reduced, 80, Target.AtLeast(73))));
    }

    [Fact]
    public void A_correction_may_turn_it_around_and_the_earlier_outlook_stays_answerable()
    {
        var target = Target.AtMost(100).For(Jobs, Year, Basis.Plan);
        var known = NodaTime.Instant.FromUtc(2019, 7, 1, 0, 0);
        var vintages = new ObservationVintages(new Vintage(new Observation(Jobs, FirstHalf, 110), known)).Add(new Observation(Jobs, FirstHalf, 90), known + NodaTime.Duration.FromDays(30));
        Assert.Equal(Outlook.OutOfReach, vintages.KnownAt(known).Against(target)[Basis.Plan].Outlook);
        Assert.Equal(Outlook.Open, vintages.Latest.Against(target)[Basis.Plan].Outlook);
    }

    [Fact]
    public void A_bound_decides_where_every_value_within_it_decides_alike()
    {
        var form = Target.AtLeast(1.4m);
        Assert.Equal(Verdict.Exceeded, Of(Observation.OfRange(Reduced, Year, RationalInterval.Above(1.4m)), form).Verdict);
        Assert.Equal(UndefinedReason.OnlyABound, Of(Observation.OfRange(Reduced, Year, RationalInterval.Above(1.4m)), Target.AtLeast(1.5m)).Verdict);
        Assert.Equal(Verdict.NotMet, Of(Observation.OfRange(Reduced, Year, RationalInterval.Above(1.4m)), Target.AtMost(1.4m)).Verdict);
    }

    private static Indicator Congress { get; } = new("congress", Unit.One, Nature.Milestone);

    private static T Known<T>(Calculated<T> figure)
        where T : struct => figure.TryGetValue(out var value) ? value : throw new InvalidOperationException($"{figure}");
}
