using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>Who of those that a review counts an indicator is about: households or persons, of which class.</summary>
[JsonConverter(typeof(WordJsonConverter<PovertyMeasure>))]
public enum PovertyMeasure
{
    /// <summary>Poor households (hộ nghèo).</summary>
    PoorHouseholds = 0,

    /// <summary>Near-poor households (hộ cận nghèo).</summary>
    NearPoorHouseholds = 1,

    /// <summary>Poor and near-poor households together: "multidimensionally poor" (nghèo đa chiều) in the national standards since 2022.</summary>
    PoorAndNearPoorHouseholds = 2,

    /// <summary>All resident households.</summary>
    Households = 3,

    /// <summary>Persons in poor households.</summary>
    PoorPersons = 4,

    /// <summary>Persons in near-poor households.</summary>
    NearPoorPersons = 5,

    /// <summary>Persons in poor and near-poor households together.</summary>
    PoorAndNearPoorPersons = 6,

    /// <summary>All residents (nhân khẩu), in households of any class.</summary>
    Persons = 7,
}
