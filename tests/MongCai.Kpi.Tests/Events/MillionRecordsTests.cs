using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

[Trait("Category", "Slow")]
public class MillionRecordsTests
{
    private const int Records = 1_000_000;

    [Fact]
    public void Are_appended_one_by_one_and_fold_to_the_same_from_a_sorted_stream()
    {
        var builder = new EventLedgerBuilder();
        foreach (var record in Sorted())
        {
            Assert.Equal(AppendOutcome.New, builder.Append(record).Outcome);
        }

        var ledger = builder.ToLedger();
        Assert.Equal(Records, ledger.Fold().Count(PeriodKind.Month).Count());
        Assert.Equal(ledger.Fold().Figure(FairLedger.Count, FairLedger.March).Observation, EventFold.OfSorted(Sorted(), Instant.MaxValue).Figure(FairLedger.Count, FairLedger.March).Observation);
    }

    [Fact]
    public void Are_let_go_of_while_a_sorted_stream_is_read()
    {
        List<WeakReference> earlier = [];
        var watched = Sorted().Take(10_000).Select((record, i) =>
        {
            if (i == 9_999)
            {
                GC.Collect();
                Assert.Equal(0, earlier.Count(static reference => reference.IsAlive));
            }
            else if (i < 9_000)
            {
                earlier.Add(new WeakReference(record));
            }

            return record;
        });
        var fold = EventFold.OfSorted(watched, Instant.MaxValue);
        Assert.Equal(10_000, fold.Count(PeriodKind.Month).Count());
        earlier.Clear();
        Assert.Equal(10_000, fold.Figures(FairLedger.Visitors, [ReportingPeriod.Year(2019)]).Single().Events);
    }

    private static IEnumerable<EventRecord> Sorted() => Enumerable.Range(0, Records).Select(static i => new EventRecord(
        new EventId("s", i.ToString("D7", System.Globalization.CultureInfo.InvariantCulture)),
        Instant.FromUtc(2019, 1, 1, 0, 0) + Duration.FromSeconds(i),
        new EventFacts(FairLedger.Fair.Code, new LocalDate(2019, 1, 1).PlusDays(i % 365), EventState.Completed)));
}
