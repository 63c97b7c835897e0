using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a report says of a target: không đạt, đạt, vượt. It is a policy over facts, not a fact.</summary>
[JsonConverter(typeof(WordJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Not met (không đạt).</summary>
    NotMet = 0,

    /// <summary>Met (đạt).</summary>
    Met = 1,

    /// <summary>Exceeded (vượt).</summary>
    Exceeded = 2,
}
