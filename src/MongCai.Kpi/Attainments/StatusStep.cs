using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A band and the attainment from which it begins, that one included.</summary>
/// <remarks>Equality is that of both. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<StatusStep>))]
public sealed record StatusStep
{
    /// <summary>A step.</summary>
    /// <param name="from">The attainment from which the band begins: <c>Ratio.FromPercent(75)</c>.</param>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public StatusStep(Ratio from, StatusBand band)
    {
        From = from;
        Band = Guard.Against.Null(band);
    }

    /// <summary>The attainment from which the band begins.</summary>
    public Ratio From { get; }

    /// <summary>The band.</summary>
    public StatusBand Band { get; }

    /// <summary>Both.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Band} from {From}";
}
