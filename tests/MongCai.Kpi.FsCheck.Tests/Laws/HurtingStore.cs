using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>A store that changes each record before it keeps it, as a column that is too narrow does.</summary>
internal sealed class HurtingStore(Func<EventRecord, EventRecord> hurt, int most = int.MaxValue) : ListStore
{
    public override void Append(EventRecord record)
    {
        if (Records.Count < most)
        {
            base.Append(hurt(record));
        }
    }

    public static EventRecord AtAnotherInstant(EventRecord record, Func<Instant, Instant> change) =>
        record.Correction is { } correction ? new(record.Id, change(record.Recorded), correction) : new(record.Id, change(record.Recorded), record.Facts!);

    public static EventRecord UnderAnotherId(EventRecord record, Func<string, string> change)
    {
        var id = new EventId(record.Id.Source, change(record.Id.Id));
        return record.Correction is { } correction ? new(id, record.Recorded, correction) : new(id, record.Recorded, record.Facts!);
    }

    public static EventRecord WithAnotherNote(EventRecord record, Func<string, string> change) =>
        record.Facts is { Note: { } note } facts && record.Correction is null ? new(record.Id, record.Recorded, facts with { Note = change(note) }) : record;
}
