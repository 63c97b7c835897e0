using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The poverty class of a household under a standard. The higher the value, the poorer the household.</summary>
[JsonConverter(typeof(WordJsonConverter<PovertyClass>))]
public enum PovertyClass
{
    /// <summary>A household in none of the other classes, above every line of the standard that is known.</summary>
    Other = 0,

    /// <summary>A household of middle living standard (hộ có mức sống trung bình).</summary>
    Middle = 1,

    /// <summary>A near-poor household (hộ cận nghèo), between poor and middle living standard.</summary>
    NearPoor = 2,

    /// <summary>A poor household (hộ nghèo), the poorest of the classes.</summary>
    Poor = 3,
}
