using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests that counting by columns gives the same as counting record by record, with few cells and with many.</summary>
public class EventCountTests
{
    [Theory]
    [InlineData(2, 3)]
    [InlineData(7, 400)]
    [InlineData(97, 89)]
    public void A_ledger_counts_what_its_records_one_by_one_count(int types, int months)
    {
        EventRecord[] records = [.. Enumerable.Range(0, 300).Select(i => Record(i, types, months))];
        var fold = EventLedger.Of(records).Fold(FairLedger.Day(250), new LocalDate(2045, 6, 30));
        var oneByOne = EventFold.OfSorted(records, fold.KnownAt, fold.ValidUpTo);
        foreach (var kind in (PeriodKind[])[PeriodKind.Month, PeriodKind.Year])
        {
            Assert.Equal(CellsOf(oneByOne, kind), CellsOf(fold, kind), StringComparer.Ordinal);
        }

        Assert.Equal(1, fold.Count(PeriodKind.Month).Count(states: EventStates.Planned));
    }

    [Fact]
    public void What_is_known_early_leaves_kinds_and_dates_without_events_and_they_are_no_cells()
    {
        var ledger = EventLedger.Of(FairLedger.Held("1", FairLedger.On(3, 1)), FairLedger.Held("2", FairLedger.On(4, 1) with { Area = new("06712") }, recorded: 5));
        Assert.Equal("job-fair Completed . 2019-M03: 1", Assert.Single(ledger.Fold(FairLedger.Day(1)).Count(PeriodKind.Month).Cells).ToString());
        Assert.Empty(ledger.Fold(FairLedger.Day(-1)).Count(PeriodKind.Month).Cells);
        Assert.Equal(2, ledger.Fold().Count(PeriodKind.Month).Cells.Count);
    }

    [Fact]
    public void A_date_that_has_no_period_does_no_harm_before_it_is_known()
    {
        var last = new EventFacts(FairLedger.Fair.Code, new LocalDate(9998, 12, 31), EventState.Completed);
        var ledger = EventLedger.Of(FairLedger.Held("1", FairLedger.On(3, 1)), FairLedger.Held("2", FairLedger.On(4, 1), recorded: 2), FairLedger.Held("3", last, recorded: 3));
        Assert.Equal(2, ledger.Fold(FairLedger.Day(2)).Count(PeriodKind.Month, ClosingRule.OnDay(14)).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Fold(FairLedger.Day(3)).Count(PeriodKind.Month, ClosingRule.OnDay(14)));
    }

    // Only one event is planned; one in thirty has an amount, and one in forty lies in two months.
    private static EventRecord Record(int i, int types, int months)
    {
        var day = new LocalDate(2019, 1, 15).PlusMonths(i * 11 % months);
        var occurred = i % 40 == 7 ? ReportingPeriod.Range(day, day.PlusDays(20)) : ReportingPeriod.Day(day);
        var facts = new EventFacts($"type-{i % types}", occurred, i == 3 ? EventState.Planned : EventState.Completed) { Area = i % 2 == 0 ? default : new("06712") };
        return FairLedger.Held($"{i + 1000}", i % 30 == 1 ? facts.With(i) : facts, recorded: i);
    }

    private static IEnumerable<string> CellsOf(EventFold fold, PeriodKind kind) => fold.Count(kind).Cells.Select(static cell => cell.ToString());
}
