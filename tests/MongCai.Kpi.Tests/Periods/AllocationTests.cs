using NodaTime;

namespace MongCai.Kpi.Tests.Periods;

public class AllocationTests
{
    private static readonly ReportingCalendar July = ReportingCalendar.StartingIn(7, YearNaming.ByEnd);

    [Fact]
    public void Creating_shifting_comparing_hashing_and_asking_for_dates_allocates_nothing() => AssertNothing(static () =>
    {
        var quarter = ReportingPeriod.Quarter(2019, 1, July);
        var week = ReportingPeriod.Week(2019, 26).Shift(30);
        var month = ReportingPeriod.Containing(new LocalDate(2019, 6, 30), PeriodKind.Month, July);
        var range = ReportingPeriod.Range(quarter.Start, week.End, July);
        return quarter.Next().GetHashCode() + week.Number + month.ReportingYear + range.Days + quarter.DistanceTo(quarter.Shift(5))
            + (range.Contains(month) ? 1 : 0) + quarter.CompareTo(quarter.Previous()) + (quarter == week ? 1 : 0) + month.Enclosing(PeriodKind.Year).End.Day
            + quarter.YearToDate().Days;
    });

    [Fact]
    public void Reading_and_writing_spans_allocates_nothing() => AssertNothing(static () =>
    {
        Span<char> text = stackalloc char[64];
        var read = Spans.Read<ReportingPeriod>("cumulative:2019-07-01/P9M@07-start");
        _ = Spans.TryWrite(read, text, out var written);
        PeriodDialect.Vietnamese.TryFormat(read, text, out var more);
        var areRead = PeriodDialect.Dhis2.TryParse("2019W26", out var week) & PeriodDialect.Vietnamese.TryParse("quý III/2019", out var quarter);
        return areRead ? written + more + week.Number + quarter.Number : 0;
    });

    [Fact]
    public void The_window_of_a_period_and_the_period_of_a_date_allocate_nothing()
    {
        var rule = ClosingRule.OnDay(14);
        AssertNothing(() => rule.WindowOf(ReportingPeriod.HalfYear(2019, 1)).Days + rule.PeriodOf(new LocalDate(2019, 6, 15), PeriodKind.Month).Number);
    }

    private static void AssertNothing(Func<int> work)
    {
        // The first round also allocates static values and what the compiler needs, so only the second one is measured.
        for (var round = 0; round < 2; round++)
        {
            work();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
