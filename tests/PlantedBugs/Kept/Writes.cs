using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>Uses INSERT … ON CONFLICT (source, id): the row with the id is replaced, or, without the bug, only a row with the same content.</summary>
internal sealed class UpsertTable(bool comparesContent) : Table
{
    public override void Append(EventRecord record)
    {
        var place = Rows.FindIndex(row => row.Id == record.Id && (!comparesContent || row.HasContent(record)));
        if (place < 0)
        {
            base.Append(record);
        }
        else if (!comparesContent)
        {
            Rows[place] = record;
        }
        else if (record.Recorded < Rows[place].Recorded)
        {
            Rows[place] = record;
        }
    }
}

/// <summary>Skips a duplicate, and keeps the earlier instant since which the record is known only without the bug.</summary>
internal sealed class KnownSinceTable(bool earliest) : Table
{
    public override void Append(EventRecord record)
    {
        var place = Rows.FindIndex(row => row.Id == record.Id && row.HasContent(record));
        if (place < 0)
        {
            base.Append(record);
        }
        else if (earliest)
        {
            Rows[place] = Columns.WithRecorded(record, Instant.Min(record.Recorded, Rows[place].Recorded));
        }
    }
}

/// <summary>Recognises duplicates by a hash of the content, with or, as the bug, without the id.</summary>
internal sealed class ByHashOfContent(bool withId) : Table
{
    private readonly HashSet<string> _seen = [];

    public override void Append(EventRecord record)
    {
        var line = EventJson.Write(withId ? record : Columns.WithId(record, new EventId("any", "any")));
        if (_seen.Add(line))
        {
            base.Append(record);
        }
    }
}

/// <summary>Writes records in batches of ten.</summary>
internal sealed class BatchedTable(bool flushesWhenClosed) : Table
{
    private const int Batch = 10;
    private readonly List<EventRecord> _buffer = [];

    public override void Append(EventRecord record)
    {
        _buffer.Add(record);
        if (_buffer.Count == Batch)
        {
            Flush();
        }
    }

    public override IEnumerable<EventRecord> Read() => [.. Rows, .. _buffer];

    public override IEventStore Reopen()
    {
        if (flushesWhenClosed)
        {
            Flush();
        }

        _buffer.Clear();
        return this;
    }

    private void Flush()
    {
        Rows.AddRange(_buffer);
        _buffer.Clear();
    }
}

/// <summary>A queue in memory with room for a number of records; the oldest ones fall out.</summary>
internal sealed class Ring(int capacity) : Table
{
    public override void Append(EventRecord record)
    {
        base.Append(record);
        if (Rows.Count > capacity)
        {
            Rows.RemoveAt(0);
        }
    }
}

/// <summary>Determines whether two records say the same, whenever they became known.</summary>
internal static class Contents
{
    public static bool HasContent(this EventRecord one, EventRecord other) =>
        Columns.WithRecorded(one, other.Recorded).Equals(other);
}
