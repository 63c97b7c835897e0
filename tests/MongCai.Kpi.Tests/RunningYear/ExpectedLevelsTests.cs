using static MongCai.Kpi.Tests.RunningYear.Given;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests what was expected by now of a level, where only a baseline makes a path.</summary>
public class ExpectedLevelsTests
{
    public static TheoryData<TargetForm> WithoutBaseline => [Target.AtLeast(50), Target.MoreThan(50), Target.AtMost(50), Target.LessThan(50), Target.Cap(50), Target.Within(40, 60), Target.About(50, 5)];

    [Theory]
    [MemberData(nameof(WithoutBaseline))]
    public void There_is_no_path_without_a_baseline(TargetForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pace = ByJune(Score, 45, form).Pace;
        Assert.Equal(UndefinedReason.NoPath, pace.Expected);
        Assert.Equal(UndefinedReason.NoPath, pace.Index);
        Assert.Equal(UndefinedReason.NoPath, pace.Standing);
        Assert.Equal(UndefinedReason.NoPath, pace.Projection.Value);
    }

    public static TheoryData<TargetForm> FromFive => [Target.FromBaseline(5, 4.27m), Target.ReductionBy(0.73m, 5)];

    // 0,73 · 181/365 is 0,362.
    [Theory]
    [MemberData(nameof(FromFive))]
    public void From_5_to_4_27_expects_a_part_of_the_way(TargetForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var attainment = ByJune(PovertyRate, 4.6m, form);
        Same(4.638m, attainment.Pace.Expected);
        Same(Fraction(400, 362), attainment.Pace.Index.Select(static index => index.Value));
        Assert.Equal(Standing.Ahead, attainment.Pace.Standing);
        Same(5 - (0.4m * Fraction(365, 181)), attainment.Pace.Projection.Value);
        Assert.Equal(new Ratio(40, 73), attainment.Value);
    }

    [Fact]
    public void A_growth_expects_the_level_of_a_year_before_grown_and_leads_nowhere()
    {
        var attainment = ByJune(PoorHouseholds, 205, Target.GrowthBy(Ratio.FromPercent(5), 240));
        Assert.Equal(UndefinedReason.MissingObservation, attainment.Pace.Expected);
        var pace = attainment.WithLastYear(new Observation(PoorHouseholds, ReportingPeriod.HalfYear(2018, 1), 200)).Pace;
        Same(210, pace.Expected);
        Assert.Equal(UndefinedReason.NoPath, pace.Projection.Value);
    }

    [Fact]
    public void An_average_expects_its_level_of_the_mean_yearly_change_to_date_and_leads_to_the_same()
    {
        var stage = ReportingPeriod.Stage(2016, 2020);
        var target = Target.AverageReduction(Target.Within(1, 1.5m), 8.2m).For(PovertyRate, stage, Basis.Plan);
        var attainment = new Observation(PovertyRate, ReportingPeriod.Year(2018), 4.9m).Against(target)[Basis.Plan];
        Same(1.1m, attainment.Measured);
        Assert.Equal(RationalInterval.Between(1, 1.5m), attainment.Pace.ExpectedRange);
        Same(0, attainment.Pace.Variance);
        Same(2.7m, attainment.Pace.Projection.Value);
        Same(1.1m, new Observation(PovertyRate, ReportingPeriod.Year(2020), 2.7m).Against(target)[Basis.Plan].Measured);
    }
}
