using EventJournal.Summaries;
using MongCai.Kpi.Events;

namespace EventJournal.Tests.Summaries;

/// <summary>A ledger in memory that holds every line it was told.</summary>
internal sealed class ToldLines(IEnumerable<EventRecord> records) : IEarlierLines
{
    private readonly KnownLine[] _lines = [.. records.Select(static (record, i) => new KnownLine(i + 1, record))];

    public IReadOnlyList<KnownLine> All => _lines;

    public IReadOnlyList<KnownLine> Of(EventId id, long before) => [.. _lines.Where(line => line.Number < before && line.Record.Id == id)];
}
