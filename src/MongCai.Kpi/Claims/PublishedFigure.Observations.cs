using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <content>The conversion of a figure to an observation of an indicator.</content>
public readonly partial struct PublishedFigure
{
    /// <summary>
    /// Creates the observation that the figure states. A whole count without a hedge, in a unit that is no multiple (hộ, đồng), gives a value; any other figure
    /// gives the range of the values that print as it.
    /// </summary>
    /// <param name="indicator">
    /// The indicator that the figure is a value of. A percentage is of a pure number; an amount is in the indicator's unit, and with a multiplier (1,4 tỷ) in
    /// its base unit (đồng).
    /// </param>
    /// <param name="period">The period that the figure is for.</param>
    /// <param name="rounding">The rule by which the figure was rounded.</param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Without it, such a figure excludes no value.
    /// </param>
    /// <returns>
    /// The observation, of the reporting authority; for another area use <c>with { Area = … }</c>. Values that the indicator cannot have are left out of its
    /// range.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The figure is in a unit that does not fit, such as points, or stands for no value that the indicator can have; the message names both.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is no rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>
    /// <c>PublishedFigure.Parse("hơn 1,4 tỷ", NumberFormat.Vietnamese).Observe(gifts, firstHalf).Range</c> is <c>(1.4..)</c> where gifts are counted in
    /// billions of đồng.
    /// </example>
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
    /// Creates the observation of the base that the figure implies for a known actual: 37 at 50,68% imply a base of 73. The base is above zero where the
    /// formula divides by it.
    /// </summary>
    /// <param name="actual">The actual A. Where only bounds of it are known, every possible value is taken into account.</param>
    /// <param name="formula">The formula by which the figure is said to come from A and the base.</param>
    /// <param name="indicator">
    /// The indicator that the base is a value of, in a multiple of the actual's unit: the same indicator for a plan or the previous period, the households for
    /// a share in them.
    /// </param>
    /// <param name="rounding">The rule by which the figure was rounded.</param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Without it, such a figure excludes no base.
    /// </param>
    /// <returns>
    /// The observation of the base with the range of its possible values. Its area, category, period, status, last day of data and coverage are those of the
    /// actual. Null where no value that the indicator can have gives the figure: the figure then contradicts the actual. Where reports of the actual are
    /// missing, the base is missing too, with the range that is known.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> or <paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The figure is in a unit that does not fit, the indicators are not in multiples of one unit, or the formula is <see cref="ClaimFormula.Level"/>, which
    /// has no base; the message says which.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula or rule, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>For 2.064 at 56,6%, the <see cref="RationalInterval.Counts"/> of the range are 3644..3649.</example>
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

    // An area that did not report the actual is missing from the base too.
    private static Observation Beside(Observation actual, Observation found) =>
        (found with { Area = actual.Area, Category = actual.Category, Status = actual.Status, Through = actual.Through }).CoveredBy(actual.Coverage);

    /// <summary>
    /// Returns the values of an indicator that the figure stands for: a whole count is exact, any other figure stands for every value that prints as it.
    /// </summary>
    private RationalInterval ValuesOf(Indicator indicator, Rounding rounding, Rational? tolerance) =>
        indicator.Unit.BaseUnit == indicator.Unit && indicator.Nature is Nature.Flow or Nature.Stock or Nature.DistinctCount or Nature.Milestone ? InputValues(rounding, tolerance) : Values(rounding, tolerance);

    private static void RequireRule(Rounding rounding, Rational? tolerance)
    {
        Guard.Against.UnknownRounding(rounding);
        RequireTolerance(tolerance);
    }

    /// <summary>Returns the unit in which an actual is compared with this figure.</summary>
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
