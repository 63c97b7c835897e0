using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>One record of an event, or of a correction to one: it is kept as it was received and never changed.</summary>
/// <remarks>
/// <para>JSON form: one object on one line, see <see cref="EventJson"/>.</para>
/// <para>Equality is that of all parts. Its content is everything but <see cref="Recorded"/>: two records of one id and equal content are the same, received twice.
/// Text form, for a reader only: <c>dolisa/2019-017 job-fair 2019-D071 Completed, recorded 2019-03-14T02:00:00Z</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<EventRecord>))]
public sealed partial record EventRecord
{
    private readonly EventFacts? _facts;

    /// <summary>The record of an event.</summary>
    /// <param name="id">Which record it is.</param>
    /// <param name="recorded">When it became known; not before the year 0.</param>
    /// <param name="facts">What is said of the event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recorded"/> is before the year 0.</exception>
    public EventRecord(EventId id, Instant recorded, EventFacts facts)
    {
        Id = Guard.Against.Null(id);
        Recorded = Guard.Against.BeforeYearZero(recorded);
        _facts = Guard.Against.Null(facts);
    }

    /// <summary>The record of a correction.</summary>
    /// <param name="id">Which record it is.</param>
    /// <param name="recorded">When it became known; not before the year 0.</param>
    /// <param name="correction">What it corrects, and how.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It corrects itself.</exception>
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

    /// <summary>Which record it is.</summary>
    public EventId Id { get; }

    /// <summary>When it became known.</summary>
    public Instant Recorded { get; }

    /// <summary>What it corrects; null where it is the first record of an event.</summary>
    public EventCorrection? Correction { get; }

    /// <summary>The code of the type of the event.</summary>
    public string Type => _facts?.Type ?? Correction!.Type;

    /// <summary>What it says of the event; null where it is a retraction or a reversal.</summary>
    public EventFacts? Facts => _facts ?? Correction!.Facts;

    /// <summary>Identity, what it says, and since when it is known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Correction?.ToString() ?? _facts!.ToString()}, recorded {InstantPattern.ExtendedIso.Format(Recorded)}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, KeyedHash.Of(Recorded), HashOfContent());

    /// <summary>The hash of what <see cref="HasContentOf"/> compares.</summary>
    internal int HashOfContent() => HashCode.Combine(Id, _facts, Correction);

    /// <summary>Whether another record says the same: all but when it became known.</summary>
    internal bool HasContentOf(EventRecord other) => Id == other.Id && Equals(_facts, other._facts) && Equals(Correction, other.Correction);
}
