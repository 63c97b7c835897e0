namespace MongCai.Kpi.Tests.Numbers.CompileTests;

/// <summary>Tests the one operator that exists: the difference, in percentage points.</summary>
public class DifferenceTests
{
    [Theory]
    [InlineData("Ratio")]
    [InlineData("Percentage")]
    public void A_difference_is_in_percentage_points(string type) =>
        Assert.Equal(["PercentagePoints"], Operands.Try(type, "var c = a - b; Console.WriteLine(c.GetType().Name);").Run());

    [Theory]
    [InlineData("Ratio")]
    [InlineData("Percentage")]
    public void A_difference_is_not_a_percentage(string type) =>
        Assert.Equal(["CS0029"], Operands.Try(type, $"{type} c = a - b;").ErrorIds);

    [Theory]
    [InlineData("Calculated<Ratio>", "Calculated<Ratio>")]
    [InlineData("Calculated<Percentage>", "Calculated<Percentage>")]
    [InlineData("Calculated<Ratio>", "Ratio")]
    [InlineData("Ratio", "Percentage")]
    [InlineData("Percentage", "Ratio")]
    [InlineData("Percentage", "PercentagePoints")]
    [InlineData("Ratio", "PercentagePoints")]
    [InlineData("Percentage", "decimal")]
    [InlineData("Ratio", "decimal")]
    public void Nothing_else_is_subtracted(string left, string right) =>
        Assert.Equal(["CS0019"], Operands.Try(left, right, "_ = a - b;").ErrorIds);

    [Theory]
    [InlineData("Ratio", "Percentage", "<")]
    [InlineData("Ratio", "Percentage", "==")]
    [InlineData("Percentage", "PercentagePoints", "==")]
    [InlineData("Percentage", "decimal", "<")]
    [InlineData("Ratio", "decimal", "<")]
    public void Nothing_else_is_compared(string left, string right, string sign) =>
        Assert.Equal(["CS0019"], Operands.Try(left, right, $"_ = a {sign} b;").ErrorIds);

    [Theory]
    [InlineData("Ratio", "Percentage")]
    [InlineData("Percentage", "Ratio")]
    [InlineData("Percentage", "PercentagePoints")]
    [InlineData("PercentagePoints", "Percentage")]
    [InlineData("Percentage", "decimal")]
    [InlineData("Ratio", "decimal")]
    public void Nothing_turns_into_another_without_a_word(string target, string source) =>
        Assert.Equal(["CS0029"], Operands.Try(target, source, "a = b;").ErrorIds);
}
