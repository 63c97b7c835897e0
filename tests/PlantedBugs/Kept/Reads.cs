using System.Globalization;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Reads page by page, each from the last key of the page before.</summary>
internal sealed class PagedTable(bool byNumber) : Table
{
    private const int Page = 50;

    public override IEnumerable<EventRecord> Read() => byNumber ? ByNumber() : ByInstant();

    private List<EventRecord> ByNumber()
    {
        List<EventRecord> read = [];
        while (read.Count < Rows.Count)
        {
            read.AddRange(Rows.Skip(read.Count).Take(Page));
        }

        return read;
    }

    // This is the query WHERE recorded > @last ORDER BY recorded LIMIT 50.
    private List<EventRecord> ByInstant()
    {
        EventRecord[] sorted = [.. Rows.OrderBy(static row => row.Recorded)];
        List<EventRecord> read = [.. sorted.Take(Page)];
        while (true)
        {
            EventRecord[] next = read.Count == 0 ? [] : [.. sorted.Where(row => row.Recorded > read[^1].Recorded).Take(Page)];
            if (next.Length == 0)
            {
                return read;
            }

            read.AddRange(next);
        }
    }
}

/// <summary>Caches what was read last until a record with a new id arrives.</summary>
internal sealed class CachedTable(bool byCount) : Table
{
    private readonly HashSet<EventId> _ids = [];
    private IEnumerable<EventRecord>? _read;

    public override void Append(EventRecord record)
    {
        if (_ids.Add(record.Id) || byCount)
        {
            _read = null;
        }

        base.Append(record);
    }

    public override IEnumerable<EventRecord> Read() => _read ??= base.Read();
}

/// <summary>A log that numbers its records in a column of texts.</summary>
internal sealed class TextNumberedLog(bool padded) : Table
{
    private readonly SortedDictionary<string, EventRecord> _byNumber = new(StringComparer.Ordinal);

    public override void Append(EventRecord record) =>
        _byNumber.Add((_byNumber.Count + 1).ToString(padded ? "D10" : "D", CultureInfo.InvariantCulture), record);

    public override IEnumerable<EventRecord> Read() => [.. _byNumber.Values];
}

/// <summary>A log that continues with the number of its rows, or, with the bug, with 1 each time it is opened.</summary>
internal sealed class RenumberedLog(bool goesOn) : Table
{
    private readonly List<(int Number, EventRecord Record)> _rows = [];
    private int _next;

    public override void Append(EventRecord record) => _rows.Add((++_next, record));

    public override IEnumerable<EventRecord> Read() => [.. _rows.OrderBy(static row => row.Number).Select(static row => row.Record)];

    public override IEventStore Reopen()
    {
        _next = goesOn ? _rows.Count : 0;
        return this;
    }
}

/// <summary>A log that is read in the order in which records became known, or, without the bug, in which they arrived.</summary>
internal sealed class SortedLog(bool byArrival) : Table
{
    public override IEnumerable<EventRecord> Read() => byArrival ? base.Read() : [.. Rows.OrderBy(static row => row.Recorded)];
}

/// <summary>A log whose reader takes the newest records first, and reverses each page of a hundred.</summary>
internal sealed class PagesTurnedRound(bool all) : Table
{
    private const int Page = 100;

    public override IEnumerable<EventRecord> Read()
    {
        EventRecord[] newestFirst = [.. Enumerable.Reverse(Rows)];
        return all ? [.. Enumerable.Reverse(newestFirst)] : [.. newestFirst.Chunk(Page).SelectMany(static page => Enumerable.Reverse(page))];
    }
}
