using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>How a record corrects another.</summary>
[JsonConverter(typeof(WordJsonConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>It replaces what was said.</summary>
    Amend = 0,

    /// <summary>The event never happened: nothing of it counts, in no period.</summary>
    Retract = 1,

    /// <summary>What was counted is taken back in the period of the reversal's own date: both stay in the record.</summary>
    Reverse = 2,
}
