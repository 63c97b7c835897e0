using FsCheck;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace EventJournal.Tests;

/// <summary>Tests that the journal keeps the laws of an event store, with each record flushed to the disk.</summary>
public class JournalLawTests
{
    private static readonly int Histories = CaseCount.Of(fast: 5, all: 20);

    [Fact]
    public void The_journal_gives_back_what_it_was_given() => KpiLaws.EventStore(static () => new JournalStore()).Check(Config.Quick.WithMaxTest(Histories));

    private sealed class JournalStore : IEventStore
    {
        private readonly Workspace _workspace = new();
        private Journal _journal;

        public JournalStore() => _journal = Journal.OpenOrCreate(_workspace.Ledger, Workspace.Waiting);

        public void Append(EventRecord record) => _journal.Add([record]);

        public IEnumerable<EventRecord> Read() => _journal.Read(Instant.MaxValue).Records;

        public IEventStore Reopen()
        {
            _journal.Dispose();
            _journal = Journal.OpenOrCreate(_workspace.Ledger, Workspace.Waiting);
            return this;
        }

        public void Dispose()
        {
            _journal.Dispose();
            _workspace.Dispose();
        }
    }
}
