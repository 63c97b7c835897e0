using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The band of several attainments together, and the number of them whose actual was reported.</summary>
/// <remarks>
/// <see cref="BandRollUp.RollUp"/> returns it. Two instances are equal only if they are the same object. The text form is for readers only:
/// <c>yellow (2 of 3 reported)</c>. The JSON form has all figures, and is written and not read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RolledUpBand>))]
public sealed partial class RolledUpBand
{
    internal RolledUpBand(Band? band, Coverage coverage)
    {
        Band = band;
        Coverage = coverage;
    }

    /// <summary>Gets the band of all attainments together; null where it is not known, which is not the lowest band.</summary>
    public Band? Band { get; }

    /// <summary>Gets the number of attainments whose actual was reported, out of the attainments that have a target.</summary>
    public Coverage Coverage { get; }

    /// <summary>Returns a text with the band and the coverage.</summary>
    /// <returns>A text such as <c>yellow (2 of 3 reported)</c>, or <c>unknown (1 of 3 reported)</c> where the band is not known.</returns>
    public override string ToString() => $"{Band?.Code ?? "unknown"} ({Coverage} reported)";
}
