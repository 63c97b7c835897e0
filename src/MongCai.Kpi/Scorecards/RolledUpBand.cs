using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The band of several attainments together, and of how many of them the actual was reported.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only: <c>yellow (2 of 3 reported)</c>. In JSON it is written with all its figures, and not read.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<RolledUpBand>))]
public sealed partial class RolledUpBand
{
    internal RolledUpBand(Band? band, Coverage coverage)
    {
        Band = band;
        Coverage = coverage;
    }

    /// <summary>The band; null where it is not known, which is no band.</summary>
    public Band? Band { get; }

    /// <summary>Of how many attainments the actual was reported, of how many with a target.</summary>
    public Coverage Coverage { get; }

    /// <summary>The band and the coverage.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Band?.Code ?? "unknown"} ({Coverage} reported)";
}
