using FsCheck;
using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>
/// Tests the target "Giảm bình quân 1–1,5 điểm %/năm" (reduce by 1 to 1.5 points a year on average) over 2021–2025, from 9,2% at the start.
/// </summary>
public class AverageChangeTests
{
    private static readonly Indicator Poor = new("poor", Unit.Percent, Nature.Stock);
    private static readonly ReportingPeriod Stage = ReportingPeriod.Stage(2021, 2025);

    [Theory]
    [InlineData("2021-A1", 8.1, "1.1", true)]
    [InlineData("2022-A1", 7.2, "1", true)]
    [InlineData("2022-A1", 7.3, "0.95", false)]
    [InlineData("2023-A1", 4.7, "1.5", true)]
    [InlineData("2023-A1", 4.4, "1.6", false)]
    [InlineData("2022-S1", 7.7, "1", true)]
    public void Meets_it_now_by_the_mean_yearly_reduction_to_date(string period, double left, string perYear, bool meetsNow)
    {
        var attainment = Against(period, (decimal)left, Target.AverageReduction(Target.Within(1, 1.5m), 9.2m));

        Assert.Equal(perYear, attainment.Measured.ToString());
        Assert.Equal(meetsNow, attainment.MeetsNow);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.IsMet.Reason);
        Assert.Equal(UndefinedReason.NoMethodNamed, attainment.Value.Reason);
    }

    [Fact]
    public void Is_measured_over_what_is_asked_a_year()
    {
        // From 9,2 to 4,45 in five years are 0,95 a year, where 1 is demanded.
        var attainment = Against("2025-A1", 4.45m, Target.AverageReduction(Target.AtLeast(1), 9.2m));

        Assert.Equal("95.0%", attainment.Value.ToPercentage(1).ToString());
        Assert.Equal((Rational)(-0.05m), attainment.Gap);
        Assert.Equal((Rational)0.05m, attainment.Remaining);
        Assert.Equal(Verdict.NotMet, attainment.Verdict);
    }

    // "The same of the mean yearly change": E is what is asked of a year, at any time of the stage.
    [Fact]
    public void Its_pace_is_that_of_a_year()
    {
        var pace = Against("2022-A1", 7.3m, Target.AverageReduction(Target.AtLeast(1), 9.2m)).PaceBy(ElapsedShare.ByDays);

        Assert.Equal((Rational)1, pace.Expected);
        Assert.Equal(new Ratio(0.95m, 1), pace.Index);
        Assert.Equal(Standing.Behind, pace.Standing);
    }

    [Fact]
    public void An_increase_counts_the_other_way()
    {
        var attainment = Against("2025-A1", 19.2m, Target.AverageIncrease(Target.AtLeast(1), 9.2m));

        Assert.Equal((Rational)2, attainment.Measured);
        Assert.Equal(Verdict.Exceeded, attainment.Verdict);
    }

    [Fact]
    public void Before_a_month_is_over_nothing_has_elapsed()
    {
        var attainment = Against("2021-W01", 9, Target.AverageReduction(Target.AtLeast(1), 9.2m));

        Assert.Equal(UndefinedReason.NothingElapsed, attainment.Value.Reason);
        Assert.Equal(UndefinedReason.NothingElapsed, attainment.MeetsNow.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, attainment.IsMet.Reason);
    }

    [Fact]
    public void The_direction_is_that_of_the_actual()
    {
        Assert.Equal(Direction.LowerIsBetter, Target.AverageReduction(Target.AtLeast(1), 5).Direction);
        Assert.Equal(Direction.HigherIsBetter, Target.AverageReduction(Target.AtMost(1), 5).Direction);
        Assert.Equal(Direction.HigherIsBetter, Target.AverageIncrease(Target.AtLeast(1), 5).Direction);
        Assert.True(Target.AverageReduction(Target.AtLeast(2), 5).IsStricterThan(Target.AverageReduction(Target.AtLeast(1), 5)));
        Assert.False(Target.AverageReduction(Target.AtLeast(2), 6).IsStricterThan(Target.AverageReduction(Target.AtLeast(1), 5)));
        Assert.False(Target.AverageReduction(Target.AtLeast(2), 5).IsStricterThan(Target.AverageIncrease(Target.AtLeast(1), 5)));
    }

    [Fact]
    public void Null_is_asked_of_no_year()
    {
        Assert.Throws<ArgumentNullException>("perYear", static () => Target.AverageIncrease(null!, 5));
        Assert.Throws<ArgumentNullException>("perYear", static () => Target.AverageReduction(null!, 5));
        Assert.Throws<ArgumentNullException>("perYear", static () => Target.AveragePerYear(null!));
    }

    [Fact]
    public void What_accumulates_starts_from_nothing_and_a_level_does_not()
    {
        var jobs = new Indicator("new-jobs", Unit.Worker, Nature.Flow);

        Assert.Throws<ArgumentException>("indicator", () => Target.AverageIncrease(Target.AtLeast(500), 100).For(jobs, Stage, Basis.Plan));
        Assert.Throws<ArgumentException>("indicator", static () => Target.AveragePerYear(Target.AtLeast(500)).For(Poor, Stage, Basis.Plan));
        Assert.Equal("at least 500 a year on average", Target.AveragePerYear(Target.AtLeast(500)).For(jobs, Stage, Basis.Plan).Form.ToString());
    }

    [Property]
    public void Scaling_changes_no_percentage(int left, int opening, PositiveInt perYear, PositiveInt factor)
    {
        decimal k = factor.Get;

        Assert.Equal(
            Against("2023-A1", left, Target.AverageReduction(Target.AtLeast(perYear.Get), opening)).Value,
            Against("2023-A1", left * k, Target.AverageReduction(Target.AtLeast(perYear.Get * k), opening * k)).Value);
    }

    private static Attainment Against(string period, decimal left, TargetForm form) =>
        new Observation(Poor, ReportingPeriod.Parse(period), left).Against(form.For(Poor, Stage, Basis.Resolution))[Basis.Resolution];
}
