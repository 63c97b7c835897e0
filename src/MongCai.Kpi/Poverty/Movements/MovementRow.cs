using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>A row of a <see cref="ClassMovement"/>, in the order of the official layout.</summary>
[JsonConverter(typeof(WordJsonConverter<MovementRow>))]
public enum MovementRow
{
    /// <summary>Those in the class at the opening.</summary>
    Opening = 0,

    /// <summary>Those that crossed to the other class.</summary>
    ToOtherClass = 1,

    /// <summary>Those that rose above the near-poor standard.</summary>
    RoseAbove = 2,

    /// <summary>The other decrease: those that moved away, merged or dissolved, or had been misclassified.</summary>
    OtherDecrease = 3,

    /// <summary>Those that crossed over from the other class.</summary>
    FromOtherClass = 4,

    /// <summary>Those that relapsed: in neither class at the opening, but in this class at an earlier review.</summary>
    Relapsed = 5,

    /// <summary>Those that have newly arisen: in neither class at the opening, and never in this class before.</summary>
    NewlyArisen = 6,

    /// <summary>The other increase: those that moved in or split off, or had been misclassified.</summary>
    OtherIncrease = 7,

    /// <summary>Those in the class at the closing.</summary>
    Closing = 8,
}
