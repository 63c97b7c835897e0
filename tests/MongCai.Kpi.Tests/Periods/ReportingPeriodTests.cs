namespace MongCai.Kpi.Tests.Periods;

public class ReportingPeriodTests
{
    [Fact]
    public void Default_is_the_year_1() => Assert.Equal(ReportingPeriod.Year(1), default);
}
