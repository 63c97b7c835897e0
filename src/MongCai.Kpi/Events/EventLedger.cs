using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>
/// A set of records of events: whatever was received, in whatever order, conflicts and orphans included. What counts of it is a fold's to say.
/// </summary>
/// <remarks>
/// <para>Merging ledgers is the union of their records: in any order and however often, the result is the same. Of records received twice the earliest instant of
/// recording is kept. Where many records come one by one, <see cref="ToBuilder"/> takes them without copying what is there.</para>
/// <para>Equal where they have equal records. It is immutable, and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventLedger>))]
public sealed partial class EventLedger : IEquatable<EventLedger>, INotJson<EventLedger>
{
    private readonly EventRecord[] _records;

    // The events of one record that nothing corrects and nothing contradicts, in the order of the ledger; nearly all.
    private readonly EventRecord[] _plain;

    // All others: whatever records are tied to each other by their ids.
    private readonly EventChain[] _chains;

    // Made for the first count, and used for all.
    private readonly Lazy<AlikeEvents> _alike;

    internal EventLedger(EventRecord[] records, EventRecord[] plain, EventChain[] chains)
    {
        _records = records;
        Records = Array.AsReadOnly(records);
        _plain = plain;
        _chains = chains;
        _alike = new Lazy<AlikeEvents>(() => new AlikeEvents(plain));
    }

    /// <summary>A ledger that has received nothing.</summary>
    public static EventLedger Empty { get; } = new([], [], []);

    /// <summary>Everything that was received, each record once, in the order in which it became known, then by source and id.</summary>
    public IReadOnlyList<EventRecord> Records { get; }

    /// <summary>A ledger of records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    public static EventLedger Of(params IEnumerable<EventRecord> records) => Empty.Append(records);

    /// <summary>The ledger that has received records as well. What each of them was, <see cref="EventLedgerBuilder.Append(EventRecord)"/> says.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    public EventLedger Append(params IEnumerable<EventRecord> records)
    {
        var builder = ToBuilder();
        foreach (var record in Guard.Against.Null(records))
        {
            builder.Put(Guard.Against.Null(record, nameof(records)));
        }

        return builder.ToLedger();
    }

    /// <summary>The ledger that has received what either has.</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>The union.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public EventLedger Merge(EventLedger other) =>
        Guard.Against.Null(other)._records.Length > _records.Length ? other.Append(_records) : Append(other._records);

    /// <summary>A builder that has received what this ledger has.</summary>
    /// <param name="catalogue">The types whose records it takes; any type where null.</param>
    /// <returns>The builder.</returns>
    public EventLedgerBuilder ToBuilder(EventCatalogue? catalogue = null)
    {
        var builder = new EventLedgerBuilder(catalogue, _records.Length);
        foreach (var record in _records)
        {
            builder.Put(record);
        }

        return builder;
    }

    /// <summary>Whether the other has received the same.</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>True where all records are equal.</returns>
    public bool Equals(EventLedger? other) => ReferenceEquals(this, other) || (other is not null && _records.AsSpan().SequenceEqual(other._records));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Of<EventRecord>(_records);

    /// <summary>Text form, for a reader only: how many records it has, and the records; of many the first.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _records.Length == 0 ? "0 records" : $"{(Rational)_records.Length} records: {Listing.Of(_records, "; ")}";
}
