using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

public class PovertyTallyTests
{
    [Fact]
    public void Rates_are_exact()
    {
        var tally = new PovertyTally(total: 26_576, poor: 97, nearPoor: 310);
        Assert.Equal(new Ratio(97, 26_576), tally.PoorRate);
        Assert.Equal(new Ratio(310, 26_576), tally.NearPoorRate);
        Assert.Equal(new Ratio(407, 26_576), tally.PoorAndNearPoorRate);
        Assert.Equal("97 poor and 310 near-poor of 26576", tally.ToString());
    }

    [Fact]
    public void Nobody_has_no_rate()
    {
        var nobody = new PovertyTally(0, 0, 0);
        Assert.Equal(UndefinedReason.EmptyPopulation, nobody.PoorRate.Reason);
        Assert.Equal(UndefinedReason.EmptyPopulation, nobody.PoorAndNearPoorRate.Reason);
    }

    [Fact]
    public void Not_reported_is_not_zero()
    {
        var tally = new PovertyTally(100, 3);
        Assert.Equal(UndefinedReason.MissingObservation, tally.NearPoorRate.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, tally.PoorAndNearPoorRate.Reason);
        Assert.Equal("3 poor of 100", tally.ToString());
    }

    [Fact]
    public void Everybody_may_be_poor_or_near_poor() => Assert.Equal(new Ratio(1, 1), new PovertyTally(100, 60, 40).PoorAndNearPoorRate);

    [Theory]
    [InlineData(100, 101, null, "poor", "101 poor of 100: poor and near-poor are parts of the total and do not exceed it.")]
    [InlineData(100, 60, 41L, "nearPoor", "60 poor and 41 near-poor of 100: poor and near-poor are parts of the total and do not exceed it.")]
    [InlineData(-1, 0, null, "total", "Total: a count is not negative, -1 is.")]
    [InlineData(1, -2, null, "poor", "Poor: a count is not negative, -2 is.")]
    [InlineData(1, 0, -3L, "nearPoor", "Near-poor: a count is not negative, -3 is.")]
    [InlineData(long.MaxValue, 1, long.MaxValue, "nearPoor", "1 poor and 9223372036854775807 near-poor of 9223372036854775807")]
    public void Refuses_what_cannot_be_counted(long total, long poor, long? nearPoor, string parameter, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => new PovertyTally(total, poor, nearPoor));
        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
