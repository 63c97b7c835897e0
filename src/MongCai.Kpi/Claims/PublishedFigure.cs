using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>
/// A figure as a report prints it: its digits with their decimals, a multiplier (1,4 tỷ), a unit (percent, points, or an amount) and a hedge (trên, gần).
/// It stands for every exact value that prints so.
/// </summary>
/// <remarks>
/// <para>Text form: <c>50.68%</c>, <c>-0.14 pp</c>, <c>3561</c>, <c>over 1.4 billion</c>. In Vietnamese <c>trên 1,4 tỷ</c>, <c>-0,14 điểm phần trăm</c>.</para>
/// <para>A figure that was printed beside a threshold, so that it never shows the wrong side, carries that rule, and is checked under it. The invariant text says it, <c>99.9% (below 100%)</c>;
/// a page in any other format has the figure alone, <c>99,9%</c>.</para>
/// <para>Equality is that of what is printed, and of the rule beside a threshold: 68.5% and 68.50% are two figures, and so are 1.4 billion and 1400 million. There is no order: a hedged figure has no place in one.
/// A negative zero does not exist. <c>default</c> is the amount 0.</para>
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<PublishedFigure>))]
[TypeConverter(typeof(TextTypeConverter<PublishedFigure>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial struct PublishedFigure : IEquatable<PublishedFigure>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PublishedFigure>, IRefusesJsonNumber
{
    // Its scale is the number of decimals printed.
    private readonly decimal _number;

    // In bytes, so that with a rule the figure takes no more memory than without one.
    // The multiplier is 10 to this power: one that Multipliers has.
    private readonly byte _exponent;
    private readonly byte _unit;
    private readonly byte _hedge;

    // In the unit of the digits; null for a figure that is rounded as ever.
    private readonly ThresholdRule? _rule;

    /// <summary>A figure with so many decimals.</summary>
    /// <param name="number">What the digits say: 50.68 in 50.68%, 1.4 in 1.4 billion.</param>
    /// <param name="decimals">The decimals it is printed with, 0 to 28.</param>
    /// <param name="unit">What it is a figure of.</param>
    /// <param name="hedge">The word before it.</param>
    /// <param name="multiplier">What the digits are multiplied by: 1, or for an amount a thousand, million, billion or trillion.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or so few that digits would be lost; or there is no such unit, hedge or multiplier.</exception>
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

    /// <summary>What the digits say, with the decimals they were printed with: 15.40 in 15.40%, 1.4 in 1.4 billion.</summary>
    public decimal Number => _number;

    /// <summary>The decimals it is printed with, 0 to 28.</summary>
    public int Decimals => _number.Scale;

    /// <summary>What the digits are multiplied by: 1, or a thousand, million, billion or trillion.</summary>
    public long Multiplier => Multipliers.Of(_exponent);

    /// <summary>What it is a figure of.</summary>
    public FigureUnit Unit => (FigureUnit)_unit;

    /// <summary>The word before it.</summary>
    public Hedge Hedge => (Hedge)_hedge;

    /// <summary>The number that is printed: the digits times the multiplier; in percent or points where that is the unit.</summary>
    public Rational Value => _exponent == 0 ? _number : (Rational)_number * Multiplier;

    /// <summary>Whether it is a count or another whole amount, which is exact where it is an input: no decimals, no multiplier, no unit of percent, and no rule by which it was rounded.</summary>
    internal bool IsWhole => Unit == FigureUnit.Amount && _exponent == 0 && Decimals == 0 && _rule is null;

    /// <summary>An amount as it is written, with the decimals it is written with: 519.3m has one.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator PublishedFigure(decimal amount) => new(amount == 0 ? decimal.Abs(amount) : amount, exponent: 0, FigureUnit.Amount, Hedge.None);

    /// <summary>A printed percentage as the figure it is.</summary>
    /// <param name="percentage">The percentage.</param>
    public static implicit operator PublishedFigure(Percentage percentage) => new(percentage.Value, exponent: 0, FigureUnit.Percent, Hedge.None);

    /// <summary>Whether two figures are printed alike.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(PublishedFigure left, PublishedFigure right) => left.Equals(right);

    /// <summary>Whether two figures are printed differently.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(PublishedFigure left, PublishedFigure right) => !left.Equals(right);

    /// <summary>Whether the other figure is printed alike.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns>True where digits, decimals, multiplier, unit, hedge and the rule beside a threshold are equal.</returns>
    public bool Equals(PublishedFigure other) =>
        _number == other._number && Decimals == other.Decimals && _exponent == other._exponent && _unit == other._unit && _hedge == other._hedge && _rule == other._rule;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublishedFigure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _rule is null
        ? HashCode.Combine(KeyedHash.Of(in _number), Decimals, _exponent, _unit, _hedge)
        : HashCode.Combine(KeyedHash.Of(in _number), Decimals, _exponent, _unit, _hedge, _rule);

    /// <summary>A figure as it was read.</summary>
    internal static PublishedFigure Of(decimal printed, int exponent, FigureUnit unit, Hedge hedge) => new(printed, exponent, unit, hedge);

    /// <summary>The same digits with another hedge.</summary>
    internal PublishedFigure With(Hedge hedge) => new(_number, _exponent, Unit, hedge);

    /// <summary>The figure with the other sign: what is over 18 is, below zero, under −18.</summary>
    internal PublishedFigure Negated() => new(_number == 0 ? _number : -_number, _exponent, Unit, Hedge.TurnedRound(), _rule?.Negated());

    private static void RequireNoMultiplier(FigureUnit unit, long multiplier)
    {
        if (multiplier != 1 && unit != FigureUnit.Amount)
        {
            throw new ArgumentException($"Only an amount has a multiplier, {unit} has none.", nameof(multiplier));
        }
    }
}
