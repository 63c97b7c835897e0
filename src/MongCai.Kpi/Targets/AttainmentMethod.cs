using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A formula by which an actual A is measured against a target T. Methods give different figures: the name travels with the number.</summary>
[JsonConverter(typeof(WordJsonConverter<AttainmentMethod>))]
public enum AttainmentMethod
{
    /// <summary>A/T (đạt). Undefined for T = 0 and T &lt; 0; a negative actual gives a negative value.</summary>
    ActualOverTarget = 0,

    /// <summary>1 + (A − T)/|T|, where higher is better: A/T for positive targets, and right for negative ones. Undefined for T = 0.</summary>
    GapOverAbsoluteTarget = 1,

    /// <summary>2 − A/T, where lower is better. Undefined for T = 0 and T &lt; 0.</summary>
    LowerIsBetterLinear = 2,

    /// <summary>T/A, where lower is better. Undefined unless A and T are positive.</summary>
    LowerIsBetterReciprocal = 3,

    /// <summary>(A − B)/(T − B) from a baseline or an opening value B, in either direction; negative where it moved away. Undefined for T = B.</summary>
    BaselineToTarget = 4,

    /// <summary>(A/P − 1)/g: growth achieved over growth asked, from last year's P. Undefined for P ≤ 0 and g ≤ 0.</summary>
    GrowthOverGrowth = 5,

    /// <summary>Periods in which a maintained form was kept to, over periods elapsed. Undefined where none has elapsed or one is not known.</summary>
    PeriodsMetOverElapsed = 6,
}
