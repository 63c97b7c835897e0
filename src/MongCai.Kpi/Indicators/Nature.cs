using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The kind of quantity that an indicator is. It decides how values of areas and periods are combined, and which sums mean nothing.</summary>
[JsonConverter(typeof(WordJsonConverter<Nature>))]
public enum Nature
{
    /// <summary>An amount that happens in a period (households lifted, jobs). It adds up over areas, and over periods that do not overlap.</summary>
    Flow = 0,

    /// <summary>An amount that there is at a date (poor households). It adds up over areas, and never over time.</summary>
    Stock = 1,

    /// <summary>
    /// A part of a whole (a poverty rate). Numerators and denominators are added, never the percentages. The numerator is at most the denominator.
    /// </summary>
    Proportion = 2,

    /// <summary>One quantity over another (jobs per fair). Numerators and denominators are added, never the ratios.</summary>
    Ratio = 3,

    /// <summary>A sum over a number (income per head). Means are weighted by the number, never averaged plainly.</summary>
    Mean = 4,

    /// <summary>A number of different members (persons trained). It is combined from its members only, never from counts.</summary>
    DistinctCount = 5,

    /// <summary>An index, a score, or a percentage whose parts are not known. It is not combined without declared weights.</summary>
    IndexNumber = 6,

    /// <summary>A task that is done or not done. Several are combined as how many are done, of how many.</summary>
    Milestone = 7,
}
