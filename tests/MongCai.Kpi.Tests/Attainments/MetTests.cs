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
        Assert.Equal(met, string.Join(' ', MongCai2019.MeasuredInTheYear(actual).Met.Select(static target => target.Basis)));
    }

    [Fact]
    public void Gives_all_attainments_in_the_order_of_the_targets() =>
        Assert.Equal([MongCai2019.Measured[Basis.Plan], MongCai2019.Measured[Basis.Resolution]], MongCai2019.Measured.All);
}
