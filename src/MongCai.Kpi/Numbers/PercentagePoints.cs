using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The difference of two ratios or of two percentages, exactly: from 0.50% to 0.36% is −0.14 points, which is not −0.14% of anything.
/// </summary>
/// <remarks>
/// <para>Text form: <c>-0.14 pp</c>, or in lowest terms where no number of decimals writes it exactly: <c>-100/3 pp</c>. Unit: points, hundredths of one.</para>
/// <para>Equality and order are those of the value. <c>default</c> is no difference.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<PercentagePoints>))]
[TypeConverter(typeof(TextTypeConverter<PercentagePoints>))]
public readonly partial struct PercentagePoints : IEquatable<PercentagePoints>, IComparable<PercentagePoints>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PercentagePoints>, IRefusesJsonNumber
{
    private const decimal PointsInOne = 100m;

    /// <summary>So many points.</summary>
    /// <param name="points">The points: −0.14 where 0.50% became 0.36%.</param>
    public PercentagePoints(Rational points) => Value = points;

    /// <summary>The points, exactly.</summary>
    public Rational Value { get; }

    /// <summary>Rounds once, from the exact value.</summary>
    /// <param name="decimals">How many decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>A decimal with exactly that many decimals. It is .NET's own: interpolated without a <see cref="NumberFormat"/> it prints by the current culture,
    /// where the format <c>F2</c> of this type does not.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding = Rounding.HalfAwayFromZero) => Value.Round(decimals, rounding);

    /// <summary>One difference and then another: points add, where percentages do not.</summary>
    /// <param name="left">The first difference.</param>
    /// <param name="right">The second difference.</param>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>How much one difference exceeds another.</summary>
    /// <param name="left">The difference.</param>
    /// <param name="right">The difference to subtract.</param>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Value - right.Value);

    internal static PercentagePoints Between(in Rational left, in Rational right) => new((left - right) * PointsInOne);
}
