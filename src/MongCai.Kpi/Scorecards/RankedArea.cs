using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An area with its attainment and its rank.</summary>
/// <remarks>Equality is that of all parts. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<RankedArea>))]
public sealed record RankedArea
{
    internal RankedArea(AreaCode area, Ratio attained, int rank)
    {
        Area = area;
        Attained = attained;
        Rank = rank;
    }

    /// <summary>The area.</summary>
    public AreaCode Area { get; }

    /// <summary>The attainment.</summary>
    public Ratio Attained { get; }

    /// <summary>The rank, from 1.</summary>
    public int Rank { get; }

    /// <summary>Rank, area and attainment.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Rank}. {Area}: {Attained}");
}
