using System.Text.Json;

namespace MongCai.Kpi.Tests.Periods;

public class ReportingCalendarTests
{
    [Fact]
    public void Default_is_January()
    {
        Assert.Equal(ReportingCalendar.January, default);
        Assert.Equal("01", default(ReportingCalendar).ToString());
        Assert.Equal((1, YearNaming.ByStart), (default(ReportingCalendar).StartMonth, default(ReportingCalendar).Naming));
    }

    [Fact]
    public void There_are_twenty_three_and_in_January_both_namings_are_one()
    {
        Assert.Equal(23, AllCalendars.All.Distinct().Count());
        Assert.Equal(ReportingCalendar.January, ReportingCalendar.StartingIn(1, YearNaming.ByEnd));
    }

    [Theory]
    [MemberData(nameof(AllCalendars.Names), MemberType = typeof(AllCalendars))]
    public void Text_and_JSON_come_back(string name)
    {
        var calendar = ReportingCalendar.Parse(name);
        Assert.Equal(name, calendar.ToString());
        Assert.Equal(calendar, ReportingCalendar.StartingIn(calendar.StartMonth, calendar.Naming));
        Assert.Equal(calendar, JsonSerializer.Deserialize<ReportingCalendar>(JsonSerializer.Serialize(calendar)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("7", 0)]
    [InlineData("00", 0)]
    [InlineData("13-start", 0)]
    [InlineData("01-start", 2)]
    [InlineData("01 ", 2)]
    [InlineData("07", 2)]
    [InlineData("07-begin", 2)]
    [InlineData("07-start ", 2)]
    [InlineData("+7-start", 0)]
    public void Malformed_texts_are_refused_where_they_go_wrong(string text, int position)
    {
        Assert.Equal(position, Assert.Throws<MalformedTextException>(() => ReportingCalendar.Parse(text)).Position);
        Assert.False(ReportingCalendar.TryParse(text, out _));
    }

    [Theory]
    [InlineData("01-start", "the end of the calendar: in January both namings are one")]
    [InlineData("07-middle", "-start or -end")]
    public void What_was_expected_after_the_month_is_said(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<MalformedTextException>(() => ReportingCalendar.Parse(text)).Expected);

    [Fact]
    public void It_has_one_format() =>
        Assert.Throws<FormatException>(static () => Spans.TryWrite(ReportingCalendar.January, new char[20], out _, "X"));

    [Fact]
    public void A_month_or_a_naming_that_does_not_exist_is_refused_by_name()
    {
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.StartingIn(13, YearNaming.ByEnd)).ParamName);
        Assert.Equal("naming", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.StartingIn(7, (YearNaming)2)).ParamName);
    }
}
