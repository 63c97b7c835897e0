using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A builder that receives event records one by one, reports the outcome of each, and creates a ledger of them.</summary>
/// <remarks>
/// <para>
/// Use a builder when records arrive one by one, such as the lines of a file, and the sender is to be told about duplicates, contradictions and refused
/// records.
/// </para>
/// <para>
/// Appending a record takes the same time however many records are already there. A builder may be used by only one thread at a time. Equality is by reference,
/// and there is no JSON form.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var builder = new EventLedgerBuilder(catalogue);
/// var outcomes = EventJson.ReadLines(lines).Select(builder.Append).ToList();
/// var ledger = builder.ToLedger();
/// </code>
/// </example>
[DebuggerDisplay("{_index.Count} ids")]
[JsonConverter(typeof(ObjectJsonConverter<EventLedgerBuilder>))]
public sealed class EventLedgerBuilder : INotJson<EventLedgerBuilder>
{
    private readonly EventCatalogue? _catalogue;
    private readonly EventIndex _index;

    /// <summary>Creates a builder that has received no records.</summary>
    /// <param name="catalogue">The catalogue with the types that the builder accepts; null for any type.</param>
    public EventLedgerBuilder(EventCatalogue? catalogue = null)
        : this(catalogue, capacity: 0)
    {
    }

    internal EventLedgerBuilder(EventCatalogue? catalogue, int capacity)
    {
        _catalogue = catalogue;
        _index = new EventIndex(capacity);
    }

    /// <summary>Appends a record to the records that were received so far.</summary>
    /// <param name="record">The record to append.</param>
    /// <returns>The outcome of appending the record, with the problem if there is one. Every record is kept unless it is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public AppendResult Append(EventRecord record) => Append(Guard.Against.Null(record), line: null);

    /// <summary>Appends the record of a line that was read by <see cref="EventJson.ReadLines"/>.</summary>
    /// <param name="line">The line with its record, or with the reason why it has none.</param>
    /// <returns>The outcome of appending the record. Every record is kept unless it is refused; a refused line is in the result, unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public AppendResult Append(EventLine line) =>
        Guard.Against.Null(line).Record is { } record ? Append(record, line) : new(AppendOutcome.Refused, record: null, line.Problem, line);

    /// <summary>Creates a ledger of the records that were received so far.</summary>
    /// <returns>The ledger, which does not change when the builder receives further records.</returns>
    public EventLedger ToLedger() => _index.ToLedger();

    /// <summary>Adds a record without a catalogue check and without an outcome.</summary>
    internal void Put(EventRecord record) => _index.Put(record);

    private AppendResult Append(EventRecord record, EventLine? line)
    {
        if (_catalogue?.ProblemOf(record) is { } found)
        {
            return new(AppendOutcome.Refused, record, found, line);
        }

        var (outcome, reason) = _index.Put(record) switch
        {
            IdMatch.Twin => (AppendOutcome.Duplicate, null),
            IdMatch.Variant => (AppendOutcome.Conflict, "there with another content"),
            _ => _index.PlaceOf(record),
        };
        return new(outcome, record, reason, line);
    }
}
