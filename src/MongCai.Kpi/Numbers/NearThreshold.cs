using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The rule for a figure that would show the wrong side of a threshold: 99.96% of a target is missed, and with one decimal it rounds to 100.0%. Only such figures change; 99.4% is printed 99.4% by every rule.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<NearThreshold>))]
public enum NearThreshold
{
    /// <summary>Rounded as ever: 99.96% prints 100.0%.</summary>
    Round = 0,

    /// <summary>The nearest figure on the side of the exact value: 99.96% prints 99.9%, 100.04% prints 100.1%, and only 100% itself prints 100.0%.</summary>
    KeepSide = 1,

    /// <summary>The threshold itself, with the side in a word: 99.96% prints "under 100%", 100.04% prints "over 100%", and only 100% itself prints 100.0%.</summary>
    Hedge = 2,
}
