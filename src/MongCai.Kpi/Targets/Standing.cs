using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Where an actual stands against what was expected by now.</summary>
[JsonConverter(typeof(WordJsonConverter<Standing>))]
public enum Standing
{
    /// <summary>Less of the way was made than expected.</summary>
    Behind = 0,

    /// <summary>As much as expected, within the tolerance.</summary>
    OnPace = 1,

    /// <summary>More than expected.</summary>
    Ahead = 2,
}
