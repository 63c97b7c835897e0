namespace MongCai.Kpi.Events;

/// <summary>A list of the records that have a given position relative to a period.</summary>
internal sealed class RecordsTally(CountingRule rule, ReportingPeriod period, Placement place) : IEventSink
{
    private readonly PeriodPlacement _placement = new(rule, period);
    private readonly List<EventRecord> _records = [];

    public IReadOnlyList<EventRecord> Records => _records.AsReadOnly();

    public void Add(ReadOnlySpan<EventEntry> entries, EventChain? chain)
    {
        foreach (ref readonly var entry in entries)
        {
            if (_placement.Of(rule, entry) == place)
            {
                _records.Add(entry.Record);
            }
        }
    }
}
