namespace MongCai.Kpi.Tests.Numbers;

public class RoundingTests
{
    [Fact]
    public void Half_away_from_zero_is_the_rule_unless_another_is_named() =>
        Assert.Equal(Rounding.HalfAwayFromZero, default);

    [Theory]
    [InlineData(125, Rounding.HalfAwayFromZero, "0.13%")]
    [InlineData(-125, Rounding.HalfAwayFromZero, "-0.13%")]
    [InlineData(124, Rounding.HalfAwayFromZero, "0.12%")]
    [InlineData(129, Rounding.Truncation, "0.12%")]
    [InlineData(-129, Rounding.Truncation, "-0.12%")]
    [InlineData(120, Rounding.Truncation, "0.12%")]
    public void Each_rule_does_what_its_name_says(int hundredThousandths, Rounding rounding, string expected) =>
        Assert.Equal(expected, new Ratio(hundredThousandths, 100_000).ToPercentage(2, rounding).ToString());
}
