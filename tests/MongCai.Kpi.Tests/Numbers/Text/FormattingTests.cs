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
        Assert.Equal("0.3333333333333333333333333333", ((Rational)1 / 3).ToString("F28", NumberFormat.English));
    }

    [Theory]
    [InlineData("F0", "1234568", "1234568", "1234568")]
    [InlineData("F2", "1234567.50", "1234567,50", "1234567.50")]
    [InlineData("f2", "1234567.50", "1234567,50", "1234567.50")]
    [InlineData("N0", "1,234,568", "1.234.568", "1,234,568")]
    [InlineData("N2", "1,234,567.50", "1.234.567,50", "1,234,567.50")]
    [InlineData("n2", "1,234,567.50", "1.234.567,50", "1,234,567.50")]
    public void F_does_not_group_and_N_does_as_in_NET(string format, string invariant, string vietnamese, string english)
    {
        const decimal amount = 1_234_567.5m;
        (NumberFormat Format, string Text)[] all = [(NumberFormat.Invariant, invariant), (NumberFormat.Vietnamese, vietnamese), (NumberFormat.English, english)];
        Assert.All(all, one =>
        {
            Assert.Equal(one.Text, amount.ToString(format, one.Format));
            Assert.Equal(one.Text, ((Rational)amount).ToString(format, one.Format));
            Assert.Equal(one.Text, new Ratio(amount * 3, 3).ToString(format, one.Format));
            Assert.Equal($"{one.Text} pp", new PercentagePoints(amount).ToString(format, one.Format));
            Assert.Equal(one.Text, Calculated.Of((Rational)amount).ToString(format, one.Format));
        });
        Assert.Equal(invariant, ((Rational)amount).ToString(format));
        Assert.Equal(invariant, new Ratio(amount, 1).ToString(format));
        Assert.Equal($"{invariant} pp", new PercentagePoints(amount).ToString(format));
        Assert.Equal(invariant, Calculated.Of((Rational)amount).ToString(format));
    }

    [Fact]
    public void Every_type_has_its_text_by_a_format_alone()
    {
        Assert.Equal("50.68%", new Ratio(37, 73).ToString("P2"));
        Assert.Equal("50.68%", new Percentage(50.68m, 2).ToString("G"));
        Assert.Equal("undefined: zero denominator", Ratio.OrUndefined(1, 0).ToString("P2"));
        Assert.Throws<FormatException>(static () => Calculated.Of(new Ratio(1, 2)).ToString("X"));
    }

    [Theory]
    [InlineData("X", "There is no format \"X\": expected G, or F0 to F28 or N0 to N28.")]
    [InlineData("P2", "There is no format \"P2\": expected G, or F0 to F28 or N0 to N28.")]
    public void A_format_that_an_amount_does_not_have_is_answered_with_those_it_has(string format, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => default(Rational).ToString(format)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => default(PercentagePoints).ToString(format)).Message);
    }

    [Fact]
    public void A_format_that_a_ratio_does_not_have_is_answered_with_those_it_has() =>
        Assert.Equal("There is no format \"C2\": expected G, or F0 to F28 or N0 to N28 or P0 to P28.", Assert.Throws<FormatException>(static () => default(Ratio).ToString("C2")).Message);

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
    [InlineData("N")]
    [InlineData("N29")]
    [InlineData("GG")]
    public void A_format_that_does_not_exist_is_named(string format) =>
        Assert.Contains($"\"{format}\"", Assert.Throws<FormatException>(() => default(Rational).ToString(format, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_decimals_of_a_figure_are_its_own()
    {
        Assert.Equal("0%", default(Percentage).ToString("g", null));
        Assert.Throws<FormatException>(static () => default(Percentage).ToString("P2"));
        Assert.Throws<FormatException>(static () => default(Ratio).ToString("X2", null));
        Assert.Throws<FormatException>(static () => default(Ratio).ToString("F29"));
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
