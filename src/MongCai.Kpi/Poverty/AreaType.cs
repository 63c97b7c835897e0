using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The kind of area a household lives in, by which the income lines differ.</summary>
[JsonConverter(typeof(WordJsonConverter<AreaType>))]
public enum AreaType
{
    /// <summary>Rural (khu vực nông thôn).</summary>
    Rural = 0,

    /// <summary>Urban (khu vực thành thị).</summary>
    Urban = 1,
}
