using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A step of a <see cref="BandScale"/>: a band and the attainment from which it begins, that attainment included.</summary>
/// <remarks>
/// <para>Steps are needed to create a <see cref="BandScale"/> of one's own.</para>
/// <para>Two steps are equal only if they are the same object. The text form is meant for a reader and cannot be parsed. The JSON form has the attainment and
/// the band.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<BandStep>))]
public sealed partial class BandStep
{
    /// <summary>Creates a step from an attainment and the band that begins there.</summary>
    /// <param name="from">The attainment from which the band begins, such as <c>Ratio.FromPercent(75)</c>.</param>
    /// <param name="band">The band that begins at that attainment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public BandStep(Ratio from, Band band)
    {
        From = from;
        Band = Guard.Against.Null(band);
    }

    /// <summary>Gets the attainment from which the band begins, itself included.</summary>
    public Ratio From { get; }

    /// <summary>Gets the band that begins at the attainment.</summary>
    public Band Band { get; }

    /// <summary>Returns the band and the attainment from which it begins.</summary>
    /// <returns>Text such as <c>yellow from 75/100</c>.</returns>
    public override string ToString() => $"{Band} from {From}";
}
