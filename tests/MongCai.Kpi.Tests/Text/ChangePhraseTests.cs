using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text;

public class ChangePhraseTests
{
    private static readonly Phrasebook Vietnamese = Phrasebook.Vietnamese;
    private static readonly Phrasebook English = Phrasebook.English;

    [Theory]
    [InlineData(108, 100, "tăng 8%", "increased by 8%")]
    [InlineData(399, 760, "giảm 48%", "decreased by 48%")]
    [InlineData(100, 100, "không đổi", "unchanged")]
    [InlineData(9_999, 10_000, "giảm 0%", "decreased by 0%")]
    public void A_relative_change_has_its_sign_in_the_word(int later, int earlier, string vietnamese, string english)
    {
        var relative = new Ratio(later - earlier, earlier);

        Assert.Equal(vietnamese, Vietnamese.Changed(relative, 0));
        Assert.Equal(english, English.Changed(relative, 0));
    }

    [Theory]
    [InlineData("-0.14", 2, "giảm 0,14 điểm phần trăm", "decreased by 0.14 percentage points")]
    [InlineData("1", 0, "tăng 1 điểm phần trăm", "increased by 1 percentage point")]
    [InlineData("-0.004", 2, "giảm 0,00 điểm phần trăm", "decreased by 0.00 percentage points")]
    [InlineData("0", 2, "không đổi", "unchanged")]
    public void A_change_of_a_rate_is_in_points(string points, int decimals, string vietnamese, string english)
    {
        var change = new PercentagePoints(Rational.Parse(points));

        Assert.Equal(vietnamese, Vietnamese.Changed(change, decimals));
        Assert.Equal(english, English.Changed(change, decimals));
        Assert.Equal(vietnamese, Vietnamese.Changed(change.Value, Unit.Percent, decimals));
    }

    [Theory]
    [InlineData("-37", "household", 0, "giảm 37 hộ", "decreased by 37 households")]
    [InlineData("1", "household", 0, "tăng 1 hộ", "increased by 1 household")]
    [InlineData("1.45", "billion-dong", 1, "tăng 1,5 tỷ đồng", "increased by 1.5 billion đồng")]
    [InlineData("0", "household", 0, "không đổi", "unchanged")]
    public void An_absolute_change_carries_its_unit(string change, string unit, int decimals, string vietnamese, string english)
    {
        var of = Unit.Predefined.Single(known => string.Equals(known.Code, unit, StringComparison.Ordinal));

        Assert.Equal(vietnamese, Vietnamese.Changed(Rational.Parse(change), of, decimals));
        Assert.Equal(english, English.Changed(Rational.Parse(change), of, decimals));
    }

    [Fact]
    public void What_is_undefined_says_why()
    {
        var none = new Change(Measured("2018-S1", 0), Measured("2019-S1", 37));

        Assert.Equal("không xác định (mẫu số bằng 0)", Vietnamese.Changed(none.Relative, 0));
        Assert.Equal("undefined (the method does not apply)", English.Changed(none.PercentagePoints, 2));
        Assert.Equal("undefined (not calculated)", English.Changed(default(Calculated<Rational>), Unit.Household, 0));
    }

    [Theory]
    [InlineData("2018-S1", "2019-S1", "so với cùng kỳ năm trước", "compared with the same period last year")]
    [InlineData("2018-S2", "2019-S1", "so với 6 tháng cuối năm 2018", "compared with the second half of 2018")]
    [InlineData("2017-S1", "2019-S1", "so với 6 tháng đầu năm 2017", "compared with the first half of 2017")]
    [InlineData("2018-A1", "2019-A1", "so với cùng kỳ năm trước", "compared with the same period last year")]
    public void A_change_says_from_when(string earlier, string later, string vietnamese, string english)
    {
        var change = new Change(Measured(earlier, 41), Measured(later, 37));

        Assert.Equal(vietnamese, Vietnamese.ComparedWith(change));
        Assert.Equal(english, English.ComparedWith(change));
    }

    [Fact]
    public void Rounds_by_its_rule()
    {
        var truncating = new Phrasebook(Lexicon.Vietnamese, Rounding.Truncation);

        Assert.Equal("giảm 47%", truncating.Changed(new Ratio(-361, 760), 0));
        Assert.Equal("giảm 0,14 điểm phần trăm", truncating.Changed(new PercentagePoints(-0.149m), 2));
        Assert.Equal("tăng 1,4 tỷ đồng", truncating.Changed((Rational)1.45m, Unit.BillionDong, 1));
    }

    [Fact]
    public void Refuses_what_is_no_argument()
    {
        Assert.Throws<ArgumentNullException>("change", static () => English.ComparedWith((Change)null!));
        Assert.Throws<ArgumentNullException>("unit", static () => English.Changed(default(Calculated<Rational>), null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Changed(default(Calculated<Rational>), Unit.Household, 29));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Changed(default(Calculated<Ratio>), -1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", static () => English.Changed(default(Calculated<PercentagePoints>), 29));
        Assert.Throws<ArgumentNullException>("claimBase", static () => English.ComparedWith((ClaimBase)null!));
    }

    private static Observation Measured(string period, int value) => new(MongCai2019.Reduced, ReportingPeriod.Parse(period), value);
}
