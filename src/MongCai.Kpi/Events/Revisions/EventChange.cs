using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A change in what one event adds to a figure between two instants, with the records that caused the change.</summary>
/// <remarks>
/// <para>Use the changes to explain, event by event, why a published figure was revised: see <see cref="Revision.Changes"/>.</para>
/// <para>
/// Equality is by reference. The text form, for display only, is for example <c>dolisa/2019-017: 1 -> 0</c>, or <c>dolisa/2019-018: [40..) -> 54</c> when only
/// a bound is known.
/// </para>
/// <para>
/// The JSON form, which is written but never read back, is <c>{"event":{"source":"dolisa","id":"2019-017"},"before":{…},"after":{…},"records":[…]}</c>, with
/// both amounts as ranges.
/// </para>
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

    /// <summary>Gets the id of the first record of the event.</summary>
    public EventId Event { get; }

    /// <summary>Gets the interval of possible values of what the event added at the earlier instant, in the indicator's unit.</summary>
    /// <value>
    /// One number when it is known exactly, and 0 when nothing was known of the event. When the event lacked the quantity, the interval of all values that the
    /// indicator can have. For distinct subjects, the number of subjects of the event, some of which other events may have had too; for a category, from the
    /// number of subjects known to belong to it up to the number that may.
    /// </value>
    public RationalInterval Before { get; }

    /// <summary>
    /// Gets the interval of possible values of what the event adds at the later instant. It equals <see cref="Before"/> when only the number of events has
    /// changed.
    /// </summary>
    public RationalInterval After { get; }

    /// <summary>Gets the records that became known between the two instants, in the order of the ledger.</summary>
    public IReadOnlyList<EventRecord> Records { get; }

    /// <summary>Returns the id of the event and what it adds before and after the change, for display only.</summary>
    /// <returns>Text such as <c>dolisa/2019-017: 1 -> 0</c>.</returns>
    public override string ToString() => $"{Event}: {InWords(Before)} -> {InWords(After)}";

    private static string InWords(RationalInterval amount) => amount.SingleNumber is { } value ? $"{value}" : $"{amount}";
}
