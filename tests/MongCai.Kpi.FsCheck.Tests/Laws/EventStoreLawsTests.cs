using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class EventStoreLawsTests
{
    private const int Longest = 1_000;

    [Fact]
    public void A_list_keeps_them() => Breaks.None(KpiLaws.EventLog(static () => new ListStore()));

    [Fact]
    [Trait("Category", "Slow")]
    public void A_set_that_sorts_keeps_those_of_a_store() => Breaks.None(KpiLaws.EventStore(static () => new ListStore.Sorts()));

    [Fact]
    public void A_store_that_loses_what_a_record_says_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.LosesTheNote());
        Broken(laws, laws.GivesEventsBack);
        Assert.Contains("This record did not come back: {\"v\":1,\"source\":\"a\"", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_gives_back_more_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.Invents());
        Broken(laws, laws.GivesEventsBack);
        Assert.Contains("This record came back, and was not appended: {\"v\":1,\"source\":\"store\",\"id\":\"header\"", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_keeps_the_later_instant_of_a_duplicate_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.KeepsTheFirstOfEqualContent());
        Broken(laws, laws.DuplicatesChangeNothing);
    }

    [Fact]
    public void A_store_that_overwrites_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.Overwrites());
        Broken(laws, laws.KeepsConflicts);
        var first = KpiLaws.EventStore(static () => new ListStore.KeepsTheFirst());
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => first.KeepsConflicts.Check(seed)));
    }

    [Fact]
    public void A_store_that_loses_corrections_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.LosesCorrections());
        Broken(laws, laws.KeepsCorrections);
        var orphans = KpiLaws.EventStore(static () => new ListStore.RefusesOrphans());
        Broken(orphans, orphans.KeepsCorrections);
    }

    [Fact]
    public void A_store_that_forgets_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.ForgetsTheLast());
        Broken(laws, laws.OutlivesReopening);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_store_that_writes_nothing_more_after_it_was_opened_again_is_found()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.OpensToRead());
        Broken(laws, laws.OutlivesReopening);
        Assert.EndsWith("\nIt was opened again at the end.", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_sorts_is_found()
    {
        var laws = KpiLaws.EventLog(static () => new ListStore.Sorts());
        Broken(laws, laws.KeepsTheOrder);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_log_that_sorts_when_it_is_opened_again_is_found()
    {
        var laws = KpiLaws.EventLog(static () => new ListStore.SortsWhenReopened());
        Broken(laws, laws.KeepsTheOrder);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_log_that_swaps_two_contents_of_one_id_is_found()
    {
        var laws = KpiLaws.EventLog(static () => new ListStore.SwapsConflicts());
        Broken(laws, laws.KeepsTheOrder);
    }

    [Fact]
    public void What_a_record_says_is_made_simpler()
    {
        var laws = KpiLaws.EventStore(static () => new ListStore.LosesTheNote());
        Assert.All(Breaks.AllSeeds, seed =>
        {
            var found = Assert.Throws<LawBrokenException>(() => laws.GivesEventsBack.Check(seed)).Counterexample;
            Assert.Contains("\"note\"", found, StringComparison.Ordinal);
            Assert.All(["\"organisers\"", "\"quantities\"", "\"subjects\"", "\"document\"", "\"presumed\""], part => Assert.DoesNotContain(part, found, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_duplicate_stays_one_where_it_is_made_simpler()
    {
        var histories = History.Of(Arrivals.All);
        foreach (var history in Samples.Of(histories.Generator, seed: 5, CaseCount.Of(fast: 120, all: Samples.Count)).Where(static history => history.Records.Count is > 1 and < 6).Take(CaseCount.Of(fast: 6, all: 60)))
        {
            var first = History.FirstArrivals(history.Records).Count();
            Assert.All(histories.Shrinker(history).Where(simpler => simpler.Records.Count == history.Records.Count), simpler =>
                Assert.Equal(first, History.FirstArrivals(simpler.Records).Count()));
        }
    }

    [Fact]
    public void A_conflict_stays_one_where_it_is_made_simpler()
    {
        // Without its note the second record would be a duplicate of the first.
        var facts = Samples.Of(KpiGen.EventFacts, seed: 5, count: 1)[0];
        EventRecord[] records = [new(new("village-1", "1"), default, facts with { Note = null }), new(new("village-1", "1"), default, facts with { Note = "miscounted" })];
        var simpler = History.Of(Arrivals.All).Shrinker(new History(records)).Where(static history => history.Records.Count == 2).ToArray();
        Assert.NotEmpty(simpler);
        Assert.All(simpler, static history => Assert.Equal(2, History.FirstArrivals(history.Records).Count()));
    }

    [Fact]
    public void JSON_lines_keep_them() => Breaks.None(KpiLaws.EventLog(static () => new LineStore()));

    // All laws of a store take their time: the one that is broken is tried alone unless every test tries all of its cases.
    private static void Broken(LawSet laws, Law broken)
    {
        if (CaseCount.IsAll)
        {
            Breaks.Law(laws, broken, Longest);
        }
        else
        {
            Breaks.Law(broken, Longest);
        }
    }

    private sealed class LineStore : IEventStore
    {
        private readonly List<string> _lines = [];

        public void Append(EventRecord record) => _lines.Add(EventJson.Write(record));

        public IEnumerable<EventRecord> Read() => EventJson.ReadLines(_lines).Select(static line => line.Record!);

        public IEventStore Reopen() => this;

        public void Dispose() => _lines.Clear();
    }
}
