using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The formula that gives a printed figure in place of the one that was claimed.</summary>
[JsonConverter(typeof(WordJsonConverter<FormulaSlip>))]
public enum FormulaSlip
{
    /// <summary>A/B, where A/B − 1 was claimed: 125% for 25%.</summary>
    AttainedForExceeded = 0,

    /// <summary>A/B − 1, where A/B was claimed: 25% for 125%.</summary>
    ExceededForAttained = 1,

    /// <summary>The relative change of two rates, where their difference was claimed.</summary>
    RelativeChangeForPoints = 2,

    /// <summary>The difference of two rates, where their relative change was claimed.</summary>
    PointsForRelativeChange = 3,

    /// <summary>The right figure without its minus; for <see cref="ClaimFormula.Level"/> also with one too many: 37 households reduced, said as a fall of 37.</summary>
    SignDropped = 4,

    /// <summary>B in the place of A, and A in that of B.</summary>
    BaseOverActual = 5,
}
