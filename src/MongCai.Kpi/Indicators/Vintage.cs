using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>An observation together with the moment at which it became known.</summary>
/// <remarks>
/// One needs a vintage to reproduce a report as it was published, after its values have been revised: see <see cref="ObservationVintages"/>.
/// Two vintages are equal when both parts are equal. The text form is for a reader only. The JSON form has both parts and is read back.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Vintage>))]
public sealed partial record Vintage
{
    /// <summary>Creates the vintage of an observation that became known at a moment.</summary>
    /// <param name="observation">The observation that became known.</param>
    /// <param name="knownAt">The moment at which it became known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Vintage(Observation observation, Instant knownAt)
    {
        Observation = Guard.Against.Null(observation);
        KnownAt = knownAt;
    }

    /// <summary>Gets the observation that became known.</summary>
    public Observation Observation { get; }

    /// <summary>Gets the moment at which the observation became known.</summary>
    public Instant KnownAt { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Observation, KeyedHash.Of(KnownAt));

    /// <summary>Returns the observation and the moment at which it became known, for a reader only.</summary>
    /// <returns>The text in the form <c>poor-households-reduced 2019-S1: 37, known at 2019-06-29T00:00:00Z</c>.</returns>
    public override string ToString() => $"{Observation}, known at {InstantPattern.ExtendedIso.Format(KnownAt)}";
}
