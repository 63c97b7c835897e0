using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An area with the measure by which it is ranked, and its rank.</summary>
/// <remarks>
/// <see cref="Scorecard.Rank"/> returns it. Two ranked areas are equal only if they are the same object. The text form is for readers only:
/// <c>1. north: 2064/2000</c>. The JSON form has all figures, and is written and not read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RankedArea>))]
public sealed partial class RankedArea
{
    internal RankedArea(AreaCode area, Calculated<Ratio> value, int? rank)
    {
        Area = area;
        Value = value;
        Rank = rank;
    }

    /// <summary>Gets the area that is ranked.</summary>
    public AreaCode Area { get; }

    /// <summary>Gets the attainment or the index of the pace, by which the area is ranked; undefined where the area has none.</summary>
    public Calculated<Ratio> Value { get; }

    /// <summary>Gets the rank of the area, from 1; null where <see cref="Value"/> is undefined.</summary>
    public int? Rank { get; }

    /// <summary>Returns a text with the rank, the area and the measure.</summary>
    /// <returns>A text such as <c>1. north: 2064/2000</c>, without the rank where there is none.</returns>
    public override string ToString() => Rank is { } rank ? FormattableString.Invariant($"{rank}. {Area}: {Value}") : FormattableString.Invariant($"{Area}: {Value}");
}
