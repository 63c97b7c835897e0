using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The judgement of a report on a target: không đạt, đạt or vượt. It follows from a <see cref="VerdictPolicy"/>, and is not a fact by itself.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The target is not met (không đạt).</summary>
    NotMet = 0,

    /// <summary>The target is met (đạt).</summary>
    Met = 1,

    /// <summary>The target is met and exceeded (vượt).</summary>
    Exceeded = 2,
}
