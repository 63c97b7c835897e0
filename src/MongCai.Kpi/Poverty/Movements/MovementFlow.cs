using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// The part of a movement between two reviews that an indicator counts: one row of the official layout in which somebody moved, or a sum of such rows.
/// </summary>
/// <remarks>
/// Gross and net decrease differ: of 134 poor households 45 may escape while the count falls by only 37. Both have a name here, so that "reduced by 37" says
/// which one is meant. All values but the net decrease are counted from review to review: a household that escapes in the first half-year and relapses in the
/// second is counted in both half-years, and in neither row of the year.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<MovementFlow>))]
public enum MovementFlow
{
    /// <summary>
    /// Those that escaped (thoát nghèo, thoát cận nghèo): the poor that became near-poor or rose above the near-poor standard, or the near-poor that rose above
    /// it.
    /// </summary>
    Escaped = 0,

    /// <summary>The net decrease, which is opening less closing and negative where the class grew.</summary>
    NetDecrease = 1,

    /// <summary>The gross decrease, which counts all that left the class.</summary>
    GrossDecrease = 2,

    /// <summary>The gross increase, which counts all that entered the class.</summary>
    GrossIncrease = 3,

    /// <summary>Those that crossed to the other class.</summary>
    ToOtherClass = 4,

    /// <summary>Those that rose above the near-poor standard.</summary>
    RoseAbove = 5,

    /// <summary>The other decrease: those that moved away, merged or dissolved, or had been misclassified.</summary>
    OtherDecrease = 6,

    /// <summary>Those that crossed over from the other class.</summary>
    FromOtherClass = 7,

    /// <summary>Those that relapsed (tái nghèo, tái cận nghèo) after an earlier escape.</summary>
    Relapsed = 8,

    /// <summary>Those that have newly arisen (phát sinh), never counted in the class before.</summary>
    NewlyArisen = 9,

    /// <summary>The other increase: those that moved in or split off, or had been misclassified.</summary>
    OtherIncrease = 10,
}
