namespace MongCai.Kpi.Tests.Attainments;

public class AttainmentByBasisTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker);

    [Fact]
    public void The_founding_report_in_full()
    {
        var measured = MongCai2019.Measured;

        Assert.Equal("50,68%", measured[Basis.Plan].Value.ToPercentage(2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("68,5%", measured[Basis.Resolution].Value.ToPercentage(1).ToString(NumberFormat.Vietnamese));
        Assert.Equal("68,52%", measured[Basis.Resolution].Value.ToPercentage(2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("36", measured[Basis.Plan].Remaining.ToString());
        Assert.Equal("17", measured[Basis.Resolution].Remaining.ToString());
        Assert.Same(MongCai2019.Plan, measured.Stricter);
        Assert.Equal([MongCai2019.Plan, MongCai2019.Resolution], measured.Targets);
    }

    [Fact]
    public void Neither_basis_is_always_the_stricter_one()
    {
        var higherResolution = Target.AtLeast(74).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution);

        Assert.Same(higherResolution, MongCai2019.Actual.Against(MongCai2019.Plan, higherResolution).Stricter);
    }

    [Fact]
    public void Of_equal_targets_none_is_the_stricter_one()
    {
        var equal = Target.AtLeast(73.0m).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution);

        Assert.Null(MongCai2019.Actual.Against(MongCai2019.Plan, equal).Stricter);
    }

    [Fact]
    public void One_target_alone_is_not_the_stricter_one() => Assert.Null(MongCai2019.Actual.Against(MongCai2019.Plan).Stricter);

    [Fact]
    public void There_may_be_no_target_at_all() => Assert.Empty(MongCai2019.Actual.Against().Targets);

    [Fact]
    public void A_second_target_on_one_basis_is_refused() =>
        Refused("plan", MongCai2019.Plan, Target.AtLeast(80).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan));

    [Fact]
    public void A_target_for_another_indicator_is_refused() =>
        Refused("another indicator", Target.AtLeast(73).For(Jobs, MongCai2019.Year, Basis.Plan));

    [Fact]
    public void A_target_in_another_unit_is_refused() =>
        Refused("in the unit person, the observation in household", Target.AtLeast(73).For(new Indicator(MongCai2019.Reduced.Code, Unit.Person), MongCai2019.Year, Basis.Plan));

    [Fact]
    public void One_basis_measured_twice_is_the_same_attainment() =>
        Assert.Equal(MongCai2019.Measured[Basis.Plan], MongCai2019.Measured[Basis.Plan]);

    [Fact]
    public void A_target_whose_period_does_not_contain_the_actuals_is_refused() =>
        Refused("2018-A1", Target.AtLeast(73).For(MongCai2019.Reduced, ReportingPeriod.Year(2018), Basis.Plan));

    [Fact]
    public void Targets_for_different_periods_are_refused() =>
        Refused("2019-S1", MongCai2019.Plan, Target.AtLeast(30).For(MongCai2019.Reduced, MongCai2019.FirstHalf, Basis.Resolution));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("observation", static () => default(Observation)!.Against(MongCai2019.Plan));
        Assert.Throws<ArgumentNullException>("targets", static () => MongCai2019.Actual.Against([null!]));
        Assert.Throws<ArgumentNullException>("basis", static () => MongCai2019.Measured[null!]);
    }

    [Fact]
    public void Says_what_it_measured() => Assert.Equal(
        "poor-households-reduced 2019-S1: 37 against poor-households-reduced 2019-A1 plan: at least 73; poor-households-reduced 2019-A1 resolution: at least 54",
        MongCai2019.Measured.ToString());

    private static void Refused(string inMessage, params Target[] wrong)
    {
        var refusal = Assert.Throws<ArgumentException>("targets", () => MongCai2019.Actual.Against(wrong));

        Assert.Contains(inMessage, refusal.Message, StringComparison.Ordinal);
    }
}
