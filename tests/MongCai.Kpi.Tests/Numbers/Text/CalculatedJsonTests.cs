using System.Text.Json;

namespace MongCai.Kpi.Tests.Numbers;

public class CalculatedJsonTests
{
    [Fact]
    public void A_value_is_written_as_it_is() => Reads("\"37/73\"", Calculated.Of(new Ratio(37, 73)));

    [Fact]
    public void A_reason_is_written_as_words() => Reads("{\"undefined\":\"zero target\"}", Calculated.Undefined<Percentage>(UndefinedReason.ZeroTarget));

    [Fact]
    public void Each_kind_of_value_is_written()
    {
        Reads("\"1/3\"", Calculated.Of((Rational)1 / 3));
        Reads("\"68.50%\"", Calculated.Of(new Percentage(68.5m, 2)));
        Reads("\"-0.14 pp\"", Calculated.Of(new PercentagePoints(-0.14m)));
        Reads("true", Calculated.Of(true));
        Reads("0.5", Calculated.Of(0.5m));
        Reads("7", Calculated.Of(7));
        Reads("8", Calculated.Of(8L));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"undefined\":\"because\"}")]
    [InlineData("{\"undefined\":null}")]
    [InlineData("{\"reason\":\"zero target\"}")]
    [InlineData("{\"undefined\":\"zero target\",\"more\":1}")]
    [InlineData("true")]
    [InlineData("\"37\"")]
    public void Nothing_else_is_read(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Calculated<Ratio>>(json));

    [Fact]
    public void A_generated_context_needs_no_more_than_the_type_itself()
    {
        var figures = new Figures(new Ratio(37, 73), 0.5m);
        var json = JsonSerializer.Serialize(figures, FiguresJson.Default.Figures);

        Assert.Equal("""{"Attained":"37/73","Amount":0.5}""", json);
        Assert.Equal(figures, JsonSerializer.Deserialize(json, FiguresJson.Default.Figures));
    }

    private static void Reads<T>(string json, Calculated<T> figure)
        where T : struct
    {
        Assert.Equal(json, JsonSerializer.Serialize(figure));
        Assert.Equal(figure, JsonSerializer.Deserialize<Calculated<T>>(json));
    }
}
