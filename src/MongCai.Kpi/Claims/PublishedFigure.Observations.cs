using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <content>What a figure says of an indicator, as an observation.</content>
public readonly partial struct PublishedFigure
{
    /// <summary>
    /// Observes what the figure says: a whole count without a hedge is a value, in a unit that is no multiple (hộ, đồng); any other figure is all that prints as it, and so a range.
    /// </summary>
    /// <param name="indicator">What it is a figure of. A percentage is of a pure number; an amount is in the indicator's unit, and with a multiplier (1,4 tỷ) in its base unit (đồng).</param>
    /// <param name="period">The period that the figure is for.</param>
    /// <param name="rounding">The rule by which it was printed.</param>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most. A figure about which this is not known excludes no value.</param>
    /// <returns>The observation, of the reporting authority; for another area <c>with { Area = … }</c>. Values that the indicator cannot have are left out of its range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is in a unit that does not fit, in points for instance, or stands for no value that the indicator can have; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is no rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <example><c>PublishedFigure.Parse("hơn 1,4 tỷ", NumberFormat.Vietnamese).Observe(gifts, firstHalf).Range</c> is <c>(1.4..)</c> where gifts are counted in billions of đồng.</example>
    public Observation Observe(Indicator indicator, ReportingPeriod period, Rounding rounding = Rounding.HalfAwayFromZero, Rational? tolerance = null)
    {
        Guard.Against.Null(indicator);
        RequireRule(rounding, tolerance);
        var unit = FigureUnits.OfValue(this, indicator, nameof(indicator));
        var values = ValuesOf(indicator, rounding, tolerance).Convert(unit, indicator.Unit);
        return Observation.WhyNotIn(indicator, values) is { } problem
            ? throw new ArgumentException($"{this} cannot be observed: {problem}", nameof(indicator))
            : Observation.OfRange(indicator, period, values);
    }

    /// <summary>
    /// Observes what the figure implies of its base, where the actual is known: 37 at 50,68% are of 73. The base is above zero where the formula divides by it.
    /// </summary>
    /// <param name="actual">The actual A; where only a bound of it is known, every value that is possible is taken.</param>
    /// <param name="formula">How the figure is said to come from A and the base.</param>
    /// <param name="indicator">What the base is a value of, in a multiple of the actual's unit: the same for a plan or the period before, the households for a share in them.</param>
    /// <param name="rounding">The rule by which the figure was printed.</param>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most. A figure about which this is not known excludes no base.</param>
    /// <returns>
    /// The observation of the base, in the area and the period of the actual and as firm, with the range of its values; null where no value that the indicator can have gives the figure: then the figure
    /// contradicts the actual. Where reports of the actual are missing it is missing too, with what is known.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> or <paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The figure is in a unit that does not fit, the indicators are not in multiples of one unit, or the formula is <see cref="ClaimFormula.Level"/>, which has no base; the message says which.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula or rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>2.064 at 56,6%: the <see cref="RationalInterval.Counts"/> of the range are 3644..3649.</example>
    public Observation? ImpliedBase(Observation actual, ClaimFormula formula, Indicator indicator, Rounding rounding = Rounding.HalfAwayFromZero, Rational? tolerance = null)
    {
        Guard.Against.Null(actual);
        Guard.Against.Null(indicator);
        RequireBase(formula);
        RequireRule(rounding, tolerance);
        var (own, unit) = (actual.Indicator.Unit, UnitBeside(actual, formula));
        if (own.BaseUnit != indicator.Unit.BaseUnit)
        {
            throw new ArgumentException($"{indicator.Code}, in {indicator.Unit}, is no base of {actual.Indicator.Code}, in {own}: they are no multiples of one unit.", nameof(indicator));
        }

        var values = formula.Divides() ? Values(rounding, tolerance) : ValuesOf(actual.Indicator, rounding, tolerance);
        var bases = BasesFor(actual.Range.Convert(own, unit), formula, values).Convert(unit, indicator.Unit).Intersect(indicator.Possible);
        return ObservationClaim.WhyUnknown(actual) is not null ? Beside(actual, Observation.Missing(indicator, actual.Period, actual.MissingReason ?? default))
            : bases.IsEmpty ? null
            : actual.MissingReason is { } because ? Beside(actual, Observation.Missing(indicator, actual.Period, because).With(ObservationDetails.Missing(because) with { Range = bases }))
            : Beside(actual, Observation.OfRange(indicator, actual.Period, bases));
    }

    // Whoever did not report the actual is missing from its base too.
    private static Observation Beside(Observation actual, Observation found) =>
        (found with { Area = actual.Area, Category = actual.Category, Status = actual.Status, Through = actual.Through }).CoveredBy(actual.Coverage);

    /// <summary>The values of an indicator that the figure stands for: a whole count is itself, any other figure stands for what prints as it.</summary>
    private RationalInterval ValuesOf(Indicator indicator, Rounding rounding, Rational? tolerance) =>
        indicator.Unit.BaseUnit == indicator.Unit && indicator.Nature is Nature.Flow or Nature.Stock or Nature.DistinctCount or Nature.Milestone ? InputValues(rounding, tolerance) : Values(rounding, tolerance);

    private static void RequireRule(Rounding rounding, Rational? tolerance)
    {
        Guard.Against.UnknownRounding(rounding);
        RequireTolerance(tolerance);
    }

    /// <summary>The unit in which an actual stands beside this figure.</summary>
    private Unit UnitBeside(Observation actual, ClaimFormula formula)
    {
        if (!formula.Divides())
        {
            return FigureUnits.OfDifference(this, actual.Indicator, nameof(actual));
        }

        FigureUnits.RequirePercent(this, formula, actual.Indicator, nameof(actual));
        return actual.Indicator.Unit;
    }
}
