using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The way in which a record corrects another record.</summary>
[JsonConverter(typeof(WordJsonConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>The correction replaces what was recorded about the event.</summary>
    Amend = 0,

    /// <summary>The correction says that the event never happened: nothing of it counts in any period.</summary>
    Retract = 1,

    /// <summary>The correction takes back what was counted, in the period of the reversal's own date. Both records stay.</summary>
    Reverse = 2,
}
