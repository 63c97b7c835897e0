using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// An exact rational number: an amount before anything is rounded, such as the 36 households that remain, or the 74 · 181/365 households expected by now.
/// </summary>
/// <remarks>
/// <para>Use a rational number for amounts that have to stay exact through every calculation. A <c>decimal</c> or a whole number converts to it
/// implicitly.</para>
/// <para>Text form: <c>17</c>, <c>-0.29</c>, or a fraction in lowest terms where no number of decimals is exact: <c>13394/365</c>.</para>
/// <para>A rational number has no unit, no bounds but a size of 100,000 digits, and no rounding of its own; only <see cref="Round"/> drops digits, and only by a named rule.</para>
/// <para>Two numbers are equal if they have the same value, so that 1.50 equals 1.5, and they are ordered by value. <c>default</c> is zero.</para>
/// </remarks>
/// <example>
/// <code>
/// Rational expected = (Rational)74 * 181 / 365;     // 13394/365
/// decimal printed = expected.Round(1);              // 36.7
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<Rational>))]
[TypeConverter(typeof(TextTypeConverter<Rational>))]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Rational>, IReadsJsonNumber
{
    // Either the decimal is the value and the fraction is null; or the fraction is a value that no decimal has, and the decimal is 0.
    private readonly decimal _decimal;
    private readonly Fraction? _fraction;

    private Rational(decimal value) => _decimal = value;

    private Rational(Fraction value)
    {
        if (!value.TryToDecimal(out _decimal))
        {
            _fraction = value;
        }
    }

    /// <summary>Gets the sign of the number: −1, 0 or 1.</summary>
    public int Sign => _fraction?.Numerator.Sign ?? Math.Sign(_decimal);

    internal bool IsDecimal => _fraction is null;

    internal decimal AsDecimal => _decimal;

    /// <summary>Converts a decimal to the rational number with the same value. Whole numbers convert too, as they convert to a decimal.</summary>
    /// <param name="value">The decimal to convert.</param>
    public static implicit operator Rational(decimal value) => new(value);

    /// <summary>Tries to convert the number to a decimal with exactly the same value.</summary>
    /// <param name="value">The decimal, or 0 where no decimal has exactly this value.</param>
    /// <returns>True if a decimal has exactly this value, and false otherwise.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = _decimal;
        return IsDecimal;
    }

    /// <summary>Rounds the number once, from its exact value.</summary>
    /// <param name="decimals">The number of decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rounding rule, half away from zero unless another is named.</param>
    /// <returns>A decimal with exactly that number of decimals. As it is a number of .NET, string interpolation without a <see cref="NumberFormat"/> writes it
    /// in the current culture; the format <c>F2</c> of <see cref="Rational"/> never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is not a defined
    /// rule.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return new Ratio(this, 1m).Round(shift: 0, decimals, rounding);
    }

    internal static Rational FromFraction(Fraction value) => new(value);

    /// <summary>Creates the number unscaled · 10^−decimals.</summary>
    internal static Rational FromUnscaled(BigInteger unscaled, int decimals) =>
        decimals <= DecimalParts.MaxScale && Fraction.TryCompose(unscaled, decimals, out var value)
            ? new Rational(value)
            : new Rational(Fraction.Of(unscaled, PowersOfTen.Wide(decimals)));

    internal Fraction ToFraction() => _fraction ?? Fraction.Of(_decimal);
}
