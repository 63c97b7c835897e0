using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The status of several attainments together, and of how many of them the actual was reported.</summary>
/// <remarks>Equality is that of both. Text form, for a reader only: <c>yellow (2 of 3 reported)</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<RolledUpStatus>))]
public sealed record RolledUpStatus
{
    internal RolledUpStatus(StatusBand? band, Coverage coverage)
    {
        Band = band;
        Coverage = coverage;
    }

    /// <summary>The band; null where it is not known, which is no band.</summary>
    public StatusBand? Band { get; }

    /// <summary>Of how many attainments the actual was reported, of how many with a target.</summary>
    public Coverage Coverage { get; }

    /// <summary>The band and the coverage.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Band?.Code ?? "unknown"} ({Coverage} reported)";
}
