using System.Text;

namespace MongCai.Kpi.Tests.Numbers;

public class SpanFormattingTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "-1.617,981", "G" },
        { "13.394/3.650.001", "G" },
        { "-100/3 pp", "G" },
        { "50,68%", "G" },
        { "2.064/(1/3)", "G" },
        { "50,685%", "P3" },
        { "50,68493", "F5" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_counts_as_written_unless_everything_fits(string text, string format)
    {
        var value = Value(text);
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out var chars, format, NumberFormat.Vietnamese));
            Assert.False(((IUtf8SpanFormattable)value).TryFormat(new byte[length], out var bytes, format, NumberFormat.Vietnamese));
            Assert.Equal((0, 0), (chars, bytes));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_exact_length_is_enough(string text, string format)
    {
        var value = Value(text);
        var (characters, utf8) = (new char[text.Length], new byte[text.Length]);
        Assert.True(value.TryFormat(characters, out var chars, format, NumberFormat.Vietnamese));
        Assert.True(((IUtf8SpanFormattable)value).TryFormat(utf8, out var bytes, format, NumberFormat.Vietnamese));
        Assert.Equal((text.Length, text.Length), (chars, bytes));
        Assert.Equal((text, text), (new string(characters), Encoding.UTF8.GetString(utf8)));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1023)]
    [InlineData(1025)]
    [InlineData(10_000)]
    public void A_text_may_be_as_long_as_it_likes(int digits)
    {
        var text = new string('7', digits);
        var number = Rational.Parse(text);
        Assert.Equal(text, number.ToString());
        var utf8 = new byte[digits];
        Assert.True(Spans.TryWriteUtf8(number, utf8, out var written));
        Assert.Equal((digits, text), (written, Encoding.UTF8.GetString(utf8)));
        Assert.False(Spans.TryWriteUtf8(number, utf8.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    private static ISpanFormattable Value(string text) => text switch
    {
        "50,685%" or "50,68493" => text.EndsWith('%') ? new Ratio(37, 73) : (Rational)3700 / 73,
        _ when text.EndsWith("pp", StringComparison.Ordinal) => PercentagePoints.Parse(text, NumberFormat.Vietnamese),
        _ when text.EndsWith('%') => Percentage.Parse(text, NumberFormat.Vietnamese),
        _ when text.Contains('(', StringComparison.Ordinal) => Ratio.Parse(text, NumberFormat.Vietnamese),
        _ => Rational.Parse(text, NumberFormat.Vietnamese),
    };
}
