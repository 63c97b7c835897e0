using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// An exact rational number: an amount as it is before anything is rounded, such as the 36 households that remain or the 74 · 181/365 expected by now.
/// </summary>
/// <remarks>
/// <para>Text form: <c>17</c>, <c>-0.29</c>, or in lowest terms where no number of decimals writes it exactly: <c>13394/365</c>.</para>
/// <para>It has no unit, no bounds and no rounding; only <see cref="Round"/> gives up digits, and only by a named rule.</para>
/// <para>Equality and order are those of the value: 1.50 equals 1.5. <c>default</c> is zero.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Rational>))]
[TypeConverter(typeof(TextTypeConverter<Rational>))]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Rational>, IReadsJsonNumber
{
    // Either the decimal is the value and the fraction is null, or the fraction is the value, no decimal is, and the decimal is 0.
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

    /// <summary>The sign: −1, 0 or 1.</summary>
    public int Sign => _fraction?.Numerator.Sign ?? Math.Sign(_decimal);

    internal bool IsDecimal => _fraction is null;

    internal decimal AsDecimal => _decimal;

    /// <summary>A decimal is a rational number as it stands; so are the whole numbers that convert to one.</summary>
    /// <param name="value">The decimal.</param>
    public static implicit operator Rational(decimal value) => new(value);

    /// <summary>The value as a decimal, if there is a decimal that is exactly this value.</summary>
    /// <param name="value">The decimal, or 0.</param>
    /// <returns>True where nothing was lost.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = _decimal;
        return IsDecimal;
    }

    /// <summary>Rounds once, from the exact value.</summary>
    /// <param name="decimals">How many decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>A decimal with exactly that many decimals. It is .NET's own: interpolated without a <see cref="NumberFormat"/> it prints by the current culture,
    /// where the format <c>F2</c> of this type does not.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">The value does not fit into a decimal with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return new Ratio(this, 1m).Round(shift: 0, decimals, rounding);
    }

    internal static Rational FromFraction(Fraction value) => new(value);

    /// <summary>unscaled · 10^−decimals.</summary>
    internal static Rational FromUnscaled(BigInteger unscaled, int decimals) =>
        decimals <= DecimalParts.MaxScale && Fraction.TryCompose(unscaled, decimals, out var value)
            ? new Rational(value)
            : new Rational(Fraction.Of(unscaled, PowersOfTen.Wide(decimals)));

    internal Fraction ToFraction() => _fraction ?? Fraction.Of(_decimal);
}
