using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>An observation as it was known from a moment on.</summary>
/// <remarks>Equality is that of both parts. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<Vintage>))]
public sealed record Vintage
{
    /// <summary>An observation and the moment from which it was known.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="knownSince">The moment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Vintage(Observation observation, Instant knownSince)
    {
        Observation = Guard.Against.Null(observation);
        KnownSince = knownSince;
    }

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    /// <summary>The moment from which it was known.</summary>
    public Instant KnownSince { get; }

    /// <summary>The observation and the moment.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation}, known since {InstantPattern.General.Format(KnownSince)}";
}
