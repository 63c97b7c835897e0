using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class NestingTests
{
    // Each row is a period; the columns are Year, HalfYear, Trimester, Quarter, Month, Week, Day.
    [Theory]
    [InlineData("2019-A1", "1......")]
    [InlineData("2019-S1", "11.....")]
    [InlineData("2019-T1", "1.1....")]
    [InlineData("2019-Q1", "11.1...")]
    [InlineData("2019-M06", "11111..")]
    [InlineData("2019-W26", ".....1.")]
    [InlineData("2019-W01", ".....1.")]
    [InlineData("2019-D181", "1111111")]
    [InlineData("cumulative:2019-01-01/P3M", "1......")]
    [InlineData("stage:2016-01-01/P5Y", ".......")]
    [InlineData("range:2019-05-27/P7D", "1111.1.")]
    [InlineData("range:2018-12-15/P182D", ".......")]
    public void Has_one_parent_or_none_by_its_kind(string text, string parents)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(parents, Row(kind => period.TryGetEnclosing(kind, out _)));
    }

    [Theory]
    [InlineData("2019-A1", "11111.1")]
    [InlineData("2019-S1", ".1.11.1")]
    [InlineData("2019-T1", "..1.1.1")]
    [InlineData("2019-Q1", "...11.1")]
    [InlineData("2021-M02", "....1.1")]
    [InlineData("2019-W26", ".....11")]
    [InlineData("2019-D181", "......1")]
    [InlineData("cumulative:2019-01-01/P8M", "..1.1.1")]
    [InlineData("cumulative:2019-01-01/P9M", "...11.1")]
    [InlineData("cumulative:2019-01-01/P12M", "11111.1")]
    [InlineData("stage:2016-01-01/P5Y", "11111.1")]
    [InlineData("range:2021-02-01/P28D", "....111")]
    [InlineData("range:2018-12-15/P182D", "......1")]
    public void Consists_of_whole_periods_or_does_not(string text, string parts)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(parts, Row(kind => period.TrySplitInto(kind, out _)));
    }

    [Fact]
    public void A_refusal_names_the_period_and_the_kind()
    {
        var week = ReportingPeriod.Week(2019, 1);
        Assert.Contains("2019-W01 has no one Month", Assert.Throws<InvalidOperationException>(() => week.Enclosing(PeriodKind.Month)).Message, StringComparison.Ordinal);
        Assert.Contains("Week", Assert.Throws<InvalidOperationException>(() => ReportingPeriod.Year(2019).SplitInto(PeriodKind.Week)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_and_parts_are_of_the_same_calendar()
    {
        var july = ReportingCalendar.StartingIn(7, YearNaming.ByEnd);
        var quarter = ReportingPeriod.Quarter(2020, 1, july);
        Assert.Equal("2020-S1@07-end", quarter.Enclosing(PeriodKind.HalfYear).ToString());
        Assert.Equal("2020-M01@07-end to 2020-M03@07-end", quarter.SplitInto(PeriodKind.Month).ToString());
    }

    [Fact]
    public void Relations_look_at_days_whatever_kind_and_calendar()
    {
        var half = ReportingPeriod.HalfYear(2019, 1);
        var fiscal = ReportingPeriod.Year(2019, ReportingCalendar.StartingIn(7, YearNaming.ByStart));
        Assert.True(half.Contains(ReportingPeriod.Quarter(2019, 2)));
        Assert.True(half.Contains(new LocalDate(2019, 6, 30)));
        Assert.False(half.Contains(new LocalDate(2019, 7, 1)));
        Assert.True(half.Meets(fiscal));
        Assert.True(half.IsBefore(fiscal));
        Assert.False(half.Overlaps(fiscal));
        Assert.False(fiscal.Meets(half));
        Assert.True(fiscal.Overlaps(ReportingPeriod.Year(2020)));
        Assert.False(half.Meets(ReportingPeriod.Quarter(2019, 2)));
    }

    [Fact]
    public void One_common_day_is_an_overlap()
    {
        var first = ReportingPeriod.Range(new LocalDate(2019, 1, 1), new LocalDate(2019, 6, 30));
        var second = ReportingPeriod.Range(new LocalDate(2019, 6, 30), new LocalDate(2019, 12, 31));
        Assert.True(first.Overlaps(second) && second.Overlaps(first));
        Assert.False(first.IsBefore(second) || first.Meets(second));
    }

    private static string Row(Func<PeriodKind, bool> holds) => string.Concat(AllCalendars.TilingKinds.Select(kind => holds(kind) ? '1' : '.'));
}
