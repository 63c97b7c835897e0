using System.Globalization;

namespace MongCai.Kpi.Tests.Numbers;

public class FormattingTests
{
    [Theory]
    [InlineData("2064", "2.064", "2,064")]
    [InlineData("50.68", "50,68", "50.68")]
    [InlineData("1400000000", "1.400.000.000", "1,400,000,000")]
    [InlineData("-1617.981", "-1.617,981", "-1,617.981")]
    [InlineData("999", "999", "999")]
    [InlineData("-100000", "-100.000", "-100,000")]
    [InlineData("0.5", "0,5", "0.5")]
    [InlineData("13394/3650001", "13.394/3.650.001", "13,394/3,650,001")]
    public void Numbers_are_written_with_the_marks_of_the_format(string invariant, string vietnamese, string english)
    {
        var number = Rational.Parse(invariant);
        Assert.Equal(invariant, number.ToString(NumberFormat.Invariant));
        Assert.Equal(vietnamese, number.ToString(NumberFormat.Vietnamese));
        Assert.Equal(english, number.ToString(NumberFormat.English));
    }

    [Theory]
    [InlineData(null, "2.064.000/1.500,5")]
    [InlineData("G", "2.064.000/1.500,5")]
    [InlineData("g", "2.064.000/1.500,5")]
    [InlineData("P0", "137.554%")]
    [InlineData("p2", "137.554,15%")]
    public void Ratios_are_written_as_parts_or_as_a_percentage(string? format, string expected) =>
        Assert.Equal(expected, new Ratio(2_064_000, 1_500.5m).ToString(format, NumberFormat.Vietnamese));

    [Fact]
    public void Figures_and_differences_are_written_with_the_marks_of_the_format()
    {
        Assert.Equal("50,68%", new Percentage(50.68m, 2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("1.234,50%", new Percentage(1234.5m, 2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("-0,14 pp", new PercentagePoints(-0.14m).ToString(NumberFormat.Vietnamese));
        Assert.Equal("-0.1 pp", new PercentagePoints(-0.14m).ToString("F1", NumberFormat.English));
        Assert.Equal("1.234,5000", ((Rational)1234.5m).ToString("F4", NumberFormat.Vietnamese));
        Assert.Equal("0.3333333333333333333333333333", ((Rational)1 / 3).ToString("F28", NumberFormat.English));
    }

    [Fact]
    public void Every_other_provider_gives_the_invariant_text()
    {
        IFormatProvider?[] others = [null, CultureInfo.InvariantCulture, Weird(), NumberFormatInfo.InvariantInfo];
        Assert.All(others, static provider =>
        {
            Assert.Equal("-1234567.5", ((Rational)(-1234567.5m)).ToString(provider));
            Assert.Equal("-1234567/1000", new Ratio(-1234567, 1000).ToString(provider));
            Assert.Equal("-1234567.50%", new Percentage(-1234567.5m, 2).ToString(provider));
            Assert.Equal("-1234567.5 pp", new PercentagePoints(-1234567.5m).ToString(provider));
            Assert.Equal("50.68%", string.Create(provider, $"{new Ratio(37, 73):P2}"));
            Assert.Equal((Rational)(-1234567.5m), Rational.Parse("-1234567.5", provider));
        });
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var thread = Thread.CurrentThread;
        var culture = thread.CurrentCulture;
        thread.CurrentCulture = Weird();
        try
        {
            Assert.Equal("-0.5 -1/2 -50.0% 2.5 pp", $"{(Rational)(-0.5m)} {new Ratio(-1, 2)} {new Ratio(-1, 2):P1} {new PercentagePoints(2.5m)}");
            Assert.Equal((Rational)(-0.5m), Rational.Parse("-0.5"));
        }
        finally
        {
            thread.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("P2")]
    [InlineData("F")]
    [InlineData("F29")]
    [InlineData("F-1")]
    [InlineData("F 1")]
    [InlineData("F2\0")]
    [InlineData("N0")]
    [InlineData("GG")]
    public void A_format_that_does_not_exist_is_named(string format) =>
        Assert.Contains($"\"{format}\"", Assert.Throws<FormatException>(() => default(Rational).ToString(format, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_decimals_of_a_figure_are_its_own()
    {
        Assert.Equal("0%", default(Percentage).ToString("g", null));
        Assert.Throws<FormatException>(static () => default(Percentage).ToString("P2", null));
        Assert.Throws<FormatException>(static () => default(Ratio).ToString("X2", null));
        Assert.Throws<FormatException>(static () => default(Ratio).ToString("F29", null));
        Assert.Equal("0,33", new Ratio(1, 3).ToString("F2", NumberFormat.Vietnamese));
    }

    private static CultureInfo Weird()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.PercentSymbol = "pct";
        return culture;
    }
}
