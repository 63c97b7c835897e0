using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>A table of records that outlives its connections: rows are added and never changed.</summary>
internal class Table : IEventStore
{
    /// <summary>Gets the rows in the order in which they were inserted.</summary>
    protected List<EventRecord> Rows { get; } = [];

    public virtual void Append(EventRecord record) => Rows.Add(record);

    public virtual IEnumerable<EventRecord> Read() => [.. Rows];

    public virtual IEventStore Reopen() => this;

    public void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>Maps a record to its columns and back.</summary>
internal static class Columns
{
    public static EventRecord Rebuilt(EventId id, Instant recorded, EventFacts? facts, EventCorrection? correction) =>
        correction is null ? new EventRecord(id, recorded, facts!) : new EventRecord(id, recorded, correction);

    public static EventRecord WithId(EventRecord record, EventId id) => Rebuilt(id, record.Recorded, record.Facts, record.Correction);

    public static EventRecord WithRecorded(EventRecord record, Instant recorded) => Rebuilt(record.Id, recorded, record.Facts, record.Correction);

    public static EventRecord WithCorrection(EventRecord record, EventCorrection correction) => new(record.Id, record.Recorded, correction);

    public static EventRecord WithFacts(EventRecord record, Func<EventFacts, EventFacts> columns) => record switch
    {
        { Correction: null } => new EventRecord(record.Id, record.Recorded, columns(record.Facts!)),
        { Correction: { Facts: { } said } amended } => new EventRecord(
            record.Id, record.Recorded, EventCorrection.Amend(amended.CorrectedId, columns(said), amended.Reason, amended.Author)),
        _ => record,
    };

    public static EventRecord WithNote(EventRecord record, Func<string, string?> column) =>
        WithFacts(record, facts => facts.Note is { } note ? facts with { Note = column(note) } : facts);
}
