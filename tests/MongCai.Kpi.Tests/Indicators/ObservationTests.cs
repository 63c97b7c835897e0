using System.Text.Json;
using NodaTime;

namespace MongCai.Kpi.Tests.Indicators;

public class ObservationTests
{
    [Fact]
    public void Zero_is_a_value() =>
        Assert.Equal(Calculated.Of<Rational>(0), new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 0).Value);

    [Theory]
    [InlineData("\"37\"")]
    [InlineData("\"-1/3\"")]
    [InlineData("{\"undefined\":\"zero denominator\"}")]
    public void In_JSON_its_value_is_an_amount_or_the_reason_why_there_is_none(string value)
    {
        var json = JsonSerializer.Serialize(MongCai2019.Actual).Replace("\"37\"", value, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<Observation>(json)!;
        Assert.Equal(json, JsonSerializer.Serialize(read));
        Assert.Equal(value.Trim('"'), read.Value.Match(static amount => amount.ToString(), static reason => $$"""{"undefined":"{{reason.ToText()}}"}"""));
    }

    [Fact]
    public void Not_reported_is_missing_and_no_zero() =>
        Assert.Equal(UndefinedReason.MissingObservation, Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).Value.Reason);

    [Fact]
    public void Is_equal_part_by_part()
    {
        Assert.Equal(MongCai2019.Actual, new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 37.0m));
        Assert.NotEqual(MongCai2019.Actual, new Observation(MongCai2019.Reduced, MongCai2019.Year, 37));
    }

    [Fact]
    public void Says_what_was_measured()
    {
        Assert.Equal("poor-households-reduced 2019-S1: 37", MongCai2019.Actual.ToString());
        Assert.Equal(
            "poor-households-reduced 2019-S1: undefined: missing observation",
            Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).ToString());
    }

    [Fact]
    public void Null_is_refused() =>
        Assert.Throws<ArgumentNullException>("indicator", static () => new Observation(null!, MongCai2019.FirstHalf, 37));

    [Fact]
    public void Is_official_and_reaches_the_periods_end_unless_it_says_otherwise()
    {
        Assert.Equal(ObservationStatus.Official, MongCai2019.Actual.Status);
        Assert.Equal(new LocalDate(2019, 6, 30), MongCai2019.Actual.Through);
        Assert.Equal(AreaCode.ReportingAuthority, MongCai2019.Actual.Area);
        Assert.Equal(MongCai2019.Actual, MongCai2019.Actual with { Through = new LocalDate(2019, 6, 30) });
    }

    [Fact]
    public void An_estimate_may_reach_less_and_never_more_than_its_period()
    {
        var estimate = MongCai2019.Actual with { Status = ObservationStatus.Estimate, Through = new LocalDate(2019, 6, 15) };

        Assert.Equal(new LocalDate(2019, 6, 15), estimate.Through);
        Assert.NotEqual(MongCai2019.Actual, estimate);
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => MongCai2019.Actual with { Through = new LocalDate(2019, 7, 1) });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => MongCai2019.Actual with { Status = (ObservationStatus)4 });
    }

    [Fact]
    public void What_is_missing_may_say_why()
    {
        var missing = Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf, MissingReason.Suppressed);

        Assert.Equal(MissingReason.Suppressed, missing.MissingReason);
        Assert.Equal(MissingReason.NotReported, Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf).MissingReason);
        Assert.Null(MongCai2019.Actual.MissingReason);
        Assert.Throws<ArgumentOutOfRangeException>("reason", static () => Observation.Missing(MongCai2019.Reduced, MongCai2019.FirstHalf, (MissingReason)5));
    }

    [Fact]
    public void A_figure_reported_cumulatively_is_of_the_year_to_date()
    {
        var june = ReportingPeriod.Month(2019, 6);
        var cumulative = MongCai2019.Reduced with { Reporting = ReportingMode.Cumulative };

        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), Observation.OfReport(cumulative, june, 37).Period);
        Assert.Equal(june, Observation.OfReport(MongCai2019.Reduced, june, 37).Period);
    }

    [Fact]
    public void A_proportion_is_in_its_unit_and_keeps_its_parts()
    {
        var poor = new Indicator("poor", Unit.Percent, Nature.Proportion);
        var rate = Observation.OfRatio(poor, MongCai2019.FirstHalf, 97, 26_940);

        Assert.Equal((Rational)9_700 / 26_940, rate.Value);
        Assert.Equal(new Ratio(97, 26_940), rate.Ratio);
        Assert.Equal(UndefinedReason.ZeroDenominator, Observation.OfRatio(poor, MongCai2019.FirstHalf, 0, 0).Value.Reason);
    }

    [Fact]
    public void A_mean_is_in_the_unit_of_its_numerator()
    {
        var income = new Indicator("income", Unit.MillionDong, Nature.Mean);

        Assert.Equal((Rational)45, Observation.OfRatio(income, MongCai2019.FirstHalf, 4_500, 100).Value);
    }

    [Fact]
    public void A_part_is_not_more_than_its_whole()
    {
        var poor = new Indicator("poor", Unit.Percent, Nature.Proportion);
        var perFair = new Indicator("jobs-per-fair", Unit.Worker, Nature.Ratio);

        Assert.Throws<ArgumentException>("numerator", () => Observation.OfRatio(poor, MongCai2019.FirstHalf, 97.5m, 97));
        Assert.Throws<ArgumentException>("numerator", () => Observation.OfRatio(poor, MongCai2019.FirstHalf, -1, 97));
        Assert.Throws<ArgumentException>("value", () => new Observation(poor, MongCai2019.FirstHalf, 120));
        Assert.Throws<ArgumentException>("value", () => new Observation(poor, MongCai2019.FirstHalf, -3));
        Assert.Equal((Rational)100, new Observation(poor, MongCai2019.FirstHalf, 100).Value);
        Assert.Throws<ArgumentException>("indicator", static () => Observation.OfRatio(MongCai2019.Reduced, MongCai2019.FirstHalf, 1, 97));
        Assert.Equal((Rational)20, Observation.OfRatio(perFair, MongCai2019.FirstHalf, 100, 5).Value);
    }

    [Fact]
    public void A_milestone_is_done_on_a_day()
    {
        var rural = new Indicator("new-rural-standard", Unit.One, Nature.Milestone);

        Assert.Equal(new LocalDate(2019, 5, 20), Observation.Done(rural, MongCai2019.FirstHalf, new LocalDate(2019, 5, 20)).DoneOn);
        Assert.Null(Observation.NotDone(rural, MongCai2019.FirstHalf).DoneOn);
        Assert.Equal((Rational)0, Observation.NotDone(rural, MongCai2019.FirstHalf).Value);
        Assert.Throws<ArgumentException>("milestone", static () => Observation.NotDone(MongCai2019.Reduced, MongCai2019.FirstHalf));
        Assert.Throws<ArgumentException>("value", () => new Observation(rural, MongCai2019.FirstHalf, 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>("on", () => Observation.Done(rural, MongCai2019.FirstHalf, new LocalDate(2019, 7, 1)));
    }
}
