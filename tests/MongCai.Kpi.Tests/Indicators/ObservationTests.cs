namespace MongCai.Kpi.Tests.Indicators;

public class ObservationTests
{
    [Fact]
    public void Zero_is_a_value() =>
        Assert.Equal(Calculated.Of(0m), new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 0).Value);

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
}
