using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The mistake by which a printed figure comes from another formula than the claimed one.</summary>
[JsonConverter(typeof(WordJsonConverter<FormulaSlip>))]
public enum FormulaSlip
{
    /// <summary>The quotient A/B was printed where A/B − 1 was claimed: 125% for 25%.</summary>
    AttainedForExceeded = 0,

    /// <summary>The excess A/B − 1 was printed where A/B was claimed: 25% for 125%.</summary>
    ExceededForAttained = 1,

    /// <summary>The relative change of two rates was printed where their difference in points was claimed.</summary>
    RelativeChangeForPoints = 2,

    /// <summary>The difference of two rates was printed where their relative change was claimed.</summary>
    PointsForRelativeChange = 3,

    /// <summary>
    /// The right figure was printed without its minus; for <see cref="ClaimFormula.Level"/> also with a minus too many: 37 households reduced, stated as a fall
    /// of 37.
    /// </summary>
    SignDropped = 4,

    /// <summary>The base was divided by the actual: B/A was printed where A/B was claimed.</summary>
    BaseOverActual = 5,
}
