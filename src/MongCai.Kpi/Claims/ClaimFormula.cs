using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The formula by which the printed figure of a claim is said to come from its actual A and its base B.</summary>
[JsonConverter(typeof(WordJsonConverter<ClaimFormula>))]
public enum ClaimFormula
{
    /// <summary>The attainment of a commitment (đạt): A/B in percent. It is undefined where B is not positive.</summary>
    Attained = 0,

    /// <summary>The excess over a commitment (vượt): A/B − 1 in percent. It is undefined where B is not positive.</summary>
    Exceeded = 1,

    /// <summary>The relative change (tăng, giảm): A/B − 1 in percent, with its sign. It is undefined where B is not positive.</summary>
    Change = 2,

    /// <summary>The absolute rise (tăng): A − B, in the unit of both; in percentage points where both are rates in percent.</summary>
    Points = 3,

    /// <summary>The absolute fall (giảm): B − A, in the unit of both; in percentage points where both are rates in percent.</summary>
    Drop = 4,

    /// <summary>The share in a whole (chiếm): A/B in percent. It is undefined where B is not positive.</summary>
    Share = 5,

    /// <summary>The value A itself, without a base. A figure in percent is then the value of a rate.</summary>
    Level = 6,
}
