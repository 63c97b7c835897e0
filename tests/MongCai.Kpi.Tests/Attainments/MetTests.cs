namespace MongCai.Kpi.Tests.Attainments;

public class MetTests
{
    [Theory]
    [InlineData(53, "")]
    [InlineData(54, "resolution")]
    [InlineData(72, "resolution")]
    [InlineData(73, "plan resolution")]
    public void Says_which_targets_are_met(int actual, string met)
    {
        var measured = new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, actual).Against(MongCai2019.Plan, MongCai2019.Resolution);

        Assert.Equal(met, string.Join(' ', measured.Met.Select(static target => target.Basis)));
    }

    [Fact]
    public void Gives_all_attainments_in_the_order_of_the_targets() =>
        Assert.Equal([MongCai2019.Measured[Basis.Plan], MongCai2019.Measured[Basis.Resolution]], MongCai2019.Measured.All());
}
