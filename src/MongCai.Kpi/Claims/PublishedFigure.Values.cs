using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

public readonly partial struct PublishedFigure
{
    /// <summary>
    /// Returns the exact values that the figure stands for: those that print as it, or those on the side that its hedge names. For a figure with a
    /// <see cref="Threshold"/>, they are those that print as it beside that threshold.
    /// </summary>
    /// <param name="rounding">The rule by which the figure was rounded.</param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true. Without it, such a figure excludes no value.
    /// </param>
    /// <returns>The range of values, in the unit of <see cref="Value"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is no rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>
    /// 50.68% stands for [50.675..50.685) if it was rounded and for [50.68..50.69) if it was cut off; 99.9% that was kept below 100% stands for [99.85..100).
    /// </example>
    public RationalInterval Values(Rounding rounding = Rounding.HalfAwayFromZero, Rational? tolerance = null)
    {
        Guard.Against.UnknownRounding(rounding);
        RequireTolerance(tolerance);
        return _rule is { } rule ? ValuesBeside(rule, rounding).Scale(Multiplier) : Hedge switch
        {
            Hedge.None => IntervalArithmetic.PrintingAs(_number, rounding).Scale(Multiplier),
            Hedge.Over => RationalInterval.Above(Value),
            Hedge.Under or Hedge.Nearly => RationalInterval.Below(Value),
            Hedge.AtLeast => RationalInterval.AtLeast(Value),
            Hedge.AtMost => RationalInterval.AtMost(Value),
            _ => tolerance is { } distance ? RationalInterval.Between(Value - distance, Value + distance) : RationalInterval.Unbounded,
        };
    }

    /// <summary>Returns the bases for which an actual gives this figure: what a printed percentage implies about a plan that is not printed.</summary>
    /// <param name="actual">The exact value of the actual.</param>
    /// <param name="formula">The formula by which the figure comes from the actual and the base.</param>
    /// <param name="rounding">The rule by which the figure was rounded.</param>
    /// <param name="tolerance">The distance from the figure within which <see cref="Hedge.About"/> is true. Without it, such a figure excludes no base.</param>
    /// <returns>
    /// The range of the bases, above zero where the formula divides by them; empty where there is none. Where several figures imply the same base,
    /// <see cref="RationalInterval.Intersect"/> gives the bases that fit all.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula or rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <exception cref="ArgumentException">The formula is <see cref="ClaimFormula.Level"/>, which has no base.</exception>
    /// <example>For 2064 at 56.6%, the whole bases are 3644..3649: <c>BasesFor(2064, ClaimFormula.Attained).Counts</c>.</example>
    public RationalInterval BasesFor(Rational actual, ClaimFormula formula, Rounding rounding = Rounding.HalfAwayFromZero, Rational? tolerance = null)
    {
        RequireBase(formula);
        return BasesFor(RationalInterval.At(actual), formula, Values(rounding, tolerance));
    }

    /// <summary>Returns the bases for which at least one of the possible actuals gives one of the values that the figure stands for.</summary>
    internal static RationalInterval BasesFor(RationalInterval actuals, ClaimFormula formula, RationalInterval values) => formula switch
    {
        ClaimFormula.Points => actuals.Add(values.Negate()),
        ClaimFormula.Drop => actuals.Add(values),
        _ => formula.Quotients(values).Divisors(actuals),
    };

    /// <summary>Returns the exact values of an input of a claim: a whole amount is exact, any other figure stands for every value that prints as it.</summary>
    internal RationalInterval InputValues(Rounding rounding = Rounding.HalfAwayFromZero, Rational? tolerance = null) =>
        IsWhole && Hedge == Hedge.None ? RationalInterval.At(Value) : Values(rounding, tolerance);

    private static void RequireBase(ClaimFormula formula)
    {
        if (Guard.Against.UnknownValue(formula) == ClaimFormula.Level)
        {
            throw new ArgumentException($"{formula} has no base that a figure could imply: the figure is the actual itself.", nameof(formula));
        }
    }

    internal static void RequireTolerance(Rational? tolerance)
    {
        if (tolerance is { Sign: < 0 } negative)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), $"A tolerance is not negative, {negative} is.");
        }
    }
}
