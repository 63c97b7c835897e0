using System.Text.Json;

namespace MongCai.Kpi.Tests.Numbers;

public class IntervalJsonTests
{
    [Theory]
    [InlineData("3006..3030", """{"first":3006,"last":3030}""")]
    [InlineData("7..7", """{"first":7,"last":7}""")]
    [InlineData("201..", """{"first":201,"last":null}""")]
    [InlineData("none", """{"first":null,"last":null}""")]
    public void Counts_are_the_first_and_the_last(string text, string json)
    {
        var read = JsonSerializer.Deserialize<CountInterval>(json)!;
        Assert.Equal((text, json), (read.ToString(), JsonSerializer.Serialize(read)));
    }

    [Theory]
    [InlineData("""{"first":3030,"last":3006}""", "No count goes from 3030 to 3006.")]
    [InlineData("""{"first":null,"last":3006}""", "No count goes from null to 3006.")]
    public void Counts_that_cannot_be_are_refused(string json, string why) => Refused<CountInterval>(json, why);

    [Theory]
    [InlineData("[50.675..50.685)", """{"lower":"50.675","upper":"50.685","includesLower":true,"includesUpper":false}""")]
    [InlineData("(1/3..)", """{"lower":"1/3","upper":null,"includesLower":false,"includesUpper":false}""")]
    [InlineData("(..5]", """{"lower":null,"upper":"5","includesLower":false,"includesUpper":true}""")]
    [InlineData("(..)", """{"lower":null,"upper":null,"includesLower":false,"includesUpper":false}""")]
    [InlineData("none", "\"none\"")]
    public void Numbers_lie_between_two_ends(string text, string json)
    {
        var read = JsonSerializer.Deserialize<RationalInterval>(json)!;
        Assert.Equal((text, json), (read.ToString(), JsonSerializer.Serialize(read)));
    }

    [Theory]
    [InlineData("\"all\"", "Expected an object, or \"none\".")]
    [InlineData("""{"lower":null,"upper":"5","includesLower":true,"includesUpper":true}""", "An end that is not there is not inside.")]
    [InlineData("""{"lower":"5","upper":null,"includesLower":true,"includesUpper":true}""", "An end that is not there is not inside.")]
    [InlineData("""{"lower":"5","upper":"4","includesLower":true,"includesUpper":true}""", "No number lies between 5 and 4: what is empty is written \"none\".")]
    [InlineData("""{"lower":"5","upper":"5","includesLower":true,"includesUpper":false}""", "No number lies between 5 and 5: what is empty is written \"none\".")]
    public void Ends_that_cannot_be_are_refused(string json, string why) => Refused<RationalInterval>(json, why);

    private static void Refused<T>(string json, string why) =>
        Assert.StartsWith($"{typeof(T).Name}: {why}", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message, StringComparison.Ordinal);
}
