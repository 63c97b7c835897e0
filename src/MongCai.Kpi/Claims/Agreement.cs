using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>Whether a figure agrees with what follows for it from others.</summary>
[JsonConverter(typeof(WordJsonConverter<Agreement>))]
public enum Agreement
{
    /// <summary>They are the same number.</summary>
    Exact = 0,

    /// <summary>They differ by no more than the rounding of what was printed, or the hedges, leave open.</summary>
    WithinRounding = 1,

    /// <summary>No values that print as the figures agree: one of them is wrong.</summary>
    Contradiction = 2,
}
