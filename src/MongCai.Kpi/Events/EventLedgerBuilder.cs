using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>Receives records one by one, says of each what it was, and makes a ledger of them.</summary>
/// <remarks>Appending takes the same time however many records are there. It is for one thread at a time; equality is that of the reference.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventLedgerBuilder>))]
public sealed class EventLedgerBuilder : INotJson<EventLedgerBuilder>
{
    private readonly EventCatalogue? _catalogue;
    private readonly EventIndex _index;

    /// <summary>A builder that has received nothing.</summary>
    /// <param name="catalogue">The types whose records it takes; any type where null.</param>
    public EventLedgerBuilder(EventCatalogue? catalogue = null)
        : this(catalogue, capacity: 0)
    {
    }

    internal EventLedgerBuilder(EventCatalogue? catalogue, int capacity)
    {
        _catalogue = catalogue;
        _index = new EventIndex(capacity);
    }

    /// <summary>Receives a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What it was. Whatever is not refused is kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public AppendResult Append(EventRecord record) => Append(Guard.Against.Null(record), line: null);

    /// <summary>Receives a line that was read.</summary>
    /// <param name="line">The line.</param>
    /// <returns>What it was. Whatever is not refused is kept; a refused line is in the result, as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public AppendResult Append(EventLine line) =>
        Guard.Against.Null(line).Record is { } record ? Append(record, line) : new(AppendOutcome.Refused, record: null, line.Problem, line);

    /// <summary>A ledger of what was received so far.</summary>
    /// <returns>The ledger; it does not change with the builder.</returns>
    public EventLedger ToLedger() => _index.ToLedger();

    internal void Put(EventRecord record) => _index.Put(record);

    private AppendResult Append(EventRecord record, EventLine? line)
    {
        if (_catalogue?.FaultOf(record) is { } fault)
        {
            return new(AppendOutcome.Refused, record, fault, line);
        }

        var (outcome, reason) = _index.Put(record) switch
        {
            Arrival.Twin => (AppendOutcome.Duplicate, null),
            Arrival.Variant => (AppendOutcome.Conflict, "there with another content"),
            _ => _index.PlaceOf(record),
        };
        return new(outcome, record, reason, line);
    }
}
