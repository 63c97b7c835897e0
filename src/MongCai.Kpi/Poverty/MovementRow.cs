using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The rows of a <see cref="ClassMovement"/>, in the order of the official layout.</summary>
[JsonConverter(typeof(WordJsonConverter<MovementRow>))]
public enum MovementRow
{
    /// <summary>In the class at the opening.</summary>
    Opening = 0,

    /// <summary>Crossed to the other class.</summary>
    ToOtherClass = 1,

    /// <summary>Rose above the near-poor standard.</summary>
    RoseAbove = 2,

    /// <summary>Other decrease.</summary>
    OtherDecrease = 3,

    /// <summary>Crossed from the other class.</summary>
    FromOtherClass = 4,

    /// <summary>Relapsed.</summary>
    Relapsed = 5,

    /// <summary>Newly arisen.</summary>
    NewlyArisen = 6,

    /// <summary>Other increase.</summary>
    OtherIncrease = 7,

    /// <summary>In the class at the closing.</summary>
    Closing = 8,
}
