using System.Buffers;
using System.Text;
using System.Text.Json;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Formats;

public class JsonNumberTests
{
    [Theory]
    [InlineData("8.5", "8.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("-0.1", "-0.1")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("-1.5e3", "-1500")]
    [InlineData("25e-3", "0.025")]
    [InlineData("123.45e-1", "12.345")]
    [InlineData("123.45e1", "1234.5")]
    [InlineData("0.001e3", "1")]
    [InlineData("0.00e99999", "0")]
    [InlineData("-0e5", "0")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("79228162514264337593543950336", "79228162514264337593543950336")]
    [InlineData("1e-30", "0.000000000000000000000000000001")]
    public void An_amount_has_the_exact_digits_of_the_number(string json, string text)
    {
        Assert.Equal(Rational.Parse(text), JsonSerializer.Deserialize<Rational>(json));
        Assert.Equal(text, JsonSerializer.Deserialize<Rational>(json).ToString());
        Assert.Equal(Rational.Parse(text), JsonSerializer.Deserialize<Calculated<Rational>>(json).Match(static value => value, static _ => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData("8.5", "8.5/1")]
    [InlineData("1e3", "1000/1")]
    [InlineData("0.1", "0.1/1")]
    public void A_ratio_is_the_number_over_one(string json, string text)
    {
        Assert.Equal(text, JsonSerializer.Deserialize<Ratio>(json).ToString());
        Assert.Equal(text, JsonSerializer.Deserialize<Calculated<Ratio>>(json).ToString());
    }

    [Fact]
    public void A_number_may_be_cut_anywhere_between_two_buffers()
    {
        var json = Encoding.UTF8.GetBytes("-123.45e-1 ");
        for (var cut = 1; cut < json.Length; cut++)
        {
            var last = new Segment(json.AsMemory(cut));
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(new Segment(json.AsMemory(0, cut), last), 0, last, last.Memory.Length));
            Assert.Equal((Rational)(-12.345m), JsonSerializer.Deserialize<Rational>(ref reader));
        }
    }

    [Theory]
    [InlineData("1e9999", 10_000)]
    [InlineData("7e-9998", 10_000)]
    public void A_number_has_up_to_10000_digits(string json, int length) =>
        Assert.InRange(JsonSerializer.Deserialize<Rational>(json).ToString().Length, length, length + 1);

    [Theory]
    [InlineData("1e10001")]
    [InlineData("1e-10001")]
    [InlineData("1e999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("10e10000")]
    public void More_digits_than_any_figure_has_are_refused_at_once(string json) =>
        Assert.Contains("Rational: ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rational>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_exponent_beyond_any_figure_is_named()
    {
        var refused = Assert.IsType<MalformedTextException>(Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Rational>("-1.5e10001")).InnerException);
        Assert.Equal(("-1.5e10001", 4, "an exponent from -10000 to 10000: a larger one is of no figure"), (refused.Text, refused.Position, refused.Expected));
    }

    [Fact]
    public void A_figure_in_percent_is_not_read_from_a_number_that_could_mean_two_things()
    {
        Assert.Equal("The number 50 is not read as a Percentage: it could mean 50 percent or 50 times the whole. Write a text, \"50%\".", RefusalOf<Percentage>("50"));
        Assert.Equal("The number 0.5 is not read as a PercentagePoints: it could mean 0.5 percent or 0.5 times the whole. Write a text, \"0.5 pp\".", RefusalOf<PercentagePoints>("0.5"));
        Assert.Equal("The number 5e1 is not read as a PublishedFigure: it could mean 5e1 percent or 5e1 times the whole. Write a text, \"5e1%\" or \"5e1\".", RefusalOf<PublishedFigure>("5e1"));
        Assert.Contains("\"50%\"", RefusalOf<Calculated<Percentage>>("50"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_not_read_from_a_number()
    {
        Assert.Equal("AreaCode: expected a text, not Number.", RefusalOf<AreaCode>("22"));
        Assert.Equal("ReportingPeriod: expected a text, not Number.", RefusalOf<ReportingPeriod>("2019"));
    }

    [Fact]
    public void What_is_written_stays_a_text()
    {
        Assert.Equal("\"8.5\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Rational>("8.5")));
        Assert.Equal("\"8.5/1\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Ratio>("8.5")));
    }

    private static string RefusalOf<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Segment(ReadOnlyMemory<byte> memory, Segment next)
            : this(memory)
        {
            Next = next;
            next.RunningIndex = memory.Length;
        }
    }
}
