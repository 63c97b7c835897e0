using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What has to be so for two forms to ask for the same.</summary>
[JsonConverter(typeof(WordJsonConverter<FormAssumption>))]
public enum FormAssumption
{
    /// <summary>The change is net, so that what was taken away and what is left make up the opening value.</summary>
    NetChange = 0,

    /// <summary>The value it starts from stands, and is not revised: the opening value, the baseline, last year's.</summary>
    BaselineStands = 1,

    /// <summary>The total that a count is a part of will be so much at the end: 61 households are 0,23% where there are 26.576.</summary>
    TotalIs = 2,
}
