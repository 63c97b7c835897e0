using System.Globalization;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests periods as real reports write them: with capitals, Arabic quarters, leading zeros, hyphens, and accents as separate characters.</summary>
public class VietnameseReadingTests
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];
    private static readonly string[] QuarterWords = ["quý", "Quý", "quy\u0301", "Quy\u0301"];
    private static readonly string[] OfYear = ["/2019", " năm 2019", " na\u0306m 2019"];

    [Theory]
    [InlineData("Năm 2019", "2019-A1")]
    [InlineData("Quý I/2019", "2019-Q1")]
    [InlineData("quý I năm 2019", "2019-Q1")]
    [InlineData("quý 1/2019", "2019-Q1")]
    [InlineData("Quý 4 năm 2019", "2019-Q4")]
    [InlineData("tháng 06/2019", "2019-M06")]
    [InlineData("tháng 6 năm 2019", "2019-M06")]
    [InlineData("Tháng 12 năm 2019", "2019-M12")]
    [InlineData("tuần 01/2019", "2019-W01")]
    [InlineData("Tuần 26 năm 2019", "2019-W26")]
    [InlineData("ngày 30/06/2019", "2019-D181")]
    [InlineData("Ngày 30 tháng 6 năm 2019", "2019-D181")]
    [InlineData("ngày 01 tháng 01 năm 2019", "2019-D001")]
    [InlineData("09 tháng đầu năm 2019", "cumulative:2019-01-01/P9M")]
    [InlineData("06 tháng cuối năm 2019", "2019-S2")]
    [InlineData("giai đoạn 2016-2020", "stage:2016-01-01/P5Y")]
    [InlineData("giai đoạn 2016 - 2020", "stage:2016-01-01/P5Y")]
    [InlineData("giai đoạn 2016 – 2020", "stage:2016-01-01/P5Y")]
    [InlineData("Giai đoạn 2016–2020", "stage:2016-01-01/P5Y")]
    [InlineData("từ ngày 15/12/2018 đến ngày 14/6/2019", "range:2018-12-15/P182D")]
    [InlineData("Từ 15/12/2018 đến ngày 14/06/2019", "range:2018-12-15/P182D")]
    [InlineData("từ ngày 15 tháng 12 năm 2018 đến ngày 14 tháng 6 năm 2019", "range:2018-12-15/P182D")]
    public void A_text_of_a_report_is_read(string text, string period)
    {
        var read = PeriodDialect.Vietnamese.Parse(text);
        Assert.Equal(period, $"{read}");
        Assert.True(PeriodDialect.Vietnamese.TryParse(text, out var same));
        Assert.Equal(read, same);
        Assert.Equal(PeriodDialect.Vietnamese.Format(read), OtherTexts.AsWritten(text));
        Assert.Equal(read, PeriodDialect.Vietnamese.Parse(PeriodDialect.Vietnamese.Format(read)));
    }

    [Fact]
    public void Every_way_to_write_a_quarter_is_the_same_quarter()
    {
        foreach (var quarter in Enumerable.Range(1, 4))
        {
            var texts =
                from word in QuarterWords
                from numeral in new[] { Roman[quarter - 1], $"{quarter}" }
                from year in OfYear
                select $"{word} {numeral}{year}";
            Assert.All(texts, text => Assert.Equal(ReportingPeriod.Quarter(2019, quarter), PeriodDialect.Vietnamese.Parse(text)));
        }
    }

    [Fact]
    public void Every_month_is_read_with_and_without_a_zero_in_every_calendar()
    {
        foreach (var calendar in AllCalendars.All)
        {
            foreach (var month in Enumerable.Range(1, 12))
            {
                var expected = ReportingPeriod.FromYearMonth(new NodaTime.YearMonth(2019, month), calendar);
                Assert.All((string[])[$"tháng {month}/2019", $"tháng {month:00}/2019", $"Tháng {month} năm 2019", $"tháng {month:00} năm 2019"],
                    text => Assert.Equal(expected, PeriodDialect.Vietnamese.Parse(text, calendars: calendar)));
            }
        }
    }

    [Theory]
    [InlineData("na\u0306m 2019", "2019-A1")]
    [InlineData("tha\u0301ng 6 na\u0306m 2019", "2019-M06")]
    [InlineData("tua\u0302\u0300n 26/2019", "2019-W26")]
    [InlineData("tuâ\u0300n 26/2019", "2019-W26")]
    [InlineData("nga\u0300y 30 tha\u0301ng 6 na\u0306m 2019", "2019-D181")]
    [InlineData("giai đoa\u0323n 2016-2020", "stage:2016-01-01/P5Y")]
    [InlineData("9 tha\u0301ng đa\u0302\u0300u na\u0306m 2019", "cumulative:2019-01-01/P9M")]
    [InlineData("6 tháng cuô\u0301i năm 2019", "2019-S2")]
    [InlineData("Tu\u031B\u0300 nga\u0300y 15/12/2018 đe\u0302\u0301n nga\u0300y 14/6/2019", "range:2018-12-15/P182D")]
    public void Accents_may_stand_apart_from_their_letters(string text, string period) => Assert.Equal(period, $"{PeriodDialect.Vietnamese.Parse(text)}");

    [Fact]
    public void Half_a_year_of_the_first_months_waits_for_its_kind_with_a_zero_in_front_too()
    {
        Assert.Equal(ReportingPeriod.HalfYear(2019, 1), PeriodDialect.Vietnamese.Parse("06 tháng đầu năm 2019", PeriodKind.HalfYear));
        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), PeriodDialect.Vietnamese.Parse("06 tháng đầu năm 2019", PeriodKind.Cumulative));
    }

    [Fact]
    public void The_position_counts_the_characters_of_the_text_as_it_was_given()
    {
        var malformed = Assert.Throws<MalformedTextException>(static () => PeriodDialect.Vietnamese.Parse("tha\u0301ng 13/2019"));
        Assert.Equal(7, malformed.Position);
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var thread = Thread.CurrentThread;
        var culture = thread.CurrentCulture;
        var weird = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (weird.NumberFormat.NegativeSign, weird.NumberFormat.PositiveSign) = ("~", "4");
        weird.DateTimeFormat.DateSeparator = "#";
        thread.CurrentCulture = weird;
        try
        {
            Assert.Equal("2019-Q1", $"{PeriodDialect.Vietnamese.Parse("Quý 1 năm 2019")}");
            Assert.Equal("range:2010-02-15/P69D", $"{PeriodDialect.Sdmx.Parse("2010-02-15/P2M10D", PeriodKind.Range)}");
            Assert.Equal("2019-A1@04-start", $"{PeriodDialect.Dhis2.Parse("2019April", null, ReportingCalendar.January, ReportingCalendar.StartingIn(4, YearNaming.ByStart))}");
            Assert.Contains("StartingIn(4, ", Assert.Throws<MalformedTextException>(static () => PeriodDialect.Dhis2.Parse("2019April")).Message, StringComparison.Ordinal);
        }
        finally
        {
            thread.CurrentCulture = culture;
        }
    }
}
