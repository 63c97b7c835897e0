using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Tests cases in which other libraries go wrong. Each test is named after the mistake that must not happen.</summary>
public class TrapTests
{
    private static readonly ReportingCalendar JulyByStart = ReportingCalendar.StartingIn(7, YearNaming.ByStart);
    private static readonly ReportingCalendar JulyByEnd = ReportingCalendar.StartingIn(7, YearNaming.ByEnd);

    [Fact]
    public void A_53rd_week_accepted_in_a_52_week_year()
    {
        int[] longYears = [2004, 2009, 2015, 2020, 2026];
        foreach (var year in Enumerable.Range(2001, 28))
        {
            var text = $"{year}-W53";
            Assert.Equal(longYears.Contains(year), ReportingPeriod.TryParse(text, out _));
            Assert.Equal(longYears.Contains(year), PeriodDialect.Dhis2.TryParse($"{year}W53", out _));
            if (!longYears.Contains(year))
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Week(year, 53));
                Assert.Equal(6, Assert.Throws<MalformedTextException>(() => ReportingPeriod.Parse(text)).Position);
            }
        }
    }

    [Fact]
    public void A_half_year_read_as_a_year()
    {
        Assert.Equal(PeriodKind.HalfYear, ReportingPeriod.Parse("2019-S1").Kind);
        Assert.NotEqual(ReportingPeriod.Year(2019), ReportingPeriod.HalfYear(2019, 1));
        Assert.NotEqual(ReportingPeriod.Cumulative(2019, 6), ReportingPeriod.HalfYear(2019, 1));
        foreach (var (dialect, text) in new[] { (PeriodDialect.Sdmx, "2019-S1"), (PeriodDialect.Dhis2, "2019S1"), (PeriodDialect.Vietnamese, "6 tháng đầu năm 2019"), (PeriodDialect.Iso, "2019-01-01/2019-06-30") })
        {
            Assert.False(dialect.TryParse(text, out _, PeriodKind.Year));
            Assert.Equal(ReportingPeriod.HalfYear(2019, 1), dialect.Parse(text, PeriodKind.HalfYear));
        }
    }

    [Fact]
    public void Year_labels_off_by_one_for_years_that_do_not_start_in_January()
    {
        Assert.Equal(new LocalDate(2007, 7, 1), PeriodDialect.Sdmx.Parse("2007-Q1", calendars: JulyByStart).Start);
        Assert.Equal(new LocalDate(2006, 7, 1), PeriodDialect.Sdmx.Parse("2007-Q1", calendars: JulyByEnd).Start);
        Assert.NotEqual(PeriodDialect.Sdmx.Parse("2007-Q1", calendars: JulyByStart), PeriodDialect.Sdmx.Parse("2007-Q1", calendars: JulyByEnd));
        var federal = ReportingCalendar.StartingIn(10, YearNaming.ByEnd);
        Assert.Equal(2020, ReportingPeriod.Containing(new LocalDate(2019, 10, 1), PeriodKind.Year, federal).ReportingYear);
        Assert.Equal(2019, ReportingPeriod.Containing(new LocalDate(2019, 9, 30), PeriodKind.Year, federal).ReportingYear);
    }

    [Fact]
    public void Quarter_ends_off_by_a_day()
    {
        int[] ends = [331, 630, 930, 1231];
        foreach (var year in Enumerable.Range(1900, 301))
        {
            foreach (var quarter in Enumerable.Range(1, 4))
            {
                var end = ReportingPeriod.Quarter(year, quarter).End;
                Assert.Equal((year, ends[quarter - 1]), (end.Year, (end.Month * 100) + end.Day));
            }
        }
    }

    [Fact]
    public void Year_to_date_computed_from_the_start_dates_calendar_year()
    {
        var march = ReportingPeriod.FromYearMonth(new YearMonth(2020, 3), JulyByStart);
        Assert.Equal(new LocalDate(2019, 7, 1), march.YearToDate().Start);
        Assert.Equal(ReportingPeriod.Cumulative(2019, 9, JulyByStart), march.YearToDate());
        Assert.Equal(new LocalDate(2018, 12, 31), ReportingPeriod.Week(2019, 1).YearToDate().Start);
        Assert.Equal(new LocalDate(2019, 7, 1), ReportingPeriod.Day(new LocalDate(2020, 3, 15), JulyByEnd).YearToDate().Start);
    }

    [Fact]
    public void Leap_day_shifts_that_lose_a_day()
    {
        var february = ReportingPeriod.Month(2020, 2).SamePeriodLastYear();
        Assert.Equal((29, 28, 1), (february.Period.Days, february.Earlier.Days, february.ExtraDays));
        Assert.Equal(new LocalDate(2020, 2, 29), ReportingPeriod.Month(2021, 2).SamePeriodLastYear().Earlier.End);
        Assert.Equal(new LocalDate(2020, 2, 29), ReportingPeriod.Cumulative(2021, 2).SamePeriodLastYear().Earlier.End);

        var leapDay = ReportingPeriod.Day(new LocalDate(2020, 2, 29)).SamePeriodLastYear();
        Assert.True(leapDay.LeapDayMoved);
        Assert.Equal(new LocalDate(2019, 2, 28), leapDay.Earlier.Start);
        var dayAfter = ReportingPeriod.Day(new LocalDate(2020, 3, 1)).SamePeriodLastYear();
        Assert.False(dayAfter.LeapDayMoved);
        Assert.Equal(new LocalDate(2019, 3, 1), dayAfter.Earlier.Start);
    }

    [Fact]
    public void Periods_of_different_kinds_compared_by_their_end_date()
    {
        var half = ReportingPeriod.HalfYear(2019, 1);
        var quarter = ReportingPeriod.Quarter(2019, 2);
        Assert.Equal(half.End, quarter.End);
        Assert.Contains("different kinds", Assert.Throws<ArgumentException>(() => half.CompareTo(quarter)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => half < quarter);
        Assert.Contains(
            "different calendars",
            Assert.Throws<ArgumentException>(() => quarter <= ReportingPeriod.Quarter(2019, 2, JulyByStart)).Message,
            StringComparison.Ordinal);
        Assert.True(ReportingPeriod.ByStartThenLongest.Compare(half, quarter) < 0, "An explicit comparer orders them.");
    }

    [Fact]
    public void Day_ids_that_end_in_a_zero_refused()
    {
        foreach (var day in Enumerable.Range(1, 36).Select(ten => ten * 10))
        {
            Assert.Equal(new LocalDate(2019, 1, 1).PlusDays(day - 1), ReportingPeriod.Parse($"2019-D{day:000}").Start);
        }
    }
}
