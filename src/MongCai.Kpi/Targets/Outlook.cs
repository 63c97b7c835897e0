using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Whether a target can still be met or missed while its period runs.</summary>
[JsonConverter(typeof(WordJsonConverter<Outlook>))]
public enum Outlook
{
    /// <summary>The target can still be met and can still be missed (còn để ngỏ).</summary>
    Open = 0,

    /// <summary>The target is met whatever the rest of the period brings (chắc chắn đạt).</summary>
    Secured = 1,

    /// <summary>The target is missed whatever the rest of the period brings (không thể đạt).</summary>
    OutOfReach = 2,
}
