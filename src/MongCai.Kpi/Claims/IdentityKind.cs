using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>Which figures of a report have to agree.</summary>
[JsonConverter(typeof(WordJsonConverter<IdentityKind>))]
public enum IdentityKind
{
    /// <summary>The parts add up to the whole.</summary>
    PartsAndWhole = 0,

    /// <summary>Opening and movements lead to the closing.</summary>
    OpeningAndClosing = 1,

    /// <summary>A rate of a total is the count.</summary>
    RateOfTotal = 2,

    /// <summary>One figure is stated twice.</summary>
    TwoStatements = 3,
}
