using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>How the printed figure of a claim is said to come from its actual A and its base B.</summary>
[JsonConverter(typeof(WordJsonConverter<ClaimFormula>))]
public enum ClaimFormula
{
    /// <summary>đạt: A/B in percent, of a commitment. Undefined where B is not positive.</summary>
    Attained = 0,

    /// <summary>vượt: A/B − 1 in percent. Undefined where B is not positive.</summary>
    Exceeded = 1,

    /// <summary>tăng, giảm: A/B − 1 in percent, with its sign. Undefined where B is not positive.</summary>
    Change = 2,

    /// <summary>tăng: A − B, in the unit of both; percentage points where they are rates in percent.</summary>
    Points = 3,

    /// <summary>giảm: B − A, in the unit of both; percentage points where they are rates in percent.</summary>
    Drop = 4,

    /// <summary>chiếm: A/B in percent, of a whole. Undefined where B is not positive.</summary>
    Share = 5,

    /// <summary>The figure itself, A: there is no base. A figure in percent is of a rate.</summary>
    Level = 6,
}
