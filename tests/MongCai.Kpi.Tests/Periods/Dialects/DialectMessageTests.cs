namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests that a dialect says where a text goes wrong and what it expected there, or for which period it has no text.</summary>
public class DialectMessageTests
{
    [Theory]
    [InlineData("20", 0, "a year of four digits")]
    [InlineData("20x9", 0, "a year of four digits")]
    [InlineData("2019May", 4, "the end, April, July, Oct, Nov, S, AprilS, Q, W or the two digits of a month")]
    [InlineData("201900", 4, "a month, 01 to 12")]
    [InlineData("201913", 4, "a month, 01 to 12")]
    [InlineData("2019Q1x", 6, "the end of the period")]
    [InlineData("2019Q5", 5, "1 to 4")]
    [InlineData("2019W53", 5, "1 to 52, without a zero in front")]
    [InlineData("2020W54", 5, "1 to 53, without a zero in front")]
    [InlineData("2020W06", 5, "1 to 53, without a zero in front")]
    [InlineData("9999W1", 0, "a year of weeks, 0001 to 9998")]
    public void DHIS2(string text, int position, string expected) => Refused(PeriodDialect.Dhis2, text, kind: null, position, expected);

    [Theory]
    [InlineData("2019-01-01/2019-02-30", null, 11, "a date that exists")]
    [InlineData("2019-01-01 2019-01-31", null, 10, "/ and the last day")]
    [InlineData("2019-01-01/2019-01-31x", null, 21, "the end of the period")]
    [InlineData("2019-01-01/2019-01-31", null, 0, "the kind to be named: days alone do not tell it")]
    [InlineData("2019-01-01/2019-01-30", PeriodKind.Month, 11, "the last day of a month that starts there")]
    [InlineData("2019-01-01/2019-06-29", PeriodKind.HalfYear, 11, "the last day of a half-year that starts there")]
    [InlineData("2019-01-07/2019-01-12", PeriodKind.Week, 11, "the last day of a week that starts there")]
    [InlineData("2019-01-07/2019-01-08", PeriodKind.Day, 11, "the last day of a day that starts there")]
    public void ISO_8601(string text, PeriodKind? kind, int position, string expected) => Refused(PeriodDialect.Iso, text, kind, position, expected);

    [Theory]
    [InlineData("2019-A2", null, 6, "1")]
    [InlineData("2019-01-01/P13M", PeriodKind.Cumulative, 12, "1 to 12 months")]
    [InlineData("2016-01-01/P1Y", PeriodKind.Stage, 12, "2 years or more, the last one not after 9998")]
    [InlineData("2016-01-01/P9999Y", PeriodKind.Stage, 12, "2 years or more, the last one not after 9998")]
    [InlineData("9998-01-01/P2Y", PeriodKind.Stage, 12, "2 years or more, the last one not after 9998")]
    [InlineData("9999-12-31/P2D", PeriodKind.Range, 12, "a last day not after 9999-12-31")]
    public void SDMX(string text, PeriodKind? kind, int position, string expected) => Refused(PeriodDialect.Sdmx, text, kind, position, expected);

    [Theory]
    [InlineData("quý V/2019", 4, "I, II, III or IV, or 1 to 4")]
    [InlineData("quý 5/2019", 4, "I, II, III or IV, or 1 to 4")]
    [InlineData("quý IIII/2019", 7, "/ or năm, and a year of four digits")]
    [InlineData("quý 11/2019", 5, "/ or năm, and a year of four digits")]
    [InlineData("quý I-2019", 5, "/ or năm, and a year of four digits")]
    [InlineData("quý I năm 19", 10, "a year of four digits, 0001 to 9998")]
    [InlineData("quý I năm 2019.", 14, "the end of the period")]
    [InlineData("Quy\u0301 I/19", 7, "a year of four digits, 0001 to 9998")]
    [InlineData("QUÝ I/2019", 0, "năm, quý, tháng, tuần, ngày, giai đoạn, từ, or a number of months")]
    [InlineData("tháng 13/2019", 6, "a month, 1 to 12")]
    [InlineData("tháng 12.2019", 8, "/ or năm, and a year of four digits")]
    [InlineData("tháng 00/2019", 6, "a month, 1 to 12")]
    [InlineData("tháng 006/2019", 6, "a month, 1 to 12")]
    [InlineData("tháng 6 năm 19", 12, "/ or năm, and a year of four digits")]
    [InlineData("ngày 30 tháng 6/2019", 15, "năm and a year of four digits")]
    [InlineData("ngày 30/6 năm 2019", 9, "/ and a year of four digits")]
    [InlineData("ngày 30.6.2019", 7, "/ or tháng, and a month, 1 to 12")]
    [InlineData("tuần 53 năm 2019", 5, "a week that the year has")]
    [InlineData("tuần 5/19", 7, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 16–2020", 10, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 2016—2020", 14, "– or -, with a space on both sides or none, and the last year")]
    [InlineData("giai đoạn 2016 –2020", 14, "– or -, with a space on both sides or none, and the last year")]
    [InlineData("giai đoạn 2016 2020", 14, "– or -, with a space on both sides or none, and the last year")]
    [InlineData("giai đoạn 2016- 2020", 15, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 2016--2020", 15, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 2016 - 20", 17, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 2020-2016", 15, "a last year after the first")]
    [InlineData("giai đoạn 2016–20", 15, "a year of four digits, 0001 to 9998")]
    [InlineData("giai đoạn 2020–2020", 15, "a last year after the first")]
    [InlineData("từ 31/2/2019 đến 14/6/2019", 3, "a date that exists")]
    [InlineData("từ 15/12/2018 – 14/6/2019", 13, "đến and the last day")]
    [InlineData("từ 15/12/2018 đến 31/6/2019", 18, "a date that exists")]
    [InlineData("5 tháng cuối năm 2019", 0, "6: only the last six months have a name")]
    [InlineData("13 tháng đầu năm 2019", 0, "a number of months, 1 to 12")]
    [InlineData("06 tháng năm 2019", 2, "tháng đầu năm or tháng cuối năm, and a year")]
    [InlineData("06 tháng đầu năm 2019", 0, "the kind to be named, HalfYear or Cumulative: a half-year, or the first six months added up")]
    public void Vietnamese(string text, int position, string expected) => Refused(PeriodDialect.Vietnamese, text, kind: null, position, expected);

    [Fact]
    public void A_text_of_another_kind_than_the_one_asked_for_is_refused()
    {
        Assert.False(PeriodDialect.Vietnamese.TryParse("quý I/2019", out var period, PeriodKind.Year));
        Assert.False(PeriodDialect.Dhis2.TryParse("2019Q1", out _, PeriodKind.Month));
        Assert.Equal(default, period);
        Assert.Equal(ReportingPeriod.Cumulative(2019, 9), PeriodDialect.Vietnamese.Parse("9 tháng đầu năm 2019"));
    }

    [Theory]
    [InlineData("2019-T1", "it has no id for a trimester")]
    [InlineData("stage:2016-01-01/P5Y", "it has no id for a stage")]
    [InlineData("2019-Q1@02-start", "it has no id for a quarter from month 2")]
    [InlineData("9998-W52@07-start", "its year is outside 1 to 9998")]
    public void What_DHIS2_has_no_id_for_is_said(string text, string why) => NoTextFor(PeriodDialect.Dhis2, text, why);

    [Fact]
    public void What_Vietnamese_has_no_name_for_is_said() => NoTextFor(PeriodDialect.Vietnamese, "2019-T1", "it has no name for a trimester");

    private static void NoTextFor(PeriodDialect dialect, string text, string why)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.False(dialect.CanExpress(period));
        Assert.Contains(why, Assert.Throws<ArgumentException>("period", () => dialect.Format(period)).Message, StringComparison.Ordinal);
    }

    private static void Refused(PeriodDialect dialect, string text, PeriodKind? kind, int position, string expected)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => dialect.Parse(text, kind));
        Assert.Equal((position, expected), (malformed.Position, malformed.Expected));
    }
}
