using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How the change of a rate n/N is split into the effect of the count n and the effect of the denominator N. Several splits are right, so the choice is
/// named.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<RateSplit>))]
public enum RateSplit
{
    /// <summary>The mean of the other two splits, which treats the two dates alike.</summary>
    Symmetric = 0,

    /// <summary>The count at the new total, the total at the old rate: (n₁−n₀)/N₁ and r₀·(N₀−N₁)/N₁.</summary>
    AtNewTotal = 1,

    /// <summary>The count at the old total, the total at the new rate: (n₁−n₀)/N₀ and r₁·(N₀−N₁)/N₀.</summary>
    AtOldTotal = 2,
}
