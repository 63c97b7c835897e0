using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>What of a movement between two reviews an indicator is about: a row of the official layout in which somebody moved, or a sum of such rows.</summary>
/// <remarks>Gross and net differ: of 134 poor households 45 may escape while the count falls by 37. Both have a name, so that "reduced by 37" says which it is. All but
/// the net decrease are counted from review to review: a household that escapes in the first half-year and relapses in the second is in both half-years, and in neither row of the year.</remarks>
[JsonConverter(typeof(WordJsonConverter<MovementFlow>))]
public enum MovementFlow
{
    /// <summary>Escaped (thoát nghèo, thoát cận nghèo): the poor that became near-poor or rose above, the near-poor that rose above.</summary>
    Escaped = 0,

    /// <summary>The net decrease: opening less closing; negative where the class grew.</summary>
    NetDecrease = 1,

    /// <summary>The gross decrease: all that left the class.</summary>
    GrossDecrease = 2,

    /// <summary>The gross increase: all that entered the class.</summary>
    GrossIncrease = 3,

    /// <summary>Crossed to the other class.</summary>
    ToOtherClass = 4,

    /// <summary>Rose above the near-poor standard.</summary>
    RoseAbove = 5,

    /// <summary>Other decrease: moved away, merged, dissolved, misclassified before.</summary>
    OtherDecrease = 6,

    /// <summary>Crossed from the other class.</summary>
    FromOtherClass = 7,

    /// <summary>Relapsed (tái nghèo, tái cận nghèo).</summary>
    Relapsed = 8,

    /// <summary>Newly arisen (phát sinh).</summary>
    NewlyArisen = 9,

    /// <summary>Other increase: moved in, split off, misclassified before.</summary>
    OtherIncrease = 10,
}
