using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The way a change goes, for the better or for the worse, by the direction of a target.</summary>
[JsonConverter(typeof(WordJsonConverter<Tendency>))]
public enum Tendency
{
    /// <summary>The value did not change.</summary>
    Unchanged = 0,

    /// <summary>The value changed for the better.</summary>
    Better = 1,

    /// <summary>The value changed for the worse.</summary>
    Worse = 2,
}
