namespace MongCai.Kpi.Tests.Periods;

public class DialectTests
{
    // Each row has one period in SDMX, DHIS2 and Vietnamese. A dash means that the dialect refuses it.
    [Theory]
    [InlineData("2019-A1", "2019-A1", "2019", "năm 2019")]
    [InlineData("2019-S1", "2019-S1", "2019S1", "6 tháng đầu năm 2019")]
    [InlineData("2019-S2", "2019-S2", "2019S2", "6 tháng cuối năm 2019")]
    [InlineData("2019-T1", "2019-T1", "-", "-")]
    [InlineData("2019-Q4", "2019-Q4", "2019Q4", "quý IV/2019")]
    [InlineData("2019-Q1", "2019-Q1", "2019Q1", "quý I/2019")]
    [InlineData("2019-Q2", "2019-Q2", "2019Q2", "quý II/2019")]
    [InlineData("2019-Q3", "2019-Q3", "2019Q3", "quý III/2019")]
    [InlineData("2019-M01", "2019-M01", "201901", "tháng 1/2019")]
    [InlineData("2019-M12", "2019-M12", "201912", "tháng 12/2019")]
    [InlineData("2019-M06", "2019-M06", "201906", "tháng 6/2019")]
    [InlineData("2019-W01", "2019-W01", "2019W1", "tuần 1/2019")]
    [InlineData("2019-D181", "2019-D181", "20190630", "ngày 30/6/2019")]
    [InlineData("cumulative:2019-01-01/P9M", "2019-01-01/P9M", "-", "9 tháng đầu năm 2019")]
    [InlineData("cumulative:2019-01-01/P6M", "2019-01-01/P6M", "-", "6 tháng đầu năm 2019")]
    [InlineData("stage:2016-01-01/P5Y", "2016-01-01/P5Y", "-", "giai đoạn 2016–2020")]
    [InlineData("term:2020-10-14/P1826D", "2020-10-14/P1826D", "-", "nhiệm kỳ 2020–2025")]
    [InlineData("range:2018-12-15/P182D", "2018-12-15/P182D", "-", "từ 15/12/2018 đến 14/6/2019")]
    [InlineData("stage:9997-01-01/P2Y", "9997-01-01/P2Y", "-", "giai đoạn 9997–9998")]
    [InlineData("range:9999-12-31/P1D", "9999-12-31/P1D", "-", "từ 31/12/9999 đến 31/12/9999")]
    [InlineData("9998-Q3@07-start", "9998-Q3", "9999Q1", "quý III/9998")]
    [InlineData("2007-A1@07-start", "2007-A1", "2007July", "năm 2007")]
    [InlineData("2007-A1@07-end", "2007-A1", "2006July", "năm 2007")]
    [InlineData("2019-A1@04-start", "2019-A1", "2019April", "năm 2019")]
    [InlineData("2019-A1@10-end", "2019-A1", "2018Oct", "năm 2019")]
    [InlineData("2019-A1@11-start", "2019-A1", "2019Nov", "năm 2019")]
    [InlineData("2019-A1@11-end", "2019-A1", "2019Nov", "năm 2019")]
    [InlineData("2019-S1@04-start", "2019-S1", "2019AprilS1", "6 tháng đầu năm 2019")]
    [InlineData("2019-S2@04-start", "2019-S2", "2019AprilS2", "6 tháng cuối năm 2019")]
    [InlineData("2019-S1@10-start", "2019-S1", "2019AprilS2", "6 tháng đầu năm 2019")]
    [InlineData("2019-S2@10-start", "2019-S2", "2020AprilS1", "6 tháng cuối năm 2019")]
    [InlineData("2019-S2@07-start", "2019-S2", "2020S1", "6 tháng cuối năm 2019")]
    [InlineData("2007-Q1@07-start", "2007-Q1", "2007Q3", "quý I/2007")]
    [InlineData("2007-Q1@02-start", "2007-Q1", "-", "quý I/2007")]
    [InlineData("2007-M01@07-start", "2007-M01", "200707", "tháng 7/2007")]
    [InlineData("2007-M01@07-end", "2007-M01", "200607", "tháng 7/2006")]
    [InlineData("2019-W01@07-start", "2019-W01", "2019W27", "tuần 1/2019")]
    public void Every_period_has_its_text_in_every_dialect(string text, string sdmx, string dhis2, string vietnamese)
    {
        var period = ReportingPeriod.Parse(text);
        foreach (var (dialect, expected) in new[] { (PeriodDialect.Sdmx, sdmx), (PeriodDialect.Dhis2, dhis2), (PeriodDialect.Vietnamese, vietnamese) })
        {
            Assert.Equal(!string.Equals(expected, "-", StringComparison.Ordinal), dialect.CanExpress(period));
            if (!dialect.CanExpress(period))
            {
                Assert.Contains(dialect.Name, Assert.Throws<ArgumentException>(() => dialect.Format(period)).Message, StringComparison.Ordinal);
                continue;
            }

            Assert.Equal(expected, dialect.Format(period));
            if (period.Kind != PeriodKind.Term || dialect != PeriodDialect.Vietnamese)
            {
                Assert.Equal(period, dialect.Parse(expected, period.Kind, period.Calendar));
            }
        }
    }

    [Fact]
    public void A_text_of_two_readings_waits_for_the_kind()
    {
        var text = "6 tháng đầu năm 2019";
        Assert.Contains("half-year, or the first six months", Assert.Throws<MalformedTextException>(() => PeriodDialect.Vietnamese.Parse(text)).Expected, StringComparison.Ordinal);
        Assert.Equal(ReportingPeriod.HalfYear(2019, 1), PeriodDialect.Vietnamese.Parse(text, PeriodKind.HalfYear));
        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), PeriodDialect.Vietnamese.Parse(text, PeriodKind.Cumulative));

        Assert.False(PeriodDialect.Sdmx.TryParse("2019-01-01/P9M", out _));
        Assert.Equal(ReportingPeriod.Cumulative(2019, 9), PeriodDialect.Sdmx.Parse("2019-01-01/P9M", PeriodKind.Cumulative));
        Assert.Equal(ReportingPeriod.Stage(2016, 2020), PeriodDialect.Sdmx.Parse("2016-01-01/P5Y", PeriodKind.Stage));
        Assert.Equal(ReportingPeriod.Stage(1, 9998), PeriodDialect.Sdmx.Parse("0001-01-01/P9998Y", PeriodKind.Stage));

        Assert.False(PeriodDialect.Iso.TryParse("2019-01-01/2019-06-30", out _));
        Assert.Equal(ReportingPeriod.HalfYear(2019, 1), PeriodDialect.Iso.Parse("2019-01-01/2019-06-30", PeriodKind.HalfYear));
        Assert.Equal(ReportingPeriod.Cumulative(2019, 6), PeriodDialect.Iso.Parse("2019-01-01/2019-06-30", PeriodKind.Cumulative));
    }

    [Fact]
    public void A_bare_year_is_one_of_the_January_calendar()
    {
        var july = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
        Assert.Equal(ReportingPeriod.Year(2019), PeriodDialect.Sdmx.Parse("2019"));
        Assert.Equal(ReportingPeriod.Year(2019), ReportingPeriod.Parse("2019"));
        Assert.Equal(ReportingPeriod.Year(2019), PeriodDialect.Dhis2.Parse("2019"));
        Assert.False(PeriodDialect.Sdmx.TryParse("2019", out _, calendars: july));
        Assert.False(PeriodDialect.Dhis2.TryParse("2019", out _, calendars: july));
        Assert.False(PeriodDialect.Dhis2.TryParse("2019July", out _));
    }

    [Theory]
    [InlineData("2019-01-01/2019-06-29", PeriodKind.HalfYear, 11)]
    [InlineData("2019-01-02/2019-06-30", PeriodKind.HalfYear, 0)]
    [InlineData("2019-01-01/2020-01-31", PeriodKind.Cumulative, 11)]
    [InlineData("2019-01-01/2019-12-31", PeriodKind.Stage, 11)]
    [InlineData("2019-01-01/2019-12-30", PeriodKind.Year, 11)]
    public void Days_that_the_kind_has_not_are_refused(string text, PeriodKind kind, int position) =>
        Assert.Equal(position, Assert.Throws<MalformedTextException>(() => PeriodDialect.Iso.Parse(text, kind)).Position);

    [Fact]
    public void A_dialect_has_a_name_and_knows_only_kinds_that_exist()
    {
        Assert.Equal("SDMX, DHIS2, ISO 8601, Vietnamese", string.Join(", ", AllCalendars.Dialects.AsEnumerable()));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodDialect.Sdmx.Parse("2019", (PeriodKind)11));
        Assert.False(PeriodDialect.Sdmx.TryFormat(ReportingPeriod.Year(2019), new char[6], out var written));
        Assert.Equal(0, written);
    }
}
