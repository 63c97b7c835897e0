namespace MongCai.Kpi.Tests.Numbers;

public class ParsingTests
{
    [Theory]
    [InlineData("2.064", "2064")]
    [InlineData("2064", "2064")]
    [InlineData("1.617,981", "1617.981")]
    [InlineData("1.400.000.000", "1400000000")]
    [InlineData("-0,29", "-0.29")]
    [InlineData("\u22120,29", "-0.29")]
    [InlineData("-0", "0")]
    [InlineData("0,123", "0.123")]
    [InlineData("13.394/365", "13394/365")]
    [InlineData("1/-3", "-1/3")]
    public void Vietnamese_numbers_are_read(string text, string invariant) =>
        Assert.Equal(Rational.Parse(invariant), Rational.Parse(text, NumberFormat.Vietnamese));

    [Theory]
    [InlineData("50,68%", "50.68%")]
    [InlineData("50,68 %", "50.68%")]
    [InlineData("50,68\u00A0%", "50.68%")]
    [InlineData("50,68\u202F%", "50.68%")]
    [InlineData("-1.234,50%", "-1234.50%")]
    public void Vietnamese_percentages_are_read_with_or_without_a_space(string text, string invariant) =>
        Assert.Equal(invariant, Percentage.Parse(text, NumberFormat.Vietnamese).ToString());

    [Theory]
    [InlineData("", 0, "a digit")]
    [InlineData("-", 1, "a digit")]
    [InlineData("+1", 0, "a digit")]
    [InlineData("--1", 1, "a digit")]
    [InlineData(" 1", 0, "a digit")]
    [InlineData("1 ", 1, "the end of the number")]
    [InlineData("1,588,505", 5, "the end of the number")]
    [InlineData("1588.505", 4, "the end of the number")]
    [InlineData("1.58", 4, "groups of three digits")]
    [InlineData("1.5885", 5, "groups of three digits")]
    [InlineData("1.588505", 5, "groups of three digits")]
    [InlineData("1.588.50", 8, "groups of three digits")]
    [InlineData("0.123", 1, "the end of the number")]
    [InlineData("012.345", 3, "the end of the number")]
    [InlineData("1,", 2, "a digit after the decimal mark")]
    [InlineData(",5", 0, "a digit")]
    [InlineData("1e5", 1, "the end of the number")]
    [InlineData("1/", 2, "a digit")]
    [InlineData("1/0", 2, "a denominator other than zero")]
    [InlineData("1/2/3", 3, "the end of the number")]
    [InlineData("1\u0661", 1, "the end of the number")]
    [InlineData("1\0", 1, "the end of the number")]
    public void What_is_no_Vietnamese_number_is_refused_where_it_goes_wrong(string text, int position, string expected)
    {
        Malformed.At(position, expected, text, () => Rational.Parse(text, NumberFormat.Vietnamese));
        Assert.False(Rational.TryParse(text, NumberFormat.Vietnamese, out var number));
        Assert.Equal(default, number);
    }

    [Theory]
    [InlineData("1,588,505", "1588505")]
    [InlineData("1,588.505", "1588.505")]
    public void English_numbers_are_read(string text, string invariant) =>
        Assert.Equal(Rational.Parse(invariant), Rational.Parse(text, NumberFormat.English));

    [Theory]
    [InlineData("0.", "0", "1")]
    [InlineData("1/", "3", "")]
    [InlineData("", "9", "")]
    public void More_digits_than_any_figure_has_are_refused_at_once(string start, string digit, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(digit, 1_000_000)) + end;

        Assert.False(Rational.TryParse(text, null, out _));
        Assert.False(Percentage.TryParse(text + "%", null, out _));
    }

    [Fact]
    public void As_many_digits_as_a_figure_can_have_come_back()
    {
        var smallest = "0." + new string('0', 9_990) + "1";
        var third = "1/" + new string('3', 9_990);

        Assert.Equal(smallest, Rational.Parse(smallest).ToString());
        Assert.Equal(third, Rational.Parse(third).ToString());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("1/")]
    public void A_number_has_up_to_10000_digits_wherever_it_starts(string start)
    {
        var longest = start + new string('7', 10_000);
        Assert.Equal(longest, Rational.Parse(longest).ToString());
        var malformed = Assert.Throws<MalformedTextException>(() => Rational.Parse(longest + "7"));
        Assert.Equal((longest.Length, "the end of the number: more digits are no figure"), (malformed.Position, malformed.Expected));
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void A_fraction_of_28_decimals_is_a_decimal(int decimals, bool isDecimal) =>
        Assert.Equal(isDecimal, Rational.Parse("1/1" + new string('0', decimals)).TryToDecimal(out _));

    [Fact]
    public void The_invariant_format_has_no_groups() => Malformed.At(1, "the end of the number, or a point as its decimal mark", "1,588", static () => Rational.Parse("1,588"));

    [Theory]
    [InlineData("50,68", 5, "a digit, a mark or %")]
    [InlineData("50,68  %", 6, "a digit, a mark or %")]
    [InlineData("50,68%%", 6, "the end of the percentage")]
    [InlineData("1/2%", 1, "a digit, a mark or %")]
    [InlineData("79228162514264337593543950336%", 0, "a figure that fits into a decimal")]
    [InlineData("0,00000000000000000000000000001%", 0, "a figure that fits into a decimal")]
    public void What_is_no_percentage_is_refused_where_it_goes_wrong(string text, int position, string expected)
    {
        Malformed.At(position, expected, text, () => Percentage.Parse(text, NumberFormat.Vietnamese));
        Assert.False(Percentage.TryParse(text, NumberFormat.Vietnamese, out var percentage));
        Assert.Equal(default, percentage);
    }

    [Theory]
    [InlineData("37", 2, "/ and a denominator")]
    [InlineData("37/0", 3, "a denominator other than zero")]
    [InlineData("37/0.00", 3, "a denominator other than zero")]
    [InlineData("37/73/2", 5, "the end of the ratio")]
    [InlineData("(1/3/2", 4, "a closing parenthesis")]
    [InlineData("(1/0)/2", 3, "a denominator other than zero")]
    [InlineData("37/73%", 5, "the end of the ratio")]
    public void What_is_no_ratio_is_refused_where_it_goes_wrong(string text, int position, string expected)
    {
        Malformed.At(position, expected, text, () => Ratio.Parse(text));
        Assert.False(Ratio.TryParse(text, provider: null, out var ratio));
        Assert.Equal(default, ratio);
    }
}
