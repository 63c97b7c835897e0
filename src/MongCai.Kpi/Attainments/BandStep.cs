using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A band and the attainment from which it begins, that one included.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only. In JSON it is written and read as its parts.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<BandStep>))]
public sealed partial class BandStep
{
    /// <summary>A step.</summary>
    /// <param name="from">The attainment from which the band begins: <c>Ratio.FromPercent(75)</c>.</param>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public BandStep(Ratio from, Band band)
    {
        From = from;
        Band = Guard.Against.Null(band);
    }

    /// <summary>The attainment from which the band begins.</summary>
    public Ratio From { get; }

    /// <summary>The band.</summary>
    public Band Band { get; }

    /// <summary>Both.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Band} from {From}";
}
