using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Whether a cell of a scorecard has an attainment to be put into a band, and if not, why. What is apart from the bands is never the lowest one.</summary>
[JsonConverter(typeof(WordJsonConverter<CellState>))]
public enum CellState
{
    /// <summary>There is an attainment.</summary>
    Attained = 0,

    /// <summary>There is no target on the basis.</summary>
    NoTarget = 1,

    /// <summary>There is no actual.</summary>
    NoData = 2,

    /// <summary>The period has not begun on the day of the scorecard.</summary>
    NotStarted = 3,

    /// <summary>There are both, and no percentage: the attainment says why.</summary>
    Undefined = 4,
}
