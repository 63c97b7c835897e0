namespace MongCai.Kpi.Tests.Attainments;

public class MeasurementPoliciesTests
{
    [Fact]
    public void Unless_set_they_are_strict_by_days_and_without_a_tolerance()
    {
        var policies = new MeasurementPolicies();

        Assert.Same(VerdictPolicy.Strict, policies.Verdicts);
        Assert.Same(BandScale.RedYellowGreen, policies.Bands);
        Assert.Same(ElapsedShare.ByDays, policies.Elapsed);
        Assert.Equal((default, default), (policies.Tolerance, policies.TooEarlyBelow));
    }

    [Fact]
    public void Every_attainment_carries_them()
    {
        var policies = new MeasurementPolicies { Elapsed = ElapsedShare.ByMonths, Tolerance = Ratio.FromPercent(5) };
        var attainment = MongCai2019.Actual.Against(policies, MongCai2019.Plan)[Basis.Plan];

        Assert.Equal(policies, attainment.Policies);
        Assert.Equal(new Ratio(6, 12), attainment.Pace.Elapsed);
        Assert.NotEqual(MongCai2019.Measured[Basis.Plan], attainment);
        Assert.Equal(MongCai2019.Measured[Basis.Plan], MongCai2019.Actual.Against(new MeasurementPolicies(), MongCai2019.Plan)[Basis.Plan]);
    }

    [Fact]
    public void What_can_be_no_policy_is_refused()
    {
        Assert.Throws<ArgumentNullException>("Verdicts", static () => new MeasurementPolicies { Verdicts = null! });
        Assert.Throws<ArgumentNullException>("Bands", static () => new MeasurementPolicies { Bands = null! });
        Assert.Throws<ArgumentNullException>("Elapsed", static () => new MeasurementPolicies { Elapsed = null! });
        Assert.Throws<ArgumentNullException>("policies", static () => MongCai2019.Actual.Against((MeasurementPolicies)null!, MongCai2019.Plan));
        Refused("A tolerance is not negative: -1/100.", static () => new MeasurementPolicies { Tolerance = new Ratio(-1, 100) });
        Refused("A share of a period is 0 to 1: 5/4.", static () => new MeasurementPolicies { TooEarlyBelow = new Ratio(5, 4) });
        Refused("A share of a period is 0 to 1: -1/4.", static () => new MeasurementPolicies { TooEarlyBelow = new Ratio(-1, 4) });
    }

    [Fact]
    public void Below_the_share_that_the_host_names_a_forecast_is_too_early()
    {
        Kpi.Pace PaceUnder(Ratio share) => MongCai2019.Actual.Against(new MeasurementPolicies { TooEarlyBelow = share }, MongCai2019.Plan)[Basis.Plan].Pace;

        Assert.Equal(UndefinedReason.TooEarly, PaceUnder(new Ratio(182, 365)).Projection.Value.Reason);
        Assert.Equal((Rational)37 * 365 / 181, PaceUnder(new Ratio(181, 365)).Projection.Value);
    }

    private static void Refused(string because, Func<MeasurementPolicies> create) =>
        Assert.Contains(because, Assert.Throws<ArgumentOutOfRangeException>("value", create).Message, StringComparison.Ordinal);
}
