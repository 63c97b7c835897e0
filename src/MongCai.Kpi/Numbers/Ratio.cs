using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A part divided by its whole, such as an actual divided by its target: an exact fraction that keeps its numerator and its denominator as they were given.
/// </summary>
/// <remarks>
/// <para>Use a ratio for every share, rate or attainment while it is calculated with; use a <see cref="Percentage"/> for the figure that is printed in the
/// end.</para>
/// <para>Text form: <c>37/73</c>. A numerator or denominator that no number of decimals writes exactly stands in parentheses: <c>(1/3)/2</c>.
/// <see cref="ToPercentage"/> and the format <c>P2</c> print a ratio as a percentage.</para>
/// <para>A ratio is not a number to calculate with: there is no sum, product or average of ratios. <see cref="Pool(IEnumerable{Ratio})"/> combines the ratios
/// of the parts of a whole, and the difference of two ratios is a value in <see cref="PercentagePoints"/>.</para>
/// <para>Two ratios are equal if they have the same value, so that 37/73 equals 74/146, and they are ordered by value. <c>default</c> is 0/1.</para>
/// </remarks>
/// <example>
/// <code>
/// var reduced = new Ratio(37, 73);                  // 37/73
/// Percentage printed = reduced.ToPercentage(2);     // 50.68%
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<Ratio>))]
[TypeConverter(typeof(TextTypeConverter<Ratio>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, IComparable,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Ratio>, IReadsJsonNumber
{
    private const int PercentShift = 2;

    // The numerator and the denominator where both are decimals. The denominator is zero only in default, where it stands for one.
    private readonly decimal _numerator;
    private readonly decimal _denominator;

    // The numerator and the denominator where one of them is not a decimal; otherwise null.
    private readonly WideParts? _wide;

    /// <summary>Creates the ratio of two known numbers. Where the denominator comes from data and may be zero, use
    /// <see cref="OrUndefined(decimal, decimal)"/>.</summary>
    /// <param name="numerator">The part of the whole, or the actual.</param>
    /// <param name="denominator">The whole, or the target; not zero.</param>
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

    /// <summary>Creates the ratio of two known exact numbers. Where the denominator may be zero, use <see cref="OrUndefined(Rational, Rational)"/>.</summary>
    /// <param name="numerator">The part of the whole, or the actual.</param>
    /// <param name="denominator">The whole, or the target; not zero.</param>
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

    /// <summary>Gets the numerator as it was given: the part of the whole.</summary>
    public Rational Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>Gets the denominator as it was given: the whole, which is never zero.</summary>
    public Rational Denominator => _wide?.Denominator ?? (_denominator == 0 ? 1 : _denominator);

    /// <summary>Gets the exact quotient of numerator and denominator as a number.</summary>
    public Rational Value => Numerator / Denominator;

    /// <summary>Creates the ratio of two numbers from data, where the denominator may be zero.</summary>
    /// <param name="numerator">The part of the whole, or the actual.</param>
    /// <param name="denominator">The whole, or the target.</param>
    /// <returns>The ratio; undefined with <see cref="UndefinedReason.ZeroDenominator"/> where <paramref name="denominator"/> is zero.</returns>
    public static Calculated<Ratio> OrUndefined(decimal numerator, decimal denominator) =>
        new DecimalParts(in denominator).IsZero ? UndefinedReason.ZeroDenominator : new Ratio(numerator, denominator);

    /// <summary>Creates the ratio of two exact numbers from data, where the denominator may be zero.</summary>
    /// <param name="numerator">The part of the whole, or the actual.</param>
    /// <param name="denominator">The whole, or the target.</param>
    /// <returns>The ratio; undefined with <see cref="UndefinedReason.ZeroDenominator"/> where <paramref name="denominator"/> is zero.</returns>
    public static Calculated<Ratio> OrUndefined(Rational numerator, Rational denominator) =>
        denominator.Sign == 0 ? UndefinedReason.ZeroDenominator : new Ratio(numerator, denominator);

    /// <summary>Creates a ratio from a number of percent, such as a threshold to compare other ratios with.</summary>
    /// <param name="percent">The number of percent: 95 for 95%.</param>
    /// <returns>The ratio <paramref name="percent"/>/100.</returns>
    public static Ratio FromPercent(decimal percent) => new(percent, 100m);

    /// <summary>Rounds this ratio once, from its exact value, to the percentage that is printed.</summary>
    /// <param name="decimals">The number of decimals that the percentage has, 0 to 28.</param>
    /// <param name="rounding">The rounding rule, half away from zero unless another is named.</param>
    /// <returns>The percentage with exactly that number of decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is not a defined
    /// rule.</exception>
    /// <exception cref="OverflowException">The percentage does not fit into a decimal.</exception>
    /// <example><c>new Ratio(37, 73).ToPercentage(2)</c> is 50.68%.</example>
    public Percentage ToPercentage(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return Percentage.FromRounded(Round(PercentShift, decimals, rounding));
    }

    /// <summary>Returns this ratio as a rate per 1,000, per 100,000 or per another factor: an exact number, which is rounded when it is formatted.</summary>
    /// <param name="factor">The number that the rate refers to, at least 1: 1,000 for a rate per thousand.</param>
    /// <returns>The exact product of the ratio and the factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is less than 1.</exception>
    /// <example>Three cases among 26,576 households: <c>$"{new Ratio(3, 26576).Per(100_000):F1}"</c> is 11.3 per 100,000 households.</example>
    public Rational Per(int factor)
    {
        Guard.Against.NotBetween(factor, 1, int.MaxValue, "Factors");
        return Numerator * factor / Denominator;
    }

    private static ArgumentOutOfRangeException ZeroDenominator(Rational numerator, string parameterName) =>
        new(parameterName, $"The denominator of {numerator}/0 is zero.");

    private sealed record WideParts(Rational Numerator, Rational Denominator);
}
