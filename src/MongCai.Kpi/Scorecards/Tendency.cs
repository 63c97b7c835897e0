using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Whether a change is for the better, by the direction of a target.</summary>
[JsonConverter(typeof(WordJsonConverter<Tendency>))]
public enum Tendency
{
    /// <summary>It did not change.</summary>
    Unchanged = 0,

    /// <summary>It changed for the better.</summary>
    Better = 1,

    /// <summary>It changed for the worse.</summary>
    Worse = 2,
}
