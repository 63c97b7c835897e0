using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>An income line of a poverty standard: an amount in đồng per person and month for rural areas, and one for urban areas.</summary>
/// <remarks>
/// One needs it to define a criterion of a standard. Two lines are equal only if they are the same object. The text form is for readers only:
/// <c>700,000 rural, 900,000 urban</c>.
/// The JSON form has the two amounts as exact texts: <c>{"rural":"700000","urban":"900000"}</c>.
/// </remarks>
/// <example><c>new IncomeLine(rural: 700_000, urban: 900_000)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<IncomeLine>))]
public sealed partial class IncomeLine
{
    /// <summary>Creates an income line from its two amounts.</summary>
    /// <param name="rural">The amount in đồng per person and month in rural areas, above zero.</param>
    /// <param name="urban">The amount in đồng per person and month in urban areas, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is zero or negative.</exception>
    public IncomeLine(decimal rural, decimal urban)
    {
        Rural = Guard.Against.NotPositive(rural, "An income line");
        Urban = Guard.Against.NotPositive(urban, "An income line");
    }

    /// <summary>Gets the amount in đồng per person and month in rural areas.</summary>
    public decimal Rural { get; }

    /// <summary>Gets the amount in đồng per person and month in urban areas.</summary>
    public decimal Urban { get; }

    /// <summary>Returns the amount of the line for one kind of area.</summary>
    /// <param name="area">The kind of area, rural or urban.</param>
    /// <returns>The amount in đồng per person and month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of area.</exception>
    public decimal In(AreaType area) => Guard.Against.UnknownValue(area) == AreaType.Rural ? Rural : Urban;

    /// <summary>Returns a text with both amounts of the line.</summary>
    /// <returns>A text such as <c>700,000 rural, 900,000 urban</c>.</returns>
    public override string ToString() => $"{Money.English(Rural)} rural, {Money.English(Urban)} urban";
}
