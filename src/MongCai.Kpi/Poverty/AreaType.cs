using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The kind of area that a household lives in, rural or urban. The income lines of a poverty standard differ between the two.</summary>
[JsonConverter(typeof(WordJsonConverter<AreaType>))]
public enum AreaType
{
    /// <summary>A rural area (khu vực nông thôn).</summary>
    Rural = 0,

    /// <summary>An urban area (khu vực thành thị).</summary>
    Urban = 1,
}
