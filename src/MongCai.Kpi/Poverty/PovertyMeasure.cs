using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The households or persons that an indicator counts, by poverty class.</summary>
[JsonConverter(typeof(WordJsonConverter<PovertyMeasure>))]
public enum PovertyMeasure
{
    /// <summary>The poor households (hộ nghèo).</summary>
    PoorHouseholds = 0,

    /// <summary>The near-poor households (hộ cận nghèo).</summary>
    NearPoorHouseholds = 1,

    /// <summary>The poor and near-poor households together, which the national standards since 2022 call "multidimensionally poor" (nghèo đa chiều).</summary>
    PoorAndNearPoorHouseholds = 2,

    /// <summary>All resident households of any class.</summary>
    Households = 3,

    /// <summary>The persons in poor households.</summary>
    PoorPersons = 4,

    /// <summary>The persons in near-poor households.</summary>
    NearPoorPersons = 5,

    /// <summary>The persons in poor and near-poor households together.</summary>
    PoorAndNearPoorPersons = 6,

    /// <summary>All residents (nhân khẩu), in households of any class.</summary>
    Persons = 7,
}
