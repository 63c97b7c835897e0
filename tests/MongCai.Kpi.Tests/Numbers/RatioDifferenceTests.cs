namespace MongCai.Kpi.Tests.Numbers;

public class RatioDifferenceTests
{
    [Fact]
    public void A_difference_is_in_points()
    {
        var (now, earlier) = (new Ratio(36, 10_000), new Ratio(50, 10_000));
        Assert.Equal(new PercentagePoints(-0.14m), now - earlier);
    }

    [Fact]
    public void A_difference_is_exact() => Assert.Equal("100/3 pp", (new Ratio(2, 3) - new Ratio(1, 3)).ToString());

    [Fact]
    public void The_relative_change_is_another_number()
    {
        var change = new Ratio(36, 10_000).RelativeChangeFrom(new Ratio(50, 10_000));
        Assert.Equal("-28.00%", change.ToPercentage(2).ToString());
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroDenominator)]
    [InlineData(-1, UndefinedReason.MethodNotApplicable)]
    public void There_is_no_relative_change_from_zero_or_less(int earlier, UndefinedReason reason) =>
        Assert.Equal(reason, new Ratio(1, 2).RelativeChangeFrom(new Ratio(earlier, 2)).Reason);

    [Fact]
    public void A_fall_to_zero_is_a_change_of_minus_one() =>
        Assert.Equal(Calculated.Of(new Ratio(-1, 1)), default(Ratio).RelativeChangeFrom(new Ratio(1, 2)));
}
