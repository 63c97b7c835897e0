using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace Province;

/// <summary>Stores when a record became known in a timestamp column of PostgreSQL, which keeps microseconds.</summary>
internal sealed class TimestampTable : Table
{
    public override void Append(EventRecord record) =>
        base.Append(Columns.WithRecorded(record, Instant.FromUnixTimeTicks(record.Recorded.ToUnixTimeTicks() / 10 * 10)));
}

/// <summary>Stores when a record became known as a text of ISO 8601, with all its decimals.</summary>
internal sealed class IsoTextTable : Table
{
    private readonly List<string> _recorded = [];

    public override void Append(EventRecord record)
    {
        _recorded.Add(InstantPattern.ExtendedIso.Format(record.Recorded));
        base.Append(record);
    }

    public override IEnumerable<EventRecord> Read() =>
        [.. Rows.Zip(_recorded, static (row, text) => Columns.WithRecorded(row, InstantPattern.ExtendedIso.Parse(text).Value))];
}

/// <summary>Stores when a record became known in the old type of SQL Server, whose clock ticks three hundred times a second.</summary>
internal sealed class DatetimeTable(bool old) : Table
{
    public override void Append(EventRecord record)
    {
        var milliseconds = record.Recorded.ToUnixTimeMilliseconds();
        var kept = old ? (long)Math.Round(Math.Round(milliseconds * 0.3) / 0.3) : milliseconds;
        base.Append(Columns.WithRecorded(record, Instant.FromUnixTimeMilliseconds(kept)));
    }
}

/// <summary>Stores when a record became known in a REAL column of SQLite, as Unix seconds, and reads it to the microsecond.</summary>
internal sealed class RealTable(bool rounds) : Table
{
    private readonly List<double> _seconds = [];

    public override void Append(EventRecord record)
    {
        _seconds.Add((double)(record.Recorded.ToUnixTimeTicks() / 10_000_000m));
        base.Append(record);
    }

    public override IEnumerable<EventRecord> Read() =>
        [.. Rows.Zip(_seconds, (row, seconds) => Columns.WithRecorded(row, Instant.FromUnixTimeTicks(10 * Microseconds(seconds))))];

    private long Microseconds(double seconds) => rounds ? (long)Math.Round(seconds * 1e6) : (long)(seconds * 1e6);
}

/// <summary>Stores the local time of the office when a record became known, with or, as the bug, without the offset from UTC.</summary>
internal sealed class WallTimeTable(DateTimeZone zone, bool withOffset) : Table
{
    private readonly List<(LocalDateTime Wall, Offset? Offset)> _recorded = [];

    public override void Append(EventRecord record)
    {
        var there = record.Recorded.InZone(zone);
        _recorded.Add((there.LocalDateTime, withOffset ? there.Offset : null));
        base.Append(record);
    }

    public override IEnumerable<EventRecord> Read() =>
        [.. Rows.Zip(_recorded, (row, kept) => Columns.WithRecorded(row, kept.Offset is { } offset ? kept.Wall.WithOffset(offset).ToInstant() : kept.Wall.InZoneLeniently(zone).ToInstant()))];
}
