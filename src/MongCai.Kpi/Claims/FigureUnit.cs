using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>What a printed figure is a figure of.</summary>
[JsonConverter(typeof(WordJsonConverter<FigureUnit>))]
public enum FigureUnit
{
    /// <summary>An amount: printed without a unit of its own, or with one that the caller knows.</summary>
    Amount = 0,

    /// <summary>Percent: printed with <c>%</c>.</summary>
    Percent = 1,

    /// <summary>Percentage points: printed with <c>điểm phần trăm</c>.</summary>
    Points = 2,
}
