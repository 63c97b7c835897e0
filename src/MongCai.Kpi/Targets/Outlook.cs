using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Whether a target can still go either way while its period runs.</summary>
[JsonConverter(typeof(WordJsonConverter<Outlook>))]
public enum Outlook
{
    /// <summary>It can still be met and still be missed (còn để ngỏ).</summary>
    Open = 0,

    /// <summary>It is met whatever the rest of the period brings (chắc chắn đạt).</summary>
    Secured = 1,

    /// <summary>It is missed whatever the rest of the period brings (không thể đạt).</summary>
    OutOfReach = 2,
}
