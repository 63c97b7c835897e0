using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What is done with something known only by its month, or by some days, that lie in two data windows.</summary>
[JsonConverter(typeof(WordJsonConverter<Straddling>))]
public enum Straddling
{
    /// <summary>It belongs to no period.</summary>
    Undefined = 0,

    /// <summary>It belongs to the period it names: something of June 2019 to June 2019, whatever the window.</summary>
    ByName = 1,
}
