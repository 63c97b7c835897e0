using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The degree to which a printed figure agrees with the value that follows for it from other figures.</summary>
[JsonConverter(typeof(WordJsonConverter<Agreement>))]
public enum Agreement
{
    /// <summary>The printed figure and the value that follows from the others are the same number.</summary>
    Exact = 0,

    /// <summary>The two numbers differ, but by no more than the rounding of the printed figures or their hedges allow.</summary>
    WithinRounding = 1,

    /// <summary>No exact values that print as the given figures agree, so at least one of the figures is wrong.</summary>
    Contradiction = 2,
}
