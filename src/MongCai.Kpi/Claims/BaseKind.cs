using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>What the base of a claim is.</summary>
[JsonConverter(typeof(WordJsonConverter<BaseKind>))]
public enum BaseKind
{
    /// <summary>The plan.</summary>
    Plan = 0,

    /// <summary>The target of a resolution.</summary>
    Resolution = 1,

    /// <summary>The figure of the period before.</summary>
    PreviousPeriod = 2,

    /// <summary>The whole that the actual is a part of.</summary>
    Total = 3,

    /// <summary>The stock at the beginning.</summary>
    Opening = 4,

    /// <summary>The figure of the same period last year.</summary>
    SamePeriodLastYear = 5,
}
