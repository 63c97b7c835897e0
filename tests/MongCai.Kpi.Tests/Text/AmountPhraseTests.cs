using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

public class AmountPhraseTests
{
    private static readonly Phrasebook Vietnamese = Phrasebook.Vietnamese;
    private static readonly Phrasebook English = Phrasebook.English;

    [Theory]
    [InlineData("1437250000", 1, "1,4 tỷ đồng", "1.4 billion đồng", "trên 1,4 tỷ đồng", "over 1.4 billion đồng")]
    [InlineData("1450000000", 1, "1,5 tỷ đồng", "1.5 billion đồng", "trên 1,4 tỷ đồng", "over 1.4 billion đồng")]
    [InlineData("1400000000", 1, "1,4 tỷ đồng", "1.4 billion đồng", "1,4 tỷ đồng", "1.4 billion đồng")]
    [InlineData("-1437250000", 1, "-1,4 tỷ đồng", "-1.4 billion đồng", "trên -1,5 tỷ đồng", "over -1.5 billion đồng")]
    [InlineData("1437250000", 3, "1,437 tỷ đồng", "1.437 billion đồng", "trên 1,437 tỷ đồng", "over 1.437 billion đồng")]
    public void An_amount_is_rounded_or_said_to_be_over(string dong, int decimals, string vietnamese, string english, string vietnameseOver, string englishOver)
    {
        var billions = Unit.Dong.Convert(Rational.Parse(dong), Unit.BillionDong);

        Assert.Equal(vietnamese, Vietnamese.Amount(billions, Unit.BillionDong, decimals));
        Assert.Equal(english, English.Amount(billions, Unit.BillionDong, decimals));
        Assert.Equal(vietnameseOver, Vietnamese.Over(billions, Unit.BillionDong, decimals));
        Assert.Equal(englishOver, English.Over(billions, Unit.BillionDong, decimals));
    }

    [Theory]
    [InlineData("over 1.4 billion", "dong", "trên 1,4 tỷ đồng", "over 1.4 billion đồng")]
    [InlineData("519.3 million", "dong", "519,3 triệu đồng", "519.3 million đồng")]
    [InlineData("nearly 1", "household", "gần 1 hộ", "nearly 1 household")]
    [InlineData("68.50%", "household", "68,50%", "68.50%")]
    [InlineData("-0.14 pp", "household", "-0,14 điểm phần trăm", "-0.14 percentage points")]
    [InlineData("0.36", "percent", "0,36%", "0.36%")]
    public void A_published_figure_carries_one_unit(string figure, string unit, string vietnamese, string english)
    {
        var of = Unit.Predefined.Single(known => string.Equals(known.Code, unit, StringComparison.Ordinal));

        Assert.Equal(vietnamese, Vietnamese.Figure(PublishedFigure.Parse(figure), of));
        Assert.Equal(english, English.Figure(PublishedFigure.Parse(figure), of));
    }

    [Theory]
    [InlineData("0", true, "1", true, "từ 0 đến 1 hộ", "0 to 1 household")]
    [InlineData("1.5", true, "2000.5", false, "từ 1,5 đến dưới 2.000,5 hộ", "1.5 to under 2,000.5 households")]
    [InlineData("1", false, "2", true, "trên 1 đến 2 hộ", "over 1 to 2 households")]
    [InlineData("1", false, "2", false, "trên 1 đến dưới 2 hộ", "over 1 to under 2 households")]
    [InlineData("73", true, "73", true, "73 hộ", "73 households")]
    [InlineData("2", true, "1", true, "không có số nào", "no number")]
    [InlineData("195", true, null, true, "từ 195 hộ trở lên", "195 households or more")]
    [InlineData("195", false, null, true, "trên 195 hộ", "over 195 households")]
    [InlineData(null, true, "195", true, "từ 195 hộ trở xuống", "195 households or less")]
    [InlineData(null, true, "195", false, "dưới 195 hộ", "under 195 households")]
    [InlineData(null, true, null, true, "bất kỳ số nào", "any number")]
    public void Possible_values_tell_an_end_inside_from_one_outside(string? lower, bool includesLower, string? upper, bool includesUpper, string vietnamese, string english)
    {
        var values = RationalInterval.Between(End(lower), End(upper), includesLower, includesUpper);

        Assert.Equal(vietnamese, Vietnamese.Amount(values, Unit.Household));
        Assert.Equal(english, English.Amount(values, Unit.Household));

        static Rational? End(string? end) => end is null ? null : Rational.Parse(end);
    }

    [Fact]
    public void A_percent_sign_stands_at_both_ends()
    {
        var values = new PublishedFigure(100, 0, FigureUnit.Percent).Values();

        Assert.Equal("từ 99,5% đến dưới 100,5%", Vietnamese.Amount(values, Unit.Percent));
        Assert.Equal("99.5% to under 100.5%", English.Amount(values, Unit.Percent));
    }

    [Fact]
    public void Counts_are_said_like_the_numbers_between_them()
    {
        Assert.Equal("từ 3.644 đến 3.649 lao động", Vietnamese.Amount(CountInterval.Between(3_644, 3_649), Unit.Worker));
        Assert.Equal("3,644 to 3,649 workers", English.Amount(CountInterval.Between(3_644, 3_649), Unit.Worker));
        Assert.Equal("195 households or more", English.Amount(CountInterval.AtLeast(195), Unit.Household));
        Assert.Equal("no number", English.Amount(CountInterval.Empty, Unit.Household));
    }

    [Fact]
    public void Refuses_what_is_no_argument()
    {
        Assert.Throws<ArgumentNullException>("unit", static () => English.Amount(1, null!, 0));
        Assert.Throws<ArgumentNullException>("unit", static () => English.Over(1, null!, 0));
        Assert.Throws<ArgumentNullException>("unit", static () => English.Figure(default, null!));
        Assert.Throws<ArgumentNullException>("unit", static () => English.Amount(RationalInterval.Unbounded, null!));
        Assert.Throws<ArgumentNullException>("values", static () => English.Amount((RationalInterval)null!, Unit.Household));
        Assert.Throws<ArgumentNullException>("counts", static () => English.Amount((CountInterval)null!, Unit.Household));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Amount(1, Unit.Household, 29));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Over(1, Unit.Household, -1));
    }
}
