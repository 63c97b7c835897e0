using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The assumption under which one target form asks for the same as another.</summary>
[JsonConverter(typeof(WordJsonConverter<FormAssumption>))]
public enum FormAssumption
{
    /// <summary>The change is net: what was taken away and what is left add up to the opening value.</summary>
    NetChange = 0,

    /// <summary>The value that the form starts from (the opening value, the baseline, last year's value) is not revised.</summary>
    BaselineStands = 1,

    /// <summary>The total that a count is part of has a given size at the end: 61 households are 0,23% where there are 26.576.</summary>
    TotalIs = 2,
}
