using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <content>The threshold of a figure: a value of which the printed figure never shows the wrong side.</content>
public readonly partial struct PublishedFigure
{
    /// <summary>
    /// Gets the threshold beside which the figure was printed so as never to show its wrong side, in the unit of <see cref="Value"/>; null for a figure that
    /// was simply rounded.
    /// </summary>
    public Rational? Threshold => _rule is null ? null : _rule.Threshold * Multiplier;

    /// <summary>
    /// Gets the rule for what is printed in place of a figure on the wrong side of the threshold; <see cref="Kpi.NearThreshold.Round"/> where the figure has no
    /// threshold.
    /// </summary>
    public NearThreshold NearThreshold => _rule?.Near ?? NearThreshold.Round;

    /// <summary>Prints an exact value beside a threshold, so that the figure never shows the wrong side of the threshold.</summary>
    /// <param name="exact">The exact value: 99.96 for 99.96%; for an amount with a multiplier, the whole amount.</param>
    /// <param name="decimals">
    /// The number of decimals of the figure, 0 to 28. Where these are too few for the threshold itself, the threshold is printed with as many as it needs.
    /// </param>
    /// <param name="unit">The kind of quantity that the figure expresses.</param>
    /// <param name="threshold">The threshold, in the unit of the exact value: 100 for a target in percent, 0 for a change.</param>
    /// <param name="near">
    /// What is printed in place of a figure on the wrong side. A threshold that no decimal holds (100/3) cannot be printed behind a word, and the digits keep
    /// the side instead.
    /// </param>
    /// <param name="rounding">The rounding rule for all other figures.</param>
    /// <param name="multiplier">The factor that the digits are multiplied by: 1, or for an amount a thousand, million, billion or trillion.</param>
    /// <returns>
    /// The figure, which carries the rule. A value equal to the threshold prints as the threshold; it is simply rounded where no decimal holds the threshold.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or there is no such unit, rule or multiplier.</exception>
    /// <exception cref="ArgumentException">A figure in percent or points has a multiplier.</exception>
    /// <exception cref="OverflowException">The digits do not fit into a decimal with that many decimals.</exception>
    /// <example>
    /// <c>PublishedFigure.Print(99.96m, 1, FigureUnit.Percent, 100)</c> is 99.9%; with <see cref="Kpi.NearThreshold.Hedge"/> it is "under 100%".
    /// </example>
    public static PublishedFigure Print(
        Rational exact,
        int decimals,
        FigureUnit unit,
        Rational threshold,
        NearThreshold near = NearThreshold.KeepSide,
        Rounding rounding = Rounding.HalfAwayFromZero,
        long multiplier = 1)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownValue(unit);
        Guard.Against.UnknownValue(near);
        Guard.Against.UnknownRounding(rounding);
        var exponent = Multipliers.ExponentOf(multiplier);
        RequireNoMultiplier(unit, multiplier);
        var digits = exponent == 0 ? exact : exact / multiplier;
        return RuleOf(threshold, near, multiplier) is { } rule
            ? PrintBy(rule, digits, decimals, rounding, exponent, unit)
            : new(digits.Round(decimals, rounding), exponent, unit, Hedge.None);
    }

    /// <summary>
    /// Returns the figure with the rule that it was printed beside a threshold; use it for a figure that was read from a page. The figure then stands for other
    /// values: 99.9% that was kept below 100% also stands for 99.96%.
    /// </summary>
    /// <param name="threshold">The threshold, in the unit of <see cref="Value"/>.</param>
    /// <param name="near">What the page prints in place of a figure on the wrong side; <see cref="Kpi.NearThreshold.Round"/> removes the rule.</param>
    /// <returns>The same figure with the rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="near"/> is no rule.</exception>
    /// <exception cref="ArgumentException">
    /// The rule never prints the figure with its hedge: where the digits keep the side, the figure has no hedge; otherwise the hedge is over or under, and the
    /// figure is the threshold.
    /// </exception>
    /// <example><c>PublishedFigure.Parse("99,9%", NumberFormat.Vietnamese).WithThreshold(100).Values()</c> is <c>[99.85..100)</c>.</example>
    public PublishedFigure WithThreshold(Rational threshold, NearThreshold near = NearThreshold.KeepSide)
    {
        var rule = RuleOf(threshold, Guard.Against.UnknownValue(near), Multiplier);
        return CanBePrintedBy(rule)
            ? new(_number, _exponent, Unit, Hedge, rule)
            : throw new ArgumentException($"{this} is never printed beside {threshold} by {near}: {(rule?.Near == NearThreshold.Hedge ? "a word, over or under, stands at the threshold alone" : "the digits keep the side, without a word")}.", nameof(near));
    }

    /// <summary>
    /// Determines whether a calculated value prints as this figure when rounded to a number of decimals; the figure may have more decimals than that.
    /// </summary>
    internal bool IsPrintOf(in ExactFigure exact, int decimals, Rounding rounding = Rounding.HalfAwayFromZero) => _rule is null
        ? exact.PrintsAs(_number, decimals, rounding)
        : _rule.TryPrint(exact.Digits, decimals, rounding, out var digits, out var side) && digits == _number && side == 0;

    /// <summary>
    /// Returns the figure that a calculated value prints as in place of this one: with the multiplier and the threshold of this figure, and with the unit of
    /// the value if this figure names a unit.
    /// </summary>
    /// <exception cref="OverflowException">The digits do not fit into a decimal with that many decimals.</exception>
    internal PublishedFigure PrintLike(in ExactFigure exact, int decimals, Rounding rounding, FigureUnit unitOfValue)
    {
        var unit = Unit == FigureUnit.Amount ? FigureUnit.Amount : unitOfValue;
        return _rule is null
            ? new(exact.Round(decimals, rounding), _exponent, unit, Hedge.None)
            : PrintBy(_rule, exact.Digits, decimals, rounding, _exponent, unit);
    }

    private static ThresholdRule? RuleOf(Rational threshold, NearThreshold near, long multiplier) => ThresholdRule.Of(multiplier == 1 ? threshold : threshold / multiplier, near);

    private static PublishedFigure PrintBy(ThresholdRule rule, Rational exact, int decimals, Rounding rounding, int exponent, FigureUnit unit) =>
        rule.TryPrint(exact, decimals, rounding, out var digits, out var side)
            ? new(digits, exponent, unit, HedgeOf(side), rule)
            : throw new OverflowException($"{exact} does not fit into a decimal with {(Rational)decimals} decimals.");

    private static Hedge HedgeOf(int side) => side switch { < 0 => Hedge.Under, > 0 => Hedge.Over, _ => Hedge.None };

    private bool CanBePrintedBy(ThresholdRule? rule) =>
        rule is null || Hedge == Hedge.None || (rule.Near == NearThreshold.Hedge && Hedge is Hedge.Under or Hedge.Over && rule.SideOf(_number) == 0);

    /// <summary>Returns the values, in the unit of the digits, that print as the figure beside its threshold.</summary>
    private RationalInterval ValuesBeside(ThresholdRule rule, Rounding rounding) => Hedge switch
    {
        Hedge.None => rule.PrintingAs(_number, rounding),
        Hedge.Under => rule.PrintingAsSide(side: -1, rounding),
        _ => rule.PrintingAsSide(side: 1, rounding),
    };
}
