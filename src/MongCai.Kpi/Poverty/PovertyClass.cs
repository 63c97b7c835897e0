using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The class of a household under a standard. The higher the value, the poorer the household.</summary>
[JsonConverter(typeof(WordJsonConverter<PovertyClass>))]
public enum PovertyClass
{
    /// <summary>None of the others: above every line of the standard that is known.</summary>
    Other = 0,

    /// <summary>Of middle living standard (hộ có mức sống trung bình).</summary>
    Middle = 1,

    /// <summary>Near-poor (hộ cận nghèo).</summary>
    NearPoor = 2,

    /// <summary>Poor (hộ nghèo).</summary>
    Poor = 3,
}
