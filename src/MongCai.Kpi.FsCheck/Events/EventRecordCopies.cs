using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

internal static class EventRecordCopies
{
    /// <summary>Returns a copy of the record, recorded at another instant.</summary>
    public static EventRecord At(this EventRecord record, Instant recorded) =>
        record.Correction is { } correction ? new(record.Id, recorded, correction) : new(record.Id, recorded, record.Facts!);
}
