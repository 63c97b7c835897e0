using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>An immutable record of an event, or of a correction to one, kept as it was received.</summary>
/// <remarks>
/// <para>
/// Everything that an <see cref="EventLedger"/> receives is a record. A record is never overwritten: a correction is a further record with its own id.
/// </para>
/// <para>
/// Two records are equal when all their parts are equal. The content of a record is everything except <see cref="Recorded"/>: two records with the same id and
/// equal content are the same record, received twice. The text form, for display only, is for example
/// <c>dolisa/2019-017 job-fair 2019-D071 Completed, recorded 2019-03-14T02:00:00Z</c>. The JSON form is one object on one line: see <see cref="EventJson"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var facts = new EventFacts("job-fair", new LocalDate(2019, 3, 12), EventState.Completed);
/// var record = new EventRecord(new EventId("dolisa", "2019-017"), Instant.FromUtc(2019, 3, 14, 2, 0), facts);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventRecord>))]
public sealed partial record EventRecord
{
    private readonly EventFacts? _facts;

    /// <summary>Creates the record of an event.</summary>
    /// <param name="id">The identity of the record.</param>
    /// <param name="recorded">The instant at which the record became known; not before the year 0.</param>
    /// <param name="facts">The facts about the event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recorded"/> is before the year 0.</exception>
    public EventRecord(EventId id, Instant recorded, EventFacts facts)
    {
        Id = Guard.Against.Null(id);
        Recorded = Guard.Against.BeforeYearZero(recorded);
        _facts = Guard.Against.Null(facts);
    }

    /// <summary>Creates the record of a correction.</summary>
    /// <param name="id">The identity of this record, not of the record it corrects.</param>
    /// <param name="recorded">The instant at which the correction became known; not before the year 0.</param>
    /// <param name="correction">The correction: which record it corrects, and how.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="correction"/> corrects the record itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recorded"/> is before the year 0.</exception>
    public EventRecord(EventId id, Instant recorded, EventCorrection correction)
    {
        Id = Guard.Against.Null(id);
        Recorded = Guard.Against.BeforeYearZero(recorded);
        Correction = Guard.Against.Null(correction);
        if (id == correction.CorrectedId)
        {
            throw new ArgumentException($"{id} corrects itself.", nameof(correction));
        }
    }

    /// <summary>Gets the identity of the record.</summary>
    public EventId Id { get; }

    /// <summary>Gets the instant at which the record became known.</summary>
    public Instant Recorded { get; }

    /// <summary>Gets the correction that the record makes; null when it is the first record of an event.</summary>
    public EventCorrection? Correction { get; }

    /// <summary>Gets the code of the event's type.</summary>
    public string Type => _facts?.Type ?? Correction!.Type;

    /// <summary>Gets the facts about the event that the record states; null when it is a retraction or a reversal.</summary>
    public EventFacts? Facts => _facts ?? Correction!.Facts;

    /// <summary>Returns the identity, the facts or the correction, and the instant of recording, for display only.</summary>
    /// <returns>Text such as <c>dolisa/2019-017 job-fair 2019-D071 Completed, recorded 2019-03-14T02:00:00Z</c>.</returns>
    public override string ToString() => $"{Id} {Correction?.ToString() ?? _facts!.ToString()}, recorded {InstantPattern.ExtendedIso.Format(Recorded)}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, KeyedHash.Of(Recorded), HashOfContent());

    /// <summary>Returns the hash code of the content that <see cref="HasContentOf"/> compares.</summary>
    internal int HashOfContent() => HashCode.Combine(Id, _facts, Correction);

    /// <summary>Determines whether another record has the same content, whenever each became known.</summary>
    internal bool HasContentOf(EventRecord other) => Id == other.Id && Equals(_facts, other._facts) && Equals(Correction, other.Correction);
}
