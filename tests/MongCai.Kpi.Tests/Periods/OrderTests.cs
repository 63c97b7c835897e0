using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class OrderTests
{
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByStart);

    [Fact]
    public void Across_kinds_and_calendars_the_earlier_start_comes_first_and_then_the_longer()
    {
        ReportingPeriod[] sorted =
        [
            ReportingPeriod.Stage(2018, 2019), ReportingPeriod.Stage(2019, 2020), ReportingPeriod.Year(2019), ReportingPeriod.Cumulative(2019, 9), ReportingPeriod.HalfYear(2019, 1),
            ReportingPeriod.Cumulative(2019, 6), ReportingPeriod.Trimester(2019, 1), ReportingPeriod.Quarter(2019, 1), ReportingPeriod.Month(2019, 1), ReportingPeriod.Day(new LocalDate(2019, 1, 1)),
            ReportingPeriod.Quarter(2019, 2), ReportingPeriod.Year(2019, July), ReportingPeriod.HalfYear(2019, 2), ReportingPeriod.Quarter(2019, 3), ReportingPeriod.Quarter(2019, 1, July),
        ];
        Assert.Equal(sorted, sorted.Reverse().Order(ReportingPeriod.ByStartThenLongest));
        Assert.Equal(0, ReportingPeriod.ByStartThenLongest.Compare(sorted[3], sorted[3]));
    }

    [Fact]
    public void Within_a_kind_and_calendar_the_operators_follow_time()
    {
        var first = ReportingPeriod.Quarter(2019, 4, July);
        var second = ReportingPeriod.Quarter(2020, 1, July);
        Assert.True(first < second && first <= second && second > first && second >= first);
        var same = second.Previous();
        Assert.True(first <= same && first >= same && !(first < same) && !(first > same) && !(first > second) && !(second < first));
        Assert.True(ReportingPeriod.Cumulative(2019, 9) < ReportingPeriod.Cumulative(2019, 10) && ReportingPeriod.Cumulative(2019, 12) < ReportingPeriod.Cumulative(2020, 1));
        Assert.True(ReportingPeriod.Range(new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 31)) < ReportingPeriod.Range(new LocalDate(2019, 1, 1), new LocalDate(2019, 2, 1)));
    }
}
