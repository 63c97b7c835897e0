using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>An income line: so many đồng per person and month in rural areas, so many in urban ones.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: <c>700,000 rural, 900,000 urban</c>. JSON form: the two amounts as exact texts, <c>{"rural":"700000","urban":"900000"}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<IncomeLine>))]
public sealed partial class IncomeLine
{
    /// <summary>A line.</summary>
    /// <param name="rural">Đồng per person and month in rural areas, above zero.</param>
    /// <param name="urban">Đồng per person and month in urban areas, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A line is zero or negative.</exception>
    public IncomeLine(decimal rural, decimal urban)
    {
        Rural = Guard.Against.NotPositive(rural, "An income line");
        Urban = Guard.Against.NotPositive(urban, "An income line");
    }

    /// <summary>Đồng per person and month in rural areas.</summary>
    public decimal Rural { get; }

    /// <summary>Đồng per person and month in urban areas.</summary>
    public decimal Urban { get; }

    /// <summary>The line of one kind of area.</summary>
    /// <param name="area">The kind of area.</param>
    /// <returns>Đồng per person and month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public decimal In(AreaType area) => Guard.Against.UnknownValue(area) == AreaType.Rural ? Rural : Urban;

    /// <summary>Both lines.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Money.English(Rural)} rural, {Money.English(Urban)} urban";
}
