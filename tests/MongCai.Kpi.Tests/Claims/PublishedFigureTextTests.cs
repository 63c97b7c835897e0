using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers;

namespace MongCai.Kpi.Tests.Claims;

public class PublishedFigureTextTests
{
    private const string Rest = "a digit, a mark, %, points, a multiplier or the end of the figure";

    [Theory]
    [InlineData("50.68%", "50,68%", "50.68%")]
    [InlineData("2064", "2.064", "2,064")]
    [InlineData("-0.14 pp", "-0,14 điểm phần trăm", "-0.14 percentage points")]
    [InlineData("1 pp", "1 điểm phần trăm", "1 percentage point")]
    [InlineData("-1 pp", "-1 điểm phần trăm", "-1 percentage point")]
    [InlineData("1.0 pp", "1,0 điểm phần trăm", "1.0 percentage points")]
    [InlineData("over 1.4 billion", "trên 1,4 tỷ", "over 1.4 billion")]
    [InlineData("under 5%", "dưới 5%", "under 5%")]
    [InlineData("nearly 3 thousand", "gần 3 nghìn", "nearly 3 thousand")]
    [InlineData("about 7.50 million", "khoảng 7,50 triệu", "about 7.50 million")]
    [InlineData("2 trillion", "2 nghìn tỷ", "2 trillion")]
    [InlineData("at least 93.33%", "ít nhất 93,33%", "at least 93.33%")]
    [InlineData("at most -1.4 billion", "nhiều nhất -1,4 tỷ", "at most -1.4 billion")]
    public void Is_written_and_read_back_in_each_language(string invariant, string vietnamese, string english)
    {
        var figure = PublishedFigure.Parse(invariant);
        foreach (var (format, text) in new[] { (NumberFormat.Invariant, invariant), (NumberFormat.Vietnamese, vietnamese), (NumberFormat.English, english) })
        {
            Assert.Equal(text, figure.ToString(format));
            Assert.Equal(figure, PublishedFigure.Parse(text, format));
        }
    }

    [Theory]
    [InlineData("hơn 1,4 tỉ", "over 1.4 billion")]
    [InlineData("Hơn 12 ngàn tỷ", "over 12 trillion")]
    [InlineData("12 ngàn", "12 thousand")]
    [InlineData("ước 5%", "about 5%")]
    [InlineData("ƯỚC 5%", "about 5%")]
    [InlineData("0,5 điểm %", "0.5 pp")]
    [InlineData("-18,74 %", "-18.74%")]
    [InlineData("\u221218,74\u00A0%", "-18.74%")]
    [InlineData("More than 2.064", "over 2064")]
    [InlineData("less than 2%", "under 2%")]
    [InlineData("-0,0", "0.0")]
    [InlineData("tối thiểu 5%", "at least 5%")]
    [InlineData("không dưới 5%", "at least 5%")]
    [InlineData("không ít hơn 5%", "at least 5%")]
    [InlineData("từ 1,4 tỷ trở lên", "at least 1.4 billion")]
    [InlineData("Từ 195 trở lên", "at least 195")]
    [InlineData("0,5 điểm % trở lên", "at least 0.5 pp")]
    [InlineData("195 or more", "at least 195")]
    [InlineData("5% or more", "at least 5%")]
    [InlineData("no less than 5%", "at least 5%")]
    [InlineData("no fewer than 5", "at least 5")]
    [InlineData("not less than 5", "at least 5")]
    [InlineData("not under 5", "at least 5")]
    [InlineData("tối đa 5%", "at most 5%")]
    [InlineData("không quá 5%", "at most 5%")]
    [InlineData("không vượt quá 5%", "at most 5%")]
    [InlineData("không trên 5%", "at most 5%")]
    [InlineData("từ 5% trở xuống", "at most 5%")]
    [InlineData("195 or less", "at most 195")]
    [InlineData("195 or fewer", "at most 195")]
    [InlineData("no more than 5", "at most 5")]
    [InlineData("not more than 5", "at most 5")]
    [InlineData("not over 5", "at most 5")]
    [InlineData("fewer than 5", "under 5")]
    [InlineData("ít hơn 5", "under 5")]
    [InlineData("trên dưới 5", "about 5")]
    [InlineData("xấp xỉ 50%", "about 50%")]
    [InlineData("Xấp xỉ 1,4 tỷ", "about 1.4 billion")]
    [InlineData("ước đạt 50%", "about 50%")]
    [InlineData("Ước đạt 1,4 tỷ", "about 1.4 billion")]
    [InlineData("+5", "5")]
    [InlineData("+5,2%", "5.2%")]
    [InlineData("+1,4 tỷ", "1.4 billion")]
    [InlineData("trên +5%", "over 5%")]
    [InlineData("+0,0", "0.0")]
    [InlineData("\u201318,74%", "-18.74%")]
    [InlineData("\u20130,14 điểm phần trăm", "-0.14 pp")]
    [InlineData("\u20130,0", "0.0")]
    [InlineData("gần \u20135%", "nearly -5%")]
    [InlineData("(-18,74%)", "-18.74%")]
    [InlineData("(\u221218,74%)", "-18.74%")]
    [InlineData("(\u201318,74 %)", "-18.74%")]
    [InlineData("(+5,2%)", "5.2%")]
    [InlineData("(-37)", "-37")]
    [InlineData("(khoảng -1,4 tỷ)", "about -1.4 billion")]
    [InlineData("(-5% trở xuống)", "at most -5%")]
    public void Other_words_and_spaces_of_real_pages_are_read(string vietnamese, string invariant) =>
        Assert.Equal(invariant, PublishedFigure.Parse(vietnamese, NumberFormat.Vietnamese).ToString());

    [Theory]
    [InlineData("3.561", "3561", "3.561")]
    [InlineData("3,561%", "3.561%", "3561%")]
    [InlineData("trên 3.561", "over 3561", "over 3.561")]
    [InlineData("3.56", "3.56")]
    [InlineData("3.561.000", "3561000")]
    [InlineData("1.617,981", "1617.981")]
    [InlineData("1,588,505", "1588505")]
    [InlineData("3561.5", "3561.5")]
    [InlineData("0.123", "0.123")]
    [InlineData("97", "97")]
    [InlineData("+3.561", "3561", "3.561")]
    [InlineData("(-3.561%)", "-3561%", "-3.561%")]
    public void Readings_are_all_that_a_text_can_mean(string text, params string[] readings) =>
        Assert.Equal(string.Join(" | ", readings), string.Join(" | ", PublishedFigure.ReadingsOf(text).Select(static figure => figure.ToString())));

    [Fact]
    public void What_has_no_reading_is_refused_where_the_better_one_ends()
    {
        Malformed.At(5, Rest, "1.234x", static () => PublishedFigure.ReadingsOf("1.234x"));
        Malformed.At(6, Rest, "1.5885x", static () => PublishedFigure.ReadingsOf("1.5885x"));
        Assert.Equal(7, Assert.Throws<MalformedTextException>(static () => PublishedFigure.ReadingsOf("1.234,5x")).Position);
        Assert.Equal(7, Assert.Throws<MalformedTextException>(static () => PublishedFigure.ReadingsOf("1,234.5x")).Position);
        Assert.Throws<ArgumentNullException>("s", static () => PublishedFigure.ReadingsOf(null!));
    }

    [Theory]
    [InlineData("", 0, "a digit")]
    [InlineData("trên", 4, "a space")]
    [InlineData("trên5%", 4, "a space")]
    [InlineData("trên  5%", 5, "a digit")]
    [InlineData("rất 5%", 0, "a digit")]
    [InlineData("+", 1, "a digit")]
    [InlineData("++5%", 1, "a digit")]
    [InlineData("+-5%", 1, "a digit")]
    [InlineData("+\u22125%", 1, "a digit")]
    [InlineData("+\u20135%", 1, "a digit")]
    [InlineData("-+5%", 1, "a digit")]
    [InlineData("+ 5%", 1, "a digit")]
    [InlineData("5%+", 2, Rest)]
    [InlineData("5+", 1, Rest)]
    [InlineData("\u2013", 1, "a digit")]
    [InlineData("\u2013\u20135%", 1, "a digit")]
    [InlineData("\u2013-5%", 1, "a digit")]
    [InlineData("\u2013 5%", 1, "a digit")]
    [InlineData("\u20145%", 0, "a digit")]
    [InlineData("(18,74%)", 1, "a sign: a figure in parentheses may be below zero or not")]
    [InlineData("(trên 5%)", 6, "a sign: a figure in parentheses may be below zero or not")]
    [InlineData("(-18,74%", 8, ") at the end")]
    [InlineData("-18,74%)", 7, Rest)]
    [InlineData("(-18,74)%", 7, Rest)]
    [InlineData("(-18,74%))", 8, Rest)]
    [InlineData("((-18,74%))", 1, "a digit")]
    [InlineData("(-18,74%) ", 8, Rest)]
    [InlineData("( -18,74%)", 1, "a digit")]
    [InlineData("(-18,74% )", 8, Rest)]
    [InlineData("-(18,74%)", 1, "a digit")]
    [InlineData("[-18,74%]", 0, "a digit")]
    [InlineData("()", 1, "a digit")]
    [InlineData("(", 1, "a digit")]
    [InlineData("(-1.58)", 6, "groups of three digits")]
    [InlineData("ước đạt50%", 7, "a space")]
    [InlineData("ước  đạt 50%", 4, "a digit")]
    [InlineData("ước đạt", 7, "a space")]
    [InlineData("ước đạt trên 50%", 8, "a digit")]
    [InlineData("xấp 50%", 0, "a digit")]
    [InlineData("xấp xỉ50%", 6, "a space")]
    [InlineData(" 5%", 0, "a digit")]
    [InlineData("5% ", 2, Rest)]
    [InlineData("5 ", 2, Rest)]
    [InlineData("5%%", 2, Rest)]
    [InlineData("5tỷ", 1, Rest)]
    [InlineData("5 tỷ%", 4, Rest)]
    [InlineData("5 tỷ đồng", 4, Rest)]
    [InlineData("5  %", 2, Rest)]
    [InlineData("1/2", 1, Rest)]
    [InlineData("từ 5%", 5, "which way the bound goes: trở lên or trở xuống")]
    [InlineData("từ", 2, "a space")]
    [InlineData("trên 5 trở lên", 7, Rest)]
    [InlineData("5trở lên", 1, Rest)]
    [InlineData("5  trở lên", 2, Rest)]
    [InlineData("5% trở lên ", 2, Rest)]
    [InlineData("5 or", 2, Rest)]
    [InlineData("5 or more than", 2, Rest)]
    [InlineData("ít nhất", 7, "a space")]
    [InlineData("1.58", 4, "groups of three digits")]
    [InlineData("79.228.162.514.264.337.593.543.950.336", 0, "a figure that fits into a decimal")]
    [InlineData("trên 0,00000000000000000000000000000", 5, "a figure that fits into a decimal")]
    public void What_is_no_figure_is_refused_where_it_goes_wrong(string text, int position, string expected)
    {
        Malformed.At(position, expected, text, () => PublishedFigure.Parse(text, NumberFormat.Vietnamese));
        Assert.False(PublishedFigure.TryParse(text, NumberFormat.Vietnamese, out var figure));
        Assert.Equal(default, figure);
    }

    [Fact]
    public void Has_no_format_but_its_own()
    {
        Assert.Equal("50,68%", $"{PublishedFigure.Parse("50.68%").ToString("G", NumberFormat.Vietnamese)}");
        Assert.Throws<FormatException>(static () => PublishedFigure.Parse("50.68%").ToString("F1", NumberFormat.Vietnamese));
    }
}
