using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The exact difference of two ratios or two percentages: from 0.50% to 0.36% is −0.14 percentage points, which is not −0.14% of anything.
/// </summary>
/// <remarks>
/// <para>The operator <c>-</c> of <see cref="Ratio"/> and <see cref="Percentage"/> returns such a difference. One percentage point is one hundredth.</para>
/// <para>Text form: <c>-0.14 pp</c>, or a fraction in lowest terms where no number of decimals is exact: <c>-100/3 pp</c>.</para>
/// <para>Two differences are equal if they have the same value, and they are ordered by value. <c>default</c> is a difference of zero.</para>
/// </remarks>
/// <example>
/// <code>
/// PercentagePoints change = Percentage.Parse("0.36%") - Percentage.Parse("0.50%");     // -0.14 pp
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<PercentagePoints>))]
[TypeConverter(typeof(TextTypeConverter<PercentagePoints>))]
public readonly partial struct PercentagePoints : IEquatable<PercentagePoints>, IComparable<PercentagePoints>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PercentagePoints>, IRefusesJsonNumber
{
    private const decimal PointsInOne = 100m;

    /// <summary>Creates a difference of a given number of percentage points.</summary>
    /// <param name="points">The percentage points: −0.14 where 0.50% became 0.36%.</param>
    public PercentagePoints(Rational points) => Value = points;

    /// <summary>Gets the exact number of percentage points.</summary>
    public Rational Value { get; }

    /// <summary>Rounds the percentage points once, from the exact value.</summary>
    /// <param name="decimals">The number of decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rounding rule, half away from zero unless another is named.</param>
    /// <returns>A decimal with exactly that number of decimals. As it is a number of .NET, string interpolation without a <see cref="NumberFormat"/> writes it
    /// in the current culture; the format <c>F2</c> of <see cref="PercentagePoints"/> never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is not a defined
    /// rule.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding = Rounding.HalfAwayFromZero) => Value.Round(decimals, rounding);

    /// <summary>Adds two differences: percentage points add up, where percentages do not.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Subtracts one difference from another.</summary>
    /// <param name="left">The difference to subtract from.</param>
    /// <param name="right">The difference to subtract.</param>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Value - right.Value);

    internal static PercentagePoints Between(in Rational left, in Rational right) => new((left - right) * PointsInOne);
}
