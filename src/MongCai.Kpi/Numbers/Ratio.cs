using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A part over its whole, an actual over its target: an exact fraction that keeps its numerator and its denominator as they were given.
/// </summary>
/// <remarks>
/// <para>Text form: <c>37/73</c>; a part that no number of decimals writes exactly stands in parentheses, <c>(1/3)/2</c>. Printed as a percentage by
/// <see cref="ToPercentage"/> or the format <c>P2</c>.</para>
/// <para>It is not a number to calculate with: ratios do not add, multiply or average. They <see cref="Pool(IEnumerable{Ratio})"/>, and their
/// difference is in <see cref="PercentagePoints"/>.</para>
/// <para>Equality and order are those of the value: 37/73 equals 74/146. <c>default</c> is 0/1.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Ratio>))]
[TypeConverter(typeof(TextTypeConverter<Ratio>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Ratio>, IReadsJsonNumber
{
    private const int PercentShift = 2;

    // Both parts where they are decimals; the denominator is zero only in default, where it stands for one.
    private readonly decimal _numerator;
    private readonly decimal _denominator;

    // Both parts where one of them is no decimal; otherwise null.
    private readonly WideParts? _wide;

    /// <summary>A ratio of two numbers that are known. Where the denominator comes from data and may be zero, use <see cref="OrUndefined(decimal, decimal)"/>.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole, not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public Ratio(decimal numerator, decimal denominator)
    {
        if (new DecimalParts(in denominator).IsZero)
        {
            throw ZeroDenominator(numerator, nameof(denominator));
        }

        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>A ratio of two exact amounts that are known. Where the denominator may be zero, use <see cref="OrUndefined(Rational, Rational)"/>.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole, not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public Ratio(Rational numerator, Rational denominator)
    {
        if (denominator.Sign == 0)
        {
            throw ZeroDenominator(numerator, nameof(denominator));
        }

        if (!numerator.TryToDecimal(out _numerator) | !denominator.TryToDecimal(out _denominator))
        {
            _wide = new WideParts(numerator, denominator);
        }
    }

    /// <summary>The part, as it was given.</summary>
    public Rational Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>The whole, as it was given. Never zero.</summary>
    public Rational Denominator => _wide?.Denominator ?? (_denominator == 0 ? 1 : _denominator);

    /// <summary>The exact quotient, as the number it is.</summary>
    public Rational Value => Numerator / Denominator;

    /// <summary>The ratio of two numbers from data.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole.</param>
    /// <returns>The ratio, or undefined: <see cref="UndefinedReason.ZeroDenominator"/>.</returns>
    public static Calculated<Ratio> OrUndefined(decimal numerator, decimal denominator) =>
        new DecimalParts(in denominator).IsZero ? UndefinedReason.ZeroDenominator : new Ratio(numerator, denominator);

    /// <summary>The ratio of two exact amounts from data.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole.</param>
    /// <returns>The ratio, or undefined: <see cref="UndefinedReason.ZeroDenominator"/>.</returns>
    public static Calculated<Ratio> OrUndefined(Rational numerator, Rational denominator) =>
        denominator.Sign == 0 ? UndefinedReason.ZeroDenominator : new Ratio(numerator, denominator);

    /// <summary>So many percent as a ratio: a threshold to compare with.</summary>
    /// <param name="percent">The percent.</param>
    /// <returns><paramref name="percent"/>/100.</returns>
    public static Ratio FromPercent(decimal percent) => new(percent, 100m);

    /// <summary>Rounds once, from the exact value, to the figure that is printed.</summary>
    /// <param name="decimals">How many decimals the figure has, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    /// <example><c>new Ratio(37, 73).ToPercentage(2)</c> is 50.68%.</example>
    public Percentage ToPercentage(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return Percentage.FromRounded(Round(PercentShift, decimals, rounding));
    }

    /// <summary>The ratio as a rate per 1.000, per 100.000 or another factor: an exact amount, which its format rounds.</summary>
    /// <param name="factor">The factor, at least 1.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not positive.</exception>
    /// <example>Three cases among 26.576 households: <c>$"{new Ratio(3, 26576).Per(100_000):F1}"</c> is 11.3.</example>
    public Rational Per(int factor)
    {
        Guard.Against.NotBetween(factor, 1, int.MaxValue, "Factors");
        return Numerator * factor / Denominator;
    }

    private static ArgumentOutOfRangeException ZeroDenominator(Rational numerator, string parameterName) =>
        new(parameterName, $"The denominator of {numerator}/0 is zero.");

    private sealed record WideParts(Rational Numerator, Rational Denominator);
}
