using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>
/// An immutable set of event records: everything that was received, in any order, including contradictory records and corrections without their events.
/// </summary>
/// <remarks>
/// <para>
/// Use a ledger to keep records of events and their corrections, and to read figures as known at any instant: a fold of the ledger
/// (<see cref="Fold(Instant, LocalDate?)"/>) determines what counts.
/// </para>
/// <para>
/// Merging ledgers gives the union of their records. The result does not depend on the order in which ledgers are merged, or on how often. When a record is
/// received twice, the earliest instant of recording is kept. When many records arrive one by one, use <see cref="ToBuilder"/>, which copies the existing
/// records only once.
/// </para>
/// <para>
/// Two ledgers are equal when they have equal records. A ledger is safe to share between threads. The text form is for display only, and there is no JSON form.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var ledger = EventLedger.Of(first, second).Merge(fromCommune);
/// var figure = ledger.Fold(knownAt).Figure(rule, march);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventLedger>))]
public sealed partial class EventLedger : IEquatable<EventLedger>, INotJson<EventLedger>
{
    private readonly EventRecord[] _records;

    // Events with a single record that nothing corrects and nothing contradicts, in the order of the ledger: nearly all events.
    private readonly EventRecord[] _plain;

    // All other records, grouped into chains that are tied together by their ids.
    private readonly EventChain[] _chains;

    // Created for the first count, and reused by all later counts.
    private readonly Lazy<CountIndex> _alike;

    internal EventLedger(EventRecord[] records, EventRecord[] plain, EventChain[] chains)
    {
        _records = records;
        Records = Array.AsReadOnly(records);
        _plain = plain;
        _chains = chains;
        _alike = new Lazy<CountIndex>(() => new CountIndex(plain));
    }

    /// <summary>Gets the ledger that has received no records.</summary>
    public static EventLedger Empty { get; } = new([], [], []);

    /// <summary>Gets all records that were received, each once, in the order in which they became known, then by source and id.</summary>
    public IReadOnlyList<EventRecord> Records { get; }

    /// <summary>Creates a ledger that has received the given records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <returns>The ledger of the records, without duplicates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    public static EventLedger Of(params IEnumerable<EventRecord> records) => Empty.Append(records);

    /// <summary>
    /// Returns a ledger that has received further records. To learn how each record was received, use <see cref="EventLedgerBuilder.Append(EventRecord)"/>.
    /// </summary>
    /// <param name="records">The further records, in any order.</param>
    /// <returns>The ledger with the records of this ledger and the further records.</returns>
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

    /// <summary>Merges this ledger with another one.</summary>
    /// <param name="other">The ledger whose records are added.</param>
    /// <returns>The union: a ledger that has received what either of the two has received.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public EventLedger Merge(EventLedger other) =>
        Guard.Against.Null(other)._records.Length > _records.Length ? other.Append(_records) : Append(other._records);

    /// <summary>Creates a builder that has already received the records of this ledger.</summary>
    /// <param name="catalogue">The catalogue with the types that the builder accepts; null for any type.</param>
    /// <returns>The builder, which does not change this ledger.</returns>
    public EventLedgerBuilder ToBuilder(EventCatalogue? catalogue = null)
    {
        var builder = new EventLedgerBuilder(catalogue, _records.Length);
        foreach (var record in _records)
        {
            builder.Put(record);
        }

        return builder;
    }

    /// <summary>Determines whether another ledger has received the same records.</summary>
    /// <param name="other">The ledger to compare with.</param>
    /// <returns>True when all records are equal.</returns>
    public bool Equals(EventLedger? other) => ReferenceEquals(this, other) || (other is not null && _records.AsSpan().SequenceEqual(other._records));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Of<EventRecord>(_records);

    /// <summary>Returns the number of records, and the records themselves, for display only. Of many records only the beginning is shown.</summary>
    /// <returns>Text that begins with the number of records, such as <c>0 records</c>.</returns>
    public override string ToString() => _records.Length == 0 ? "0 records" : $"{(Rational)_records.Length} records: {Listing.Of(_records, "; ")}";
}
