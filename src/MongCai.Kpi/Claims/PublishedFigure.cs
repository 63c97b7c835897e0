using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>
/// A figure as a report prints it: its digits with their decimals, a multiplier (1,4 tỷ), a unit (percent, points, or an amount) and a hedge (trên, gần). It
/// stands for every exact value that prints so.
/// </summary>
/// <remarks>
/// <para>Use it for numbers that are read from a report or written into one, to check them with a <see cref="PublishedClaim"/>, <see cref="ResultChecks"/> or
/// an <see cref="IdentityCheck"/>.</para>
/// <para>Text form: <c>50.68%</c>, <c>-0.14 pp</c>, <c>3561</c>, <c>over 1.4 billion</c>; in Vietnamese <c>trên 1,4 tỷ</c>, <c>-0,14 điểm phần trăm</c>.</para>
/// <para>A figure can be printed beside a threshold, so that it never shows the threshold's wrong side. It then carries that rule and is checked under it. The
/// invariant text includes the rule, <c>99.9% (below 100%)</c>; every other format has the figure alone, <c>99,9%</c>.</para>
/// <para>Two figures are equal when they are printed alike and have the same rule beside a threshold: 68.5% and 68.50% are different, and so are 1.4 billion
/// and 1400 million. Figures have no order, because a hedged figure has no single place in one. A negative zero does not exist. The <c>default</c> value is the
/// amount 0.</para>
/// </remarks>
/// <example>
/// <code>
/// var printed = PublishedFigure.Parse("50,68%", NumberFormat.Vietnamese);
/// Console.WriteLine(printed.BasesFor(37, ClaimFormula.Attained).Counts); // 73..73: 37 are 50,68% of 73 alone
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<PublishedFigure>))]
[TypeConverter(typeof(TextTypeConverter<PublishedFigure>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct PublishedFigure : IEquatable<PublishedFigure>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PublishedFigure>, IRefusesJsonNumber
{
    // The scale of the decimal is the number of decimals printed.
    private readonly decimal _number;

    // The parts are bytes, so that a figure with a rule takes no more memory than one without.
    // The multiplier is 10 to this power, one of those in Multipliers.
    private readonly byte _exponent;
    private readonly byte _unit;
    private readonly byte _hedge;

    // The rule beside a threshold, in the unit of the digits; null for a figure that is simply rounded.
    private readonly ThresholdRule? _rule;

    /// <summary>Creates a figure with a given number of decimals.</summary>
    /// <param name="number">The number that the digits say: 50.68 in 50.68%, 1.4 in 1.4 billion.</param>
    /// <param name="decimals">The number of decimals that the figure is printed with, 0 to 28.</param>
    /// <param name="unit">The kind of quantity that the figure expresses.</param>
    /// <param name="hedge">The word that says on which side of the figure the exact value lies.</param>
    /// <param name="multiplier">The factor that the digits are multiplied by: 1, or for an amount a thousand, million, billion or trillion.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not 0 to 28, or so few that digits would be lost; or there is no such unit, hedge or multiplier.
    /// </exception>
    /// <exception cref="ArgumentException">A figure in percent or points has a multiplier.</exception>
    /// <exception cref="OverflowException">The digits do not fit into a decimal with that many decimals.</exception>
    public PublishedFigure(decimal number, int decimals, FigureUnit unit = FigureUnit.Amount, Hedge hedge = Hedge.None, long multiplier = 1)
    {
        _number = new Percentage(number, decimals).Value;
        _exponent = (byte)Multipliers.ExponentOf(multiplier);
        _unit = (byte)Guard.Against.UnknownValue(unit);
        _hedge = (byte)Guard.Against.UnknownValue(hedge);
        RequireNoMultiplier(unit, multiplier);
    }

    private PublishedFigure(decimal number, int exponent, FigureUnit unit, Hedge hedge)
        : this(number, exponent, unit, hedge, rule: null)
    {
    }

    private PublishedFigure(decimal number, int exponent, FigureUnit unit, Hedge hedge, ThresholdRule? rule) =>
        (_number, _exponent, _unit, _hedge, _rule) = (number, (byte)exponent, (byte)unit, (byte)hedge, rule);

    /// <summary>Gets the number that the digits say, with the decimals it was printed with: 15.40 in 15.40%, 1.4 in 1.4 billion.</summary>
    public decimal Number => _number;

    /// <summary>Gets the number of decimals that the figure is printed with, 0 to 28.</summary>
    public int Decimals => _number.Scale;

    /// <summary>Gets the factor that the digits are multiplied by: 1, or a thousand, million, billion or trillion.</summary>
    public long Multiplier => Multipliers.Of(_exponent);

    /// <summary>Gets the kind of quantity that the figure expresses.</summary>
    public FigureUnit Unit => (FigureUnit)_unit;

    /// <summary>Gets the word that says on which side of the figure the exact value lies.</summary>
    public Hedge Hedge => (Hedge)_hedge;

    /// <summary>Gets the number that is printed: the digits times the multiplier, in percent or points where that is the unit.</summary>
    public Rational Value => _exponent == 0 ? _number : (Rational)_number * Multiplier;

    /// <summary>
    /// Gets whether the figure is a count or another whole amount, which is exact as an input: no decimals, no multiplier, no unit of percent, and no rule by
    /// which it was rounded.
    /// </summary>
    internal bool IsWhole => Unit == FigureUnit.Amount && _exponent == 0 && Decimals == 0 && _rule is null;

    /// <summary>Converts an amount to the figure that prints it, with the decimals it is written with: 519.3m has one.</summary>
    /// <param name="amount">The amount to convert.</param>
    public static implicit operator PublishedFigure(decimal amount) => new(amount == 0 ? decimal.Abs(amount) : amount, exponent: 0, FigureUnit.Amount, Hedge.None);

    /// <summary>Converts a printed percentage to the same figure in percent.</summary>
    /// <param name="percentage">The percentage to convert.</param>
    public static implicit operator PublishedFigure(Percentage percentage) => new(percentage.Value, exponent: 0, FigureUnit.Percent, Hedge.None);

    /// <summary>Determines whether two figures are printed alike and have the same rule beside a threshold.</summary>
    /// <param name="left">The first figure to compare.</param>
    /// <param name="right">The second figure to compare.</param>
    public static bool operator ==(PublishedFigure left, PublishedFigure right) => left.Equals(right);

    /// <summary>Determines whether two figures are printed differently or have different rules beside a threshold.</summary>
    /// <param name="left">The first figure to compare.</param>
    /// <param name="right">The second figure to compare.</param>
    public static bool operator !=(PublishedFigure left, PublishedFigure right) => !left.Equals(right);

    /// <summary>Determines whether another figure is printed alike and has the same rule beside a threshold.</summary>
    /// <param name="other">The figure to compare with this one.</param>
    /// <returns>True where digits, decimals, multiplier, unit, hedge and the rule beside a threshold are equal.</returns>
    public bool Equals(PublishedFigure other) =>
        _number == other._number && Decimals == other.Decimals && _exponent == other._exponent && _unit == other._unit && _hedge == other._hedge && _rule == other._rule;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublishedFigure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _rule is null
        ? HashCode.Combine(KeyedHash.Of(in _number), Decimals, _exponent, _unit, _hedge)
        : HashCode.Combine(KeyedHash.Of(in _number), Decimals, _exponent, _unit, _hedge, _rule);

    /// <summary>Creates a figure from the parts that were read.</summary>
    internal static PublishedFigure Of(decimal printed, int exponent, FigureUnit unit, Hedge hedge) => new(printed, exponent, unit, hedge);

    /// <summary>Returns the same digits and unit with another hedge, and without a threshold.</summary>
    internal PublishedFigure With(Hedge hedge) => new(_number, _exponent, Unit, hedge);

    /// <summary>Returns the figure with the other sign. Its hedge changes sides: over 18 becomes under −18.</summary>
    internal PublishedFigure Negated() => new(_number == 0 ? _number : -_number, _exponent, Unit, Hedge.TurnedRound(), _rule?.Negated());

    private static void RequireNoMultiplier(FigureUnit unit, long multiplier)
    {
        if (multiplier != 1 && unit != FigureUnit.Amount)
        {
            throw new ArgumentException($"Only an amount has a multiplier, {unit} has none.", nameof(multiplier));
        }
    }
}
