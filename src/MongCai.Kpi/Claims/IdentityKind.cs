using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The relation that figures of a report have to satisfy among themselves.</summary>
[JsonConverter(typeof(WordJsonConverter<IdentityKind>))]
public enum IdentityKind
{
    /// <summary>The parts add up to the whole.</summary>
    PartsAndWhole = 0,

    /// <summary>The opening stock and its movements lead to the closing stock.</summary>
    OpeningAndClosing = 1,

    /// <summary>The rate times its total is the count.</summary>
    RateOfTotal = 2,

    /// <summary>The same figure is stated twice.</summary>
    TwoStatements = 3,
}
