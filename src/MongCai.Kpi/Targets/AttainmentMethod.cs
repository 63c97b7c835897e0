using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The formula by which an actual A is measured against a target T. Formulas give different figures, so the method is always named with the number.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<AttainmentMethod>))]
public enum AttainmentMethod
{
    /// <summary>The formula A/T (đạt). It is undefined for T = 0 and T &lt; 0; a negative actual gives a negative value.</summary>
    ActualOverTarget = 0,

    /// <summary>
    /// The formula 1 + (A − T)/|T|, where higher is better. It equals A/T for positive targets, and is right for negative ones too. It is undefined for T =
    /// 0.
    /// </summary>
    GapOverAbsoluteTarget = 1,

    /// <summary>The formula 2 − A/T, where lower is better. It is undefined for T = 0 and T &lt; 0.</summary>
    LowerIsBetterLinear = 2,

    /// <summary>The formula T/A, where lower is better. It is undefined unless A and T are positive.</summary>
    LowerIsBetterReciprocal = 3,

    /// <summary>
    /// The formula (A − B)/(T − B) from a baseline or an opening value B, in either direction. It is negative where the actual moved away from the target,
    /// and undefined for T = B.
    /// </summary>
    BaselineToTarget = 4,

    /// <summary>
    /// The formula (A/P − 1)/g: the growth achieved over the growth g asked for, from last year's value P. It is undefined for P ≤ 0 and g ≤ 0.
    /// </summary>
    GrowthOverGrowth = 5,

    /// <summary>The periods that met a maintained form over the periods elapsed. It is undefined where no period has elapsed or one is not known.</summary>
    PeriodsMetOverElapsed = 6,
}
