using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The rule for an event that is known only by its month, or by a range of days, where these days lie in two data windows.</summary>
[JsonConverter(typeof(WordJsonConverter<Straddling>))]
public enum Straddling
{
    /// <summary>The event belongs to no period.</summary>
    Undefined = 0,

    /// <summary>The event belongs to the period that contains its days by name: an event of June 2019 belongs to June 2019, whatever the data window.</summary>
    ByName = 1,
}
