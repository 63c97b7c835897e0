using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>Builds a summary from lines, one after another, or continues an existing one.</summary>
/// <remarks>
/// A plain record is the only one of its id, and neither corrects another nor is corrected. It may be on several lines with the same content.
/// </remarks>
internal sealed class SummaryBuilder(EventCatalogue catalogue, Instant knownAt)
{
    private readonly Cells _cells = new(catalogue);
    private readonly SortedDictionary<long, EventRecord> _kept = [];

    // These are the ids of the kept records and of the records that they correct: every line with such an id is kept.
    private readonly HashSet<EventId> _tied = [];

    public static SummaryBuilder From(Summary summary, EventCatalogue catalogue)
    {
        var builder = new SummaryBuilder(catalogue, summary.KnownAt);
        foreach (var kind in summary.Cells)
        {
            builder._cells.Add(kind);
        }

        foreach (var (number, record) in summary.Kept)
        {
            builder.Keep(number, record);
        }

        return builder;
    }

    public Summary ToSummary() => new(knownAt, _cells.All, _kept);

    /// <summary>Adds the next line of the ledger.</summary>
    /// <param name="line">The line. One that was recorded after the instant of the summary changes nothing.</param>
    /// <param name="earlier">Finds the lines before this one.</param>
    public void Add(KnownLine line, IEarlierLines earlier)
    {
        var record = line.Record;
        if (record.Recorded > knownAt)
        {
            return;
        }

        if (record is { Correction: null, Facts: { } facts } && !_tied.Contains(record.Id) && _cells.TrySee(facts, out var seen))
        {
            var others = earlier.Of(record.Id, line.Number);
            if (others.Count == 0)
            {
                Count(seen, 1);
                return;
            }

            if (others.All(other => facts.Equals(other.Record.Facts)))
            {
                return;
            }
        }

        Tie(record.Id, line.Number, earlier);
        if (record.Correction is { } correction)
        {
            Tie(correction.CorrectedId, line.Number, earlier);
        }

        Keep(line.Number, record);
    }

    private void Count(EventFacts? seen, long events)
    {
        if (seen is not null)
        {
            _cells.Add(seen, events);
        }
    }

    private void Keep(long number, EventRecord record)
    {
        _kept[number] = record;
        _ = _tied.Add(record.Id);
        if (record.Correction is { } correction)
        {
            _ = _tied.Add(correction.CorrectedId);
        }
    }

    private void Tie(EventId id, long before, IEarlierLines earlier)
    {
        if (!_tied.Add(id) || earlier.Of(id, before) is not [var first, ..] lines)
        {
            return;
        }

        // Until now the lines of this id had the same content and were counted as one event.
        _ = _cells.TrySee(first.Record.Facts!, out var seen);
        Count(seen, -1);
        foreach (var line in lines)
        {
            Keep(line.Number, line.Record);
        }
    }
}
