using Ardalis.GuardClauses;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <content>Observations of indicators from a poverty count.</content>
public sealed partial record PovertyCount
{
    /// <summary>
    /// Creates the observation of an indicator that is defined by the standard of the count: a number as a value, a rate with its numerator and denominator.
    /// </summary>
    /// <param name="indicator">
    /// The indicator. It is created by <see cref="PovertyStandard.CountOf"/> or <see cref="PovertyStandard.RateOf"/> of the count's standard, or stored with
    /// the definition that these give it.
    /// </param>
    /// <param name="period">The period in which, or at whose end, the households were counted.</param>
    /// <param name="closing">
    /// The rule for the day on which the books of the period are closed; null where they are closed with the calendar month. Since 2022 the yearly review has
    /// ended on 14 December: <c>ClosingRule.OnDay(14)</c>.
    /// </param>
    /// <returns>
    /// The observation, with the area and the category of the count. A count before the books of the period are closed is provisional and reaches only as far
    /// as its own date. The observation is missing where near-poor or persons were not reported; a rate of nobody is undefined,
    /// <see cref="UndefinedReason.ZeroDenominator"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The indicator is not defined by the count's standard, or is neither a stock nor a rate of stocks; or the date of the count does not lie in the period.
    /// </exception>
    /// <example>
    /// <c>hamlets.Select(count => count.Observe(rate, year))</c> makes the observations that <see cref="RollUp.OverAreas"/> rolls up to the commune.
    /// </example>
    public Observation Observe(Indicator indicator, ReportingPeriod period, ClosingRule? closing = null)
    {
        var (measure, flow) = Standard.Read(Guard.Against.Null(indicator), $"{nameof(PovertyStandard.CountOf)} or {nameof(PovertyStandard.RateOf)}");
        if (flow is not null || indicator is not ({ Nature: Nature.Stock } or { HasParts: true, RateParts: RateParts.Stock, Nature: not Nature.Mean }))
        {
            throw new ArgumentException($"{indicator.Code} is a {(indicator.HasParts ? $"{indicator.Nature} of {indicator.RateParts}" : indicator.Nature)}, and what is counted at a date is a stock or a rate of stocks.", nameof(indicator));
        }

        var review = new ReviewWindow(period, closing);
        return review.Contains(Date)
            ? review.Dated(Observed(indicator, period, measure), Date) with { Area = Area, Category = Category }
            : throw new ArgumentException($"{LocalDatePattern.Iso.Format(Date)}, the date of the count, does not lie in {period}{review.InWords}.", nameof(period));
    }

    private Observation Observed(Indicator indicator, ReportingPeriod period, PovertyMeasure measure)
    {
        var tally = measure.IsOfPersons() ? Persons : Households;
        return tally is null || measure.Of(tally) is not { } count ? Observation.Missing(indicator, period)
            : indicator.HasParts ? Observation.OfRatio(indicator, period, count, tally.Total)
            : new Observation(indicator, period, indicator.Unit.BaseUnit.Convert(count, indicator.Unit));
    }
}
