using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The rule for a figure that rounding would put on the wrong side of a threshold.</summary>
/// <remarks>For example, 99.96% of a target misses the target, but with one decimal rounds to 100.0%. Only such figures change; 99.4% is printed as 99.4% by
/// every rule. <c>default</c> is <see cref="Round"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<NearThreshold>))]
public enum NearThreshold
{
    /// <summary>The figure is rounded as usual: 99.96% is printed as 100.0%.</summary>
    Round = 0,

    /// <summary>The nearest figure on the side of the exact value is printed: 99.96% as 99.9%, 100.04% as 100.1%, and only 100% itself as 100.0%.</summary>
    KeepSide = 1,

    /// <summary>The threshold is printed with a word for the side: 99.96% as "under 100%", 100.04% as "over 100%", and only 100% itself as 100.0%.</summary>
    Hedge = 2,
}
