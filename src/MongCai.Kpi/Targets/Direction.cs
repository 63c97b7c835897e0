using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The direction in which an actual becomes better. It belongs to the form of a target, not to the indicator: "reduce by 73 households" and "0,36% left" have
/// opposite directions.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<Direction>))]
public enum Direction
{
    /// <summary>Neither direction is better, as for a range whose ends are alike.</summary>
    None = 0,

    /// <summary>A higher value is better than a lower one.</summary>
    HigherIsBetter = 1,

    /// <summary>A lower value is better than a higher one.</summary>
    LowerIsBetter = 2,
}
