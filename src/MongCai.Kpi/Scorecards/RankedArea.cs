using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An area with the measure that it is ranked by, and its rank.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only: <c>1. north: 2064/2000</c>. In JSON it is written with all its figures, and not read.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<RankedArea>))]
public sealed partial class RankedArea
{
    internal RankedArea(AreaCode area, Calculated<Ratio> value, int? rank)
    {
        Area = area;
        Value = value;
        Rank = rank;
    }

    /// <summary>Gets the area.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the attainment or the index, by which it is ranked; undefined where it has none.</summary>
    public Calculated<Ratio> Value { get; }

    /// <summary>Gets the rank, from 1; null where the area has not the measure.</summary>
    public int? Rank { get; }

    /// <summary>Returns rank, area and measure.</summary>
    /// <returns>Such as <c>1. north: 2064/2000</c>; without the rank where there is none.</returns>
    public override string ToString() => Rank is { } rank ? FormattableString.Invariant($"{rank}. {Area}: {Value}") : FormattableString.Invariant($"{Area}: {Value}");
}
