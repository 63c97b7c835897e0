using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What kind of quantity an indicator is: it decides how values of areas and periods come together, and which sums mean nothing.</summary>
[JsonConverter(typeof(WordJsonConverter<Nature>))]
public enum Nature
{
    /// <summary>What happens in a period (households lifted, jobs): adds over areas, and over periods that do not overlap.</summary>
    Flow = 0,

    /// <summary>What there is at a date (poor households): adds over areas, and never over time.</summary>
    Stock = 1,

    /// <summary>A part of a whole (a poverty rate): numerator and denominator come together, never the percentages. The numerator is at most the denominator.</summary>
    Proportion = 2,

    /// <summary>One quantity over another (jobs per fair): numerator and denominator come together, never the ratios.</summary>
    Ratio = 3,

    /// <summary>A sum over a number (income per head): weighted by the number, never plain.</summary>
    Mean = 4,

    /// <summary>How many different ones (persons trained): comes together from its members only, never from counts.</summary>
    DistinctCount = 5,

    /// <summary>An index, a score, or a percentage whose parts are not known: does not come together without declared weights.</summary>
    IndexNumber = 6,

    /// <summary>Done or not: how many are done, of how many.</summary>
    Milestone = 7,
}
