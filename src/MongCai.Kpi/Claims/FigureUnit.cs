using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The kind of quantity that a printed figure expresses: an amount, a percentage or percentage points.</summary>
[JsonConverter(typeof(WordJsonConverter<FigureUnit>))]
public enum FigureUnit
{
    /// <summary>An amount, printed without a unit of its own or with one that the caller knows.</summary>
    Amount = 0,

    /// <summary>A percentage, printed with <c>%</c>.</summary>
    Percent = 1,

    /// <summary>A difference in percentage points, printed with <c>điểm phần trăm</c>.</summary>
    Points = 2,
}
