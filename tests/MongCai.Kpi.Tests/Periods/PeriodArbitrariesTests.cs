using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.Periods;

public class PeriodArbitrariesTests
{
    private static readonly ReportingPeriod[] Sample = [.. PeriodArbitraries.Periods().Generator.Sample(2000, 20)];

    [Fact]
    public void Every_kind_and_nearly_every_calendar_is_generated()
    {
        Assert.Equal(11, Sample.Select(period => period.Kind).Distinct().Count());
        Assert.InRange(Sample.Select(period => period.Calendar).Distinct().Count(), 20, 23);
    }

    [Fact]
    public void Leap_days_and_weeks_53_are_generated_often()
    {
        Assert.InRange(Sample.Count(period => period.Kind == PeriodKind.Day && period.Start is { Month: 2, Day: 29 }), 5, 500);
        Assert.InRange(Sample.Count(period => period.Kind == PeriodKind.Week && period.Index == 53), 2, 500);
    }

    [Fact]
    public void Shrinking_ends_at_a_period_of_the_January_calendar()
    {
        var arbitrary = PeriodArbitraries.Periods();
        foreach (var start in Sample.Take(200))
        {
            var period = start;
            for (var steps = 0; arbitrary.Shrinker(period).FirstOrDefault() is var simpler && simpler != default; steps++)
            {
                Assert.True(steps < 50, $"{start} does not stop shrinking.");
                period = simpler;
            }

            Assert.Equal(ReportingCalendar.January, period.Calendar);
        }
    }
}
