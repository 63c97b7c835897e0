using Ardalis.GuardClauses;

namespace MongCai.Kpi.Tests.Guards;

public class GuardExtensionsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Both_bounds_are_within(int quarter) => Assert.Equal(quarter, Guard.Against.NotBetween(quarter, 1, 4, "Quarters"));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void The_message_names_the_parameter_the_value_and_the_bounds(int quarter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(quarter), () => Guard.Against.NotBetween(quarter, 1, 4, "Quarters"));
        Assert.Equal(quarter, exception.ActualValue);
        Assert.Contains("Quarters: 1 to 4.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_its_enumeration_does_not_define_is_named()
    {
        var rounding = (Rounding)5;
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(rounding), () => Guard.Against.UnknownValue(rounding));
        Assert.Equal(rounding, exception.ActualValue);
        Assert.Contains("There is no such Rounding.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Rounding.Truncation, Guard.Against.UnknownValue(Rounding.Truncation));
    }
}
