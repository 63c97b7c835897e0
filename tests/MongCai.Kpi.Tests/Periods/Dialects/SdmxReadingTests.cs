namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests what SDMX writes besides the ids of reporting periods: calendar months, days, and ranges of whole days.</summary>
public class SdmxReadingTests
{
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
    private static readonly ReportingCalendar JulyByEnd = ReportingCalendar.StartingIn(7, YearNaming.ByEnd);

    [Theory]
    [InlineData("2001-02", "2001-M02")]
    [InlineData("2001-12", "2001-M12")]
    [InlineData("2001-02-03", "2001-D034")]
    [InlineData("2020-02-29", "2020-D060")]
    public void A_calendar_month_and_a_day_are_read(string text, string period)
    {
        Assert.Equal(period, $"{PeriodDialect.Sdmx.Parse(text)}");
        Assert.True(PeriodDialect.Sdmx.TryParse(text, out var read));
        Assert.Equal(PeriodDialect.Sdmx.Parse(PeriodDialect.Sdmx.Format(read)), read);
    }

    [Fact]
    public void A_calendar_month_is_the_same_month_in_every_calendar_and_only_M_counts_within_the_reporting_year()
    {
        Assert.Equal("2007-M01@07-start", $"{PeriodDialect.Sdmx.Parse("2007-07", calendars: July)}");
        Assert.Equal("2008-M01@07-end", $"{PeriodDialect.Sdmx.Parse("2007-07", calendars: JulyByEnd)}");
        Assert.Equal(new NodaTime.LocalDate(2008, 1, 1), PeriodDialect.Sdmx.Parse("2007-M07", calendars: July).Start);
        Assert.Equal("2007-D001@07-start", $"{PeriodDialect.Sdmx.Parse("2007-07-01", calendars: July)}");
        foreach (var calendar in AllCalendars.All)
        {
            var month = PeriodDialect.Sdmx.Parse("2019-06", calendars: calendar);
            Assert.Equal((new NodaTime.LocalDate(2019, 6, 1), PeriodKind.Month, calendar), (month.Start, month.Kind, month.Calendar));
        }
    }

    [Fact]
    public void Months_of_the_calendar_years_0_and_9999_are_read_where_a_reporting_year_has_them()
    {
        Assert.Equal("9998-M09@07-start", $"{PeriodDialect.Sdmx.Parse("9999-03", calendars: July)}");
        Assert.Equal("0001-M01@07-end", $"{PeriodDialect.Sdmx.Parse("0000-07", calendars: JulyByEnd)}");
        Assert.False(PeriodDialect.Sdmx.TryParse("9999-03", out _));
        Assert.False(PeriodDialect.Sdmx.TryParse("0000-07", out _));
    }

    // The expected ranges were counted by hand on a calendar: a duration is added to the first day, and the resulting day is not part of the range.
    [Theory]
    [InlineData("2010-02-15/P2M", PeriodKind.Range, "range:2010-02-15/P59D")]
    [InlineData("2010-02-15/P1Y", PeriodKind.Range, "range:2010-02-15/P365D")]
    [InlineData("2010-02-15/P2M10D", PeriodKind.Range, "range:2010-02-15/P69D")]
    [InlineData("2010-02-15/P1Y2M10D", PeriodKind.Range, "range:2010-02-15/P434D")]
    [InlineData("2010-02-15/P1Y10D", PeriodKind.Term, "term:2010-02-15/P375D")]
    [InlineData("2010-02-15T00:00:00/P2M", PeriodKind.Range, "range:2010-02-15/P59D")]
    [InlineData("2010-02-15T00:00:00/P30D", PeriodKind.Range, "range:2010-02-15/P30D")]
    [InlineData("2019-01-31/P1M", PeriodKind.Range, "range:2019-01-31/P28D")]
    [InlineData("2020-02-29/P1Y1M", PeriodKind.Range, "range:2020-02-29/P394D")]
    [InlineData("9999-12-01/P1M", PeriodKind.Range, "range:9999-12-01/P31D")]
    [InlineData("9999-01-01/P1Y", PeriodKind.Range, "range:9999-01-01/P365D")]
    [InlineData("2016-01-01/P60M", PeriodKind.Stage, "stage:2016-01-01/P5Y")]
    [InlineData("2016-01-01/P1827D", PeriodKind.Stage, "stage:2016-01-01/P5Y")]
    [InlineData("2016-01-01T00:00:00/P4Y12M", PeriodKind.Stage, "stage:2016-01-01/P5Y")]
    [InlineData("2019-01-01/P273D", PeriodKind.Cumulative, "cumulative:2019-01-01/P9M")]
    [InlineData("2019-01-01/P1Y", PeriodKind.Cumulative, "cumulative:2019-01-01/P12M")]
    [InlineData("2019-01-01/P6M", PeriodKind.HalfYear, "2019-S1")]
    [InlineData("2019-06-01/P1M", PeriodKind.Month, "2019-M06")]
    [InlineData("2019-06-01T00:00:00/P30D", PeriodKind.Month, "2019-M06")]
    [InlineData("2019-06-03/P7D", PeriodKind.Week, "2019-W23")]
    [InlineData("2019-06-30/P1D", PeriodKind.Day, "2019-D181")]
    [InlineData("2019-01-01/P12M", PeriodKind.Year, "2019-A1")]
    public void A_range_of_whole_days_is_read_as_the_kind_that_is_named(string text, PeriodKind kind, string period) =>
        Assert.Equal(period, $"{PeriodDialect.Sdmx.Parse(text, kind)}");

    [Theory]
    [InlineData("2001-0", null, 5, "A, S, T, Q, M, W or D, or a month, 01 to 12")]
    [InlineData("2001-2", null, 5, "A, S, T, Q, M, W or D, or a month, 01 to 12")]
    [InlineData("2001-00", null, 5, "A, S, T, Q, M, W or D, or a month, 01 to 12")]
    [InlineData("2001-13", null, 5, "A, S, T, Q, M, W or D, or a month, 01 to 12")]
    [InlineData("2001-022", null, 7, "a day of two digits after a hyphen")]
    [InlineData("2001-02 ", null, 7, "a day of two digits after a hyphen")]
    [InlineData("2001-02-", null, 8, "a day of two digits after a hyphen")]
    [InlineData("2001-02-3", null, 8, "a day of two digits after a hyphen")]
    [InlineData("2001--02", null, 5, "A, S, T, Q, M, W or D")]
    [InlineData("2001-02-29", null, 0, "a date that exists")]
    [InlineData("2001-02-030", null, 10, "the end of the period, or / and a duration")]
    [InlineData("2001-02-03T00:00:00", null, 19, "the end of the period, or / and a duration")]
    [InlineData("2001-02-03T12:00:00", null, 10, "the end of the period, or / and a duration")]
    [InlineData("2001\u201302", null, 4, "-A1, -S, -T, -Q, -M, -W or -D")]
    [InlineData("2001/02", null, 4, "-A1, -S, -T, -Q, -M, -W or -D")]
    [InlineData("201-02", null, 0, "a year of four digits, 0001 to 9998")]
    [InlineData("2001-02", PeriodKind.Day, 0, "a day, not a month")]
    [InlineData("2001-02-03", PeriodKind.Month, 0, "a month, not a day")]
    [InlineData("9999-03", null, 0, "the first day of a month of the calendar 01, in the years 1 to 9998")]
    [InlineData("2010-02-15/P2M", null, 0, "the kind of the range to be named: cumulative, stage, term or range")]
    [InlineData("2010-02-15T00:00:00/P2M", null, 0, "the kind of the range to be named: cumulative, stage, term or range")]
    public void A_near_miss_of_days_is_refused_where_it_goes_wrong(string text, PeriodKind? kind, int position, string expected) => Refused(text, kind, position, expected);

    [Theory]
    [InlineData("2010-02-15", PeriodKind.Range, 10, "/P and a duration, or T00:00:00 before it")]
    [InlineData("2010-02-15/2M", PeriodKind.Range, 10, "/P and a duration, or T00:00:00 before it")]
    [InlineData("2010-02-15//P2M", PeriodKind.Range, 10, "/P and a duration, or T00:00:00 before it")]
    [InlineData("2010-02-15T00:00:01/P2M", PeriodKind.Range, 10, "/P and a duration, or T00:00:00 before it")]
    [InlineData("2010-02-15T00:00:00Z/P2M", PeriodKind.Range, 19, "/P and a duration")]
    [InlineData("2010-02-30/P2M", PeriodKind.Range, 0, "a date that exists")]
    [InlineData("2010-02-15/P", PeriodKind.Range, 12, "a number of years, months or days, from 1 and without zeros in front")]
    [InlineData("2010-02-15/P0M", PeriodKind.Range, 12, "a number of years, months or days, from 1 and without zeros in front")]
    [InlineData("2010-02-15/P02M", PeriodKind.Range, 12, "a number of years, months or days, from 1 and without zeros in front")]
    [InlineData("2010-02-15/PT48H", PeriodKind.Range, 12, "a number of years, months or days, from 1 and without zeros in front")]
    [InlineData("2010-02-15/P2MT1H", PeriodKind.Range, 14, "the end of the period, or a number and the unit D")]
    [InlineData("2010-02-15/P2", PeriodKind.Range, 13, "the unit Y or M or D")]
    [InlineData("2010-02-15/P2W", PeriodKind.Range, 13, "the unit Y or M or D")]
    [InlineData("2010-02-15/P2m", PeriodKind.Range, 13, "the unit Y or M or D")]
    [InlineData("2010-02-15/P2M1Y", PeriodKind.Range, 15, "the unit D")]
    [InlineData("2010-02-15/P2M2M", PeriodKind.Range, 15, "the unit D")]
    [InlineData("2010-02-15/P10D5M", PeriodKind.Range, 15, "the end of the period")]
    [InlineData("2010-02-15/P1Y ", PeriodKind.Range, 14, "the end of the period, or a number and the unit M or D")]
    [InlineData("9999-12-02/P1M", PeriodKind.Range, 12, "a last day not after 9999-12-31")]
    [InlineData("9999-12-01/P1M1D", PeriodKind.Range, 12, "a last day not after 9999-12-31")]
    [InlineData("9999-12-01/P2M", PeriodKind.Range, 12, "a last day not after 9999-12-31")]
    [InlineData("0001-01-01/P9999999Y9999999M9999999D", PeriodKind.Range, 12, "a last day not after 9999-12-31")]
    [InlineData("2019-06-01/P2M", PeriodKind.Month, 12, "the last day of a month that starts there")]
    [InlineData("2019-06-02/P1M", PeriodKind.Month, 0, "the first day of a month of the calendar 01, in the years 1 to 9998")]
    [InlineData("2019-01-01/P1Y1M", PeriodKind.Cumulative, 12, "1 to 12 months")]
    [InlineData("2016-01-01/P61M", PeriodKind.Stage, 12, "2 years or more, the last one not after 9998")]
    [InlineData("2019-01-01/P9M1D", PeriodKind.Cumulative, 12, "the last day of a cumulative period that starts there")]
    public void A_near_miss_of_a_range_is_refused_where_it_goes_wrong(string text, PeriodKind kind, int position, string expected) => Refused(text, kind, position, expected);

    [Fact]
    public void Days_are_of_the_first_calendar_that_has_a_period_with_them_and_indexes_of_the_first()
    {
        Assert.Equal("cumulative:2019-07-01/P9M@07-start", $"{PeriodDialect.Sdmx.Parse("2019-07-01/P9M", PeriodKind.Cumulative, ReportingCalendar.January, July, JulyByEnd)}");
        Assert.Equal("2019-A1", $"{PeriodDialect.Sdmx.Parse("2019", null, July, ReportingCalendar.January)}");
        Assert.Equal("2019-Q1@07-start", $"{PeriodDialect.Sdmx.Parse("2019-Q1", null, July, ReportingCalendar.January)}");
        Assert.Equal("2019-A1@07-start", $"{PeriodDialect.Iso.Parse("2019-07-01/2020-06-30", PeriodKind.Year, ReportingCalendar.January, July)}");
        Refused("2019-04-01/P9M", PeriodKind.Cumulative, 0, "the first day of a year of one of the calendars 01, 07-start, in the years 1 to 9998", ReportingCalendar.January, July);
        Refused("2019", kind: null, 4, "-A1: a bare year is one of the January calendar, which is to be passed too", July);
    }

    [Theory]
    [InlineData("2024-01", 5, "2024-M01")]
    [InlineData("2024-12", 5, "2024-M12")]
    [InlineData("2024-01-15", 5, "2024-D015")]
    [InlineData("2024-01@07-start", 5, "2023-M07@07-start")]
    public void The_canonical_text_is_strict_and_says_what_is_to_be_written(string text, int position, string instead)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => ReportingPeriod.Parse(text));
        Assert.Equal((position, $"A, S, T, Q, M, W or D, as in {instead} (calendar months and days are read by PeriodDialect.Sdmx)"), (malformed.Position, malformed.Expected));
        Assert.False(ReportingPeriod.TryParse(text, out _));
    }

    [Theory]
    [InlineData("2024-13", 5, "A, S, T, Q, M, W or D")]
    [InlineData("2024-1", 5, "A, S, T, Q, M, W or D")]
    [InlineData("2024-02-30", 5, "A, S, T, Q, M, W or D")]
    [InlineData("range:2010-02-15/P2M", 19, "D, the unit of a range of days")]
    [InlineData("range:2010-02-15T00:00:00/P2D", 16, "/P and a duration")]
    [InlineData("stage:2016-01-01/P60M", 20, "Y, the unit of a stage")]
    public void The_canonical_text_has_one_form(string text, int position, string expected)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => ReportingPeriod.Parse(text));
        Assert.Equal((position, expected), (malformed.Position, malformed.Expected));
    }

    private static void Refused(string text, PeriodKind? kind, int position, string expected, params ReportingCalendar[] calendars)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => PeriodDialect.Sdmx.Parse(text, kind, calendars));
        Assert.Equal((text, position, expected), (malformed.Text, malformed.Position, malformed.Expected));
        Assert.False(PeriodDialect.Sdmx.TryParse(text, out var period, kind, calendars));
        Assert.Equal(default, period);
    }
}
