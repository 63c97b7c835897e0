using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests cases that were once computed wrongly.</summary>
public class CounterCasesTests
{
    private static readonly ReportingPeriod Year2025 = ReportingPeriod.Year(2025);

    private static readonly Indicator Deaths = new("road-deaths", Unit.One, Nature.Flow) { NeverFalls = true };

    [Fact]
    public void From_120_to_100_road_deaths_with_28_in_the_first_quarter_is_behind_and_not_460_percent()
    {
        var attainment = new Observation(Deaths, ReportingPeriod.Quarter(2025, 1), 28).Against(Target.FromBaseline(120, 100).For(Deaths, Year2025, Basis.Plan))[Basis.Plan];
        Assert.Equal("24.66", attainment.Pace.Expected.ToString("F2", formatProvider: null));
        Assert.Equal(Standing.Behind, attainment.Pace.Standing);
        Assert.Equal("113.6", attainment.Pace.Projection.Value.ToString("F1", formatProvider: null));
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Value);
        Assert.Equal(Outlook.Open, attainment.Outlook);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Verdict);
    }

    [Fact]
    public void From_1000_to_1100_with_600_by_June_is_ahead_and_not_minus_400_percent()
    {
        var attainment = ByJune(Reduced, 600, Target.FromBaseline(1_000, 1_100));
        Assert.Equal("545.5", attainment.Pace.Expected.ToString("F1", formatProvider: null));
        Assert.Equal(Standing.Ahead, attainment.Pace.Standing);
        Assert.Equal("1209.9", attainment.Pace.Projection.Value.ToString("F1", formatProvider: null));
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Value);
    }

    [Fact]
    public void A_reduction_of_a_yearly_amount_by_20_from_120_with_56_in_the_first_half_is_behind()
    {
        var attainment = ByJune(Deaths, 56, Target.ReductionBy(20, 120, ReportingPeriod.Year(2018)));
        Assert.Equal("49.6", attainment.Pace.Expected.ToString("F1", formatProvider: null));
        Assert.Equal(Standing.Behind, attainment.Pace.Standing);
    }

    [Fact]
    public void Forty_of_at_most_100_in_the_first_half_is_open_and_not_exceeded()
    {
        var attainment = ByJune(Deaths, 40, Target.AtMost(100));
        Assert.Equal(Outlook.Open, attainment.Outlook);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.Verdict);
        Assert.Equal("49.6", attainment.Pace.Expected.ToString("F1", formatProvider: null));
    }

    [Fact]
    public void Sickness_in_Lancaster_with_a_profile_that_does_not_end_at_its_target_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(static () => Lancaster(9.5m));
        Assert.Contains("the last level is 9.75, and the target 9.5", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sickness_in_Lancaster_is_behind_in_every_quarter_and_missed_in_the_fourth()
    {
        Rational[] toDate = [2.456m, 5.69m, 9.05m, 12.06m];
        var target = Lancaster(9.75m);
        var attainments = toDate.Select((value, place) => new Observation(Sick, QuartersToDate[place], value).Against(target)[Basis.Plan]).ToArray();
        Assert.All(attainments, static attainment => Assert.Equal(Standing.Behind, attainment.Pace.Standing));
        Same(4.875m, attainments[1].Pace.Expected);
        Assert.Equal(Verdict.NotMet, attainments[3].Verdict);
        Same(-2.31m, attainments[3].Pace.Headroom);
    }

    [Fact]
    public void The_founding_case_is_ahead_of_pace_and_open()
    {
        var plan = ByJune(Reduced, 37, Target.AtLeast(73));
        Assert.Equal("36.2", plan.Pace.Expected.ToString("F1", formatProvider: null));
        Assert.Equal("1.022", plan.Pace.Index.Select(static index => index.Value).ToString("F3", formatProvider: null));
        Assert.Equal("74.6", plan.Pace.Projection.Value.ToString("F1", formatProvider: null));
        Assert.Equal(Outlook.Open, plan.Outlook);
        Assert.Equal(UndefinedReason.PeriodRunning, plan.Verdict);
        Assert.Equal("50.68%", plan.Value.ToPercentage(2).ToString());
    }

    [Fact]
    public void A_net_reduction_of_80_by_September_is_open_and_missed_when_ten_fall_back_in_December()
    {
        var form = Target.AtLeast(73);
        var september = Of(new Observation(Reduced, ReportingPeriod.Cumulative(2019, 9), 80), form);
        Assert.Equal(Outlook.Open, september.Outlook);
        Assert.True(september.MeetsNow == true);
        Assert.Equal(Verdict.NotMet, AtTheEnd(Reduced, 70, form).Verdict);
    }

    private static readonly ReportingCalendar Fiscal = ReportingCalendar.StartingIn(4, YearNaming.ByStart);

    // Days of sickness per employee, over the staff of a known date.
    private static Indicator Sick => Sickness;

    private static ReportingPeriod[] QuartersToDate { get; } =
        [.. Enumerable.Range(1, 4).Select(static quarter => ReportingPeriod.Quarter(2009, quarter, Fiscal).YearToDate())];

    private static Target Lancaster(Rational level) =>
        Target.AtMost(level).For(Sick, ReportingPeriod.Year(2009, Fiscal), Basis.Plan) with { Phases = new TargetPhases(PeriodKind.Quarter, 2.44m, 4.875m, 7.31m, 9.75m) };
}
