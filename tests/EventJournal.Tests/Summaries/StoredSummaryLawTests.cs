using EventJournal.Summaries;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Tests.Summaries;

/// <summary>Tests that a stored summary says the same as all lines, however an intake is divided into batches and whenever somebody counts.</summary>
public class StoredSummaryLawTests
{
    private static readonly int Histories = CaseCount.Of(fast: 5, all: 30);

    private static readonly ReportingPeriod[] Periods = [ReportingPeriod.HalfYear(2019, 1), ReportingPeriod.Month(2019, 6)];

    [Fact]
    public void A_ledger_says_of_itself_what_its_records_say() => Prop.ForAll(Arb.From(SummaryHistories.OfTheSample), Says).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private static void Says(Arrivals arrivals)
    {
        using var workspace = new Workspace();
        for (var begin = 0; begin < arrivals.Records.Count;)
        {
            var end = Enumerable.Range(begin + 1, arrivals.Records.Count - begin).First(cut => cut == arrivals.Records.Count || arrivals.Cuts.Contains(cut));
            using (var journal = Journal.OpenOrCreate(workspace.Ledger, Workspace.Waiting))
            {
                foreach (var batch in arrivals.Records.Skip(begin).Take(end - begin).Chunk(3))
                {
                    _ = journal.Add(batch);
                }

                if (end % 3 > 0)
                {
                    journal.CarryOn();
                }
            }

            SaysAll(workspace, arrivals.Records.Take(end), arrivals.KnownAt);
            begin = end;
        }
    }

    private static void SaysAll(Workspace workspace, IEnumerable<EventRecord> records, Instant knownAt)
    {
        var ledger = EventLedger.Of(records);
        using var journal = Journal.OpenExisting(workspace.Ledger, Workspace.Waiting);
        foreach (var instant in (Instant[])[knownAt, Instant.MaxValue])
        {
            foreach (var period in Periods)
            {
                Assert.Equal(
                    Reports.Of(ledger.Fold(instant), Catalogue.Events, period, ClosingRule.OnDay(14)),
                    Reports.Of(journal.Summarise(instant), Catalogue.Events, period, ClosingRule.OnDay(14)));
            }
        }
    }
}
