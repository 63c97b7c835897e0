using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What one event added to a figure when it was published, what it adds later, and the records that made the difference.</summary>
/// <remarks>Equality is that of the reference. Text form, for a reader only: <c>dolisa/2019-017: 1 -> 0</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventChange>))]
public sealed class EventChange
{
    internal EventChange(EventId id, EventShare before, EventShare after, EventRecord[] records)
    {
        Event = id;
        Before = before.Amount;
        After = after.Amount;
        Records = Array.AsReadOnly(records);
    }

    /// <summary>The first record of the event.</summary>
    public EventId Event { get; }

    /// <summary>What it added when published, in the indicator's unit: 0 where nothing was known of it. For distinct subjects, how many it had, of which others may have had some too.</summary>
    public Rational Before { get; }

    /// <summary>What it adds later. It may be the same, where only a bound or the number of events has changed.</summary>
    public Rational After { get; }

    /// <summary>The records that became known in between, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Records { get; }

    /// <summary>Event, before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Event}: {Before} -> {After}";
}
