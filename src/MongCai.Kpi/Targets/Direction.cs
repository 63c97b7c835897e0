using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Which way an actual improves. It belongs to the form of a target, not to the indicator: "reduce by 73 households" and "0,36% left" have opposite directions.</summary>
[JsonConverter(typeof(WordJsonConverter<Direction>))]
public enum Direction
{
    /// <summary>There is a target on both sides.</summary>
    None = 0,

    /// <summary>More is better.</summary>
    HigherIsBetter = 1,

    /// <summary>Less is better.</summary>
    LowerIsBetter = 2,
}
