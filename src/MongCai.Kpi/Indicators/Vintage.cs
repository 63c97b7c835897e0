using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>An observation and the moment at which it became known.</summary>
/// <remarks>Equality is that of both parts. Text form, for a reader only. In JSON it is written and read as its parts.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<Vintage>))]
public sealed partial record Vintage
{
    /// <summary>Creates the vintage of an observation that became known at a moment.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="knownAt">The moment at which it became known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Vintage(Observation observation, Instant knownAt)
    {
        Observation = Guard.Against.Null(observation);
        KnownAt = knownAt;
    }

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    /// <summary>Gets the moment at which the observation became known.</summary>
    public Instant KnownAt { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Observation, KeyedHash.Of(KnownAt));

    /// <summary>The observation and the moment.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation}, known at {InstantPattern.ExtendedIso.Format(KnownAt)}";
}
