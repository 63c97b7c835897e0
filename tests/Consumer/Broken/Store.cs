using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace Province.Broken;

/// <summary>A store in memory with one mistake: in what it does with a record, in what it gives back, or in what is left after it was opened again.</summary>
internal sealed class Store : IEventStore
{
    public List<EventRecord> Records { get; private init; } = [];

    public Action<List<EventRecord>, EventRecord> Appending { get; init; } = static (records, record) => records.Add(record);

    public Func<List<EventRecord>, IEnumerable<EventRecord>> Reading { get; init; } = static records => records;

    public Func<List<EventRecord>, IEnumerable<EventRecord>> Reopening { get; init; } = static records => records;

    public void Append(EventRecord record) => Appending(Records, record);

    public IEnumerable<EventRecord> Read() => Reading(Records);

    public IEventStore Reopen() => new Store { Records = [.. Reopening(Records)], Appending = Appending, Reading = Reading, Reopening = Reopening };

    public void Dispose() => Records.Clear();
}
