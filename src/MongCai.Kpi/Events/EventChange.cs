using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>What one event added to a figure when it was published, what it adds later, and the records that made the difference.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>dolisa/2019-017: 1 -> 0</c>, and where only a bound is known <c>dolisa/2019-018: [40..) -> 54</c>.
/// JSON form, written and not read: <c>{"event":{"source":"dolisa","id":"2019-017"},"before":{…},"after":{…},"records":[…]}</c>, both as ranges.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventChange>))]
public sealed partial class EventChange
{
    internal EventChange(EventId id, EventShare before, EventShare after, EventRecord[] records)
    {
        Event = id;
        Before = before.Amount;
        After = after.Amount;
        Records = Array.AsReadOnly(records);
    }

    /// <summary>Gets the first record of the event.</summary>
    public EventId Event { get; }

    /// <summary>Gets the values that what it added when published can have, in the indicator's unit.</summary>
    /// <value>
    /// One number where it is known exactly, and 0 where nothing was known of the event; what the indicator can have where the event did not have the quantity. For distinct subjects, how many it had,
    /// of which others may have had some too; of a category from those who are known to be in it to all who may be.
    /// </value>
    public RationalInterval Before { get; }

    /// <summary>Gets the values that what it adds later can have. They may be the same, where only the number of events has changed.</summary>
    public RationalInterval After { get; }

    /// <summary>Gets the records that became known in between, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Records { get; }

    /// <summary>Returns the event, before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Event}: {InWords(Before)} -> {InWords(After)}";

    private static string InWords(RationalInterval amount) => amount.SingleNumber is { } value ? $"{value}" : $"{amount}";
}
