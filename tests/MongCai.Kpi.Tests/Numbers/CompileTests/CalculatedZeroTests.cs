namespace MongCai.Kpi.Tests.Numbers.CompileTests;

/// <summary>Tests that a zero, which converts to every enumeration, does not become a reason by accident.</summary>
public class CalculatedZeroTests
{
    [Theory]
    [InlineData("Ratio")]
    [InlineData("Rational")]
    [InlineData("Percentage")]
    public void Is_no_figure(string type) => Assert.Equal(["CS0029"], Operands.Try(type, $"Calculated<{type}> c = 0;").ErrorIds);

    [Theory]
    [InlineData("decimal")]
    [InlineData("int")]
    public void Is_a_value_where_the_value_is_a_number(string type) =>
        Assert.Equal(["True"], Operands.Try(type, $"Calculated<{type}> c = 0; Console.WriteLine(c.IsDefined);").Run());
}
