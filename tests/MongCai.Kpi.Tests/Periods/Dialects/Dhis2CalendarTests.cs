namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests ids of several calendars: a host names the calendar, and an id belongs to the calendar that it names.</summary>
public class Dhis2CalendarTests
{
    private static readonly ReportingCalendar April = ReportingCalendar.StartingIn(4, YearNaming.ByStart);
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByEnd);
    private static readonly ReportingCalendar October = ReportingCalendar.StartingIn(10, YearNaming.ByStart);
    private static readonly ReportingCalendar November = ReportingCalendar.StartingIn(11, YearNaming.ByEnd);
    private static readonly ReportingCalendar[] Allowed = [ReportingCalendar.January, April, July, October, November];

    [Theory]
    [InlineData("2019", "2019-A1")]
    [InlineData("2019April", "2019-A1@04-start")]
    [InlineData("2019July", "2020-A1@07-end")]
    [InlineData("2019Oct", "2019-A1@10-start")]
    [InlineData("2019Nov", "2019-A1@11-end")]
    [InlineData("2019S2", "2019-S2")]
    [InlineData("2019AprilS2", "2019-S2@04-start")]
    [InlineData("2019Q2", "2019-Q2")]
    [InlineData("2019Q4", "2019-Q4")]
    public void An_id_is_of_the_calendar_that_it_names_in_whatever_order_they_are_given(string text, string period)
    {
        Assert.Equal(period, $"{PeriodDialect.Dhis2.Parse(text, calendars: Allowed)}");
        Assert.Equal(period, $"{PeriodDialect.Dhis2.Parse(text, null, [.. Allowed.Reverse()])}");
        Assert.True(PeriodDialect.Dhis2.TryParse(text, out var read, calendars: Allowed));
        Assert.Equal(text, PeriodDialect.Dhis2.Format(read));
    }

    [Theory]
    [InlineData("201904", "2019-M01@04-start")]
    [InlineData("20190401", "2019-D001@04-start")]
    [InlineData("2019W14", "2019-W01@04-start")]
    public void An_id_that_names_no_calendar_is_of_the_first(string text, string period)
    {
        Assert.Equal(period, $"{PeriodDialect.Dhis2.Parse(text, null, April, ReportingCalendar.January)}");
        Assert.Equal(PeriodDialect.Dhis2.Parse(text), PeriodDialect.Dhis2.Parse(text, null, ReportingCalendar.January, April));
    }

    [Fact]
    public void Days_are_of_the_first_calendar_that_has_them_where_the_one_they_name_is_not_among_them()
    {
        Assert.Equal("2019-Q1@04-start", $"{PeriodDialect.Dhis2.Parse("2019Q2", null, April, July)}");
        Assert.Equal("2019-S1@10-start", $"{PeriodDialect.Dhis2.Parse("2019AprilS2", null, July, October)}");
        Assert.Equal("2020-S1@07-end", $"{PeriodDialect.Dhis2.Parse("2019S2", null, October, July)}");
    }

    [Fact]
    public void A_year_from_November_is_called_as_its_calendar_calls_it()
    {
        var byStart = ReportingCalendar.StartingIn(11, YearNaming.ByStart);
        Assert.Equal(new NodaTime.LocalDate(2018, 11, 1), PeriodDialect.Dhis2.Parse("2019Nov", calendars: November).Start);
        Assert.Equal(new NodaTime.LocalDate(2019, 11, 1), PeriodDialect.Dhis2.Parse("2019Nov", calendars: byStart).Start);
        foreach (var calendar in new[] { November, byStart })
        {
            Assert.Equal("2019Nov", PeriodDialect.Dhis2.Format(ReportingPeriod.Year(2019, calendar)));
            Assert.Equal(ReportingPeriod.Year(1, calendar), PeriodDialect.Dhis2.Parse("0001Nov", calendars: calendar));
            Assert.Equal(ReportingPeriod.Year(9998, calendar), PeriodDialect.Dhis2.Parse("9998Nov", calendars: calendar));
            Refused("0000Nov", 0, $"the first day of a year of the calendar {calendar}, in the years 1 to 9998", calendar);
            Refused("9999Nov", 0, $"the first day of a year of the calendar {calendar}, in the years 1 to 9998", calendar);
        }

        Assert.False(PeriodDialect.Dhis2.CanExpress(ReportingPeriod.Quarter(2019, 1, November)));
    }

    [Fact]
    public void An_id_of_another_calendar_says_which_call_would_read_it()
    {
        Refused("2019April", 4, "a year of the calendar 01 (for this one pass ReportingCalendar.StartingIn(4, YearNaming.ByStart))");
        Refused("2019July", 4, "a year of one of the calendars 01, 04-start (for this one pass ReportingCalendar.StartingIn(7, YearNaming.ByStart))", ReportingCalendar.January, April);
        Refused("2019Oct", 4, "a year of the calendar 04-start (for this one pass ReportingCalendar.StartingIn(10, YearNaming.ByStart))", April);
        Refused("2019", 4, "a year of the calendar 04-start (for this one pass ReportingCalendar.January)", April);
        Refused("2019AprilS1", 4, "a half-year of the calendar 01 (for this one pass ReportingCalendar.StartingIn(4, YearNaming.ByStart))");
        Refused("2019Q1", 4, "a quarter of the calendar 02-start (for this one pass ReportingCalendar.January)", ReportingCalendar.StartingIn(2, YearNaming.ByStart));
        Refused("2019Nov", 4, "a year of the calendar 01 (for this one pass ReportingCalendar.StartingIn(11, YearNaming.ByStart) or StartingIn(11, YearNaming.ByEnd), as the system calls its years)");
    }

    [Theory]
    [InlineData("2019Apri", 4)]
    [InlineData("2019Aprill", 9)]
    [InlineData("2019AApril", 4)]
    [InlineData("2019april", 4)]
    [InlineData("2019Juli", 4)]
    [InlineData("2019JulyS1", 8)]
    [InlineData("2019October", 7)]
    [InlineData("2019NovS1", 7)]
    [InlineData("2019NovQ1", 7)]
    [InlineData("2019 April", 4)]
    [InlineData("2019-April", 4)]
    [InlineData("2019April ", 9)]
    [InlineData("2019Sep", 5)]
    [InlineData("2019AprilS3", 10)]
    [InlineData("2019WedW5", 5)]
    [InlineData("2019SunW5", 5)]
    [InlineData("019April", 0)]
    [InlineData("9999July", 0)]
    public void A_near_miss_is_refused_whatever_calendars_are_allowed(string text, int position)
    {
        Assert.Equal(position, Assert.Throws<MalformedTextException>(() => PeriodDialect.Dhis2.Parse(text, calendars: [ReportingCalendar.January, April, ReportingCalendar.StartingIn(7, YearNaming.ByStart), October, November])).Position);
        Assert.False(PeriodDialect.Dhis2.TryParse(text, out _, calendars: Allowed));
    }

    private static void Refused(string text, int position, string expected, params ReportingCalendar[] calendars)
    {
        var malformed = Assert.Throws<MalformedTextException>(() => PeriodDialect.Dhis2.Parse(text, calendars: calendars));
        Assert.Equal((text, position, expected), (malformed.Text, malformed.Position, malformed.Expected));
        Assert.False(PeriodDialect.Dhis2.TryParse(text, out var period, calendars: calendars));
        Assert.Equal(default, period);
    }
}
