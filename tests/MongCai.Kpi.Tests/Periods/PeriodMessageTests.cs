using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests that the message of a refusal names the value and the possible ones.</summary>
public class PeriodMessageTests
{
    [Fact]
    public void Numbers_out_of_range_are_named_with_their_range()
    {
        Refused("Reporting years: 1 to 9998.", static () => ReportingPeriod.Year(9_999));
        Refused("Periods of this kind in a year: 1 to 4.", static () => ReportingPeriod.Quarter(2019, 5));
        Refused("Weeks of this year: 1 to 52.", static () => ReportingPeriod.Week(2019, 53));
        Refused("Months: 1 to 12.", static () => ReportingPeriod.Cumulative(2019, 13));
        Refused("Last years of this stage: 2021 to 9998.", static () => ReportingPeriod.Stage(2020, 2020));
        Refused("Periods: 1 to 2147483647.", static () => ReportingPeriod.Month(2019, 6).Trailing(0));
        Refused("Months: 1 to 12.", static () => ReportingCalendar.StartingIn(13, YearNaming.ByStart));
        Refused("Days that every month has: 1 to 28.", static () => ClosingRule.OnDay(29));
        Refused("Calendar years: 0 to 9999.", static () => ReportingPeriod.Range(new LocalDate(-1, 12, 31), new LocalDate(2019, 1, 1)));
    }

    [Theory]
    [InlineData("2019-A1", "a year")]
    [InlineData("2019-S1", "a half-year")]
    [InlineData("2019-T1", "a trimester")]
    [InlineData("2019-Q1", "a quarter")]
    [InlineData("2019-W01", "a week")]
    [InlineData("2019-D001", "a day")]
    [InlineData("cumulative:2019-01-01/P9M", "a cumulative period")]
    [InlineData("stage:2016-01-01/P5Y", "a stage")]
    [InlineData("term:2020-10-14/P1826D", "a term of office")]
    [InlineData("range:2018-12-15/P182D", "a range of days")]
    public void What_a_period_is_instead_is_said(string text, string kind) =>
        Impossible($"{text} is not one month: it is {kind}.", () => ReportingPeriod.Parse(text).ToYearMonth());

    [Fact]
    public void What_a_stage_a_term_and_a_range_have_not_is_said()
    {
        const string Text = "stage:2016-01-01/P5Y";
        var stage = ReportingPeriod.Parse(Text);
        Impossible($"{Text} belongs to no reporting year: it is a stage.", () => stage.ReportingYear);
        Impossible($"{Text} belongs to no reporting year: it is a stage.", () => stage.YearToDate());
        Impossible($"{Text} has no ordinal: it is a stage.", () => stage.Ordinal);
        Impossible($"{Text} has no next, previous or distance: it is a stage.", () => stage.Next());
        Impossible($"{Text} has no same period last year: it is a stage.", () => stage.SamePeriodLastYear());
    }

    [Fact]
    public void Only_kinds_that_tile_enclose_and_only_like_periods_have_a_distance()
    {
        Assert.Throws<ArgumentException>("kind", static () => ReportingPeriod.Month(2019, 6).TryGetEnclosing(PeriodKind.Stage, out _));
        Assert.Throws<ArgumentException>("kind", static () => ReportingPeriod.Month(2019, 6).TrySplitInto(PeriodKind.Stage, out _));
        Assert.Throws<ArgumentException>("other", static () => ReportingPeriod.Month(2019, 6).DistanceTo(ReportingPeriod.Quarter(2019, 2)));
        Assert.False(ReportingPeriod.Week(2019, 1).TryGetEnclosing(PeriodKind.Month, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void The_calendar_of_a_text_without_a_period_is_read_first() =>
        Assert.Equal(1, Assert.Throws<MalformedTextException>(static () => ReportingPeriod.Parse("@13-start")).Position);

    private static void Refused(string range, Func<object> create) =>
        Assert.StartsWith(range, Assert.Throws<ArgumentOutOfRangeException>(() => create()).Message, StringComparison.Ordinal);

    private static void Impossible(string message, Func<object> ask) => Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => ask()).Message);
}
