using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The position of an actual against what was expected by now.</summary>
[JsonConverter(typeof(WordJsonConverter<Standing>))]
public enum Standing
{
    /// <summary>The actual is worse than expected by more than the tolerance.</summary>
    Behind = 0,

    /// <summary>The actual is as expected, within the tolerance.</summary>
    OnPace = 1,

    /// <summary>The actual is better than expected by more than the tolerance.</summary>
    Ahead = 2,
}
