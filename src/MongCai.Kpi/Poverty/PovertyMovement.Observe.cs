using Ardalis.GuardClauses;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <content>Observations of indicators from a poverty movement.</content>
public sealed partial class PovertyMovement
{
    private const int LongestGapInMonths = 1;

    /// <summary>
    /// Creates the observation of an indicator that is defined by the standard of the movement: a flow, such as those who escaped or relapsed, or a stock, the
    /// count at the closing.
    /// </summary>
    /// <param name="indicator">
    /// The indicator. It is created by <see cref="PovertyStandard.FlowOf"/> or <see cref="PovertyStandard.CountOf"/> of the movement's standard, or stored with
    /// the definition that these give it.
    /// </param>
    /// <param name="period">
    /// The period that the movement spans: the movement opens in the month before the period, and closes when the books of the period do.
    /// </param>
    /// <param name="closing">
    /// The rule for the day on which the books of the period are closed; null where they are closed with the calendar month. Since 2022 the yearly review has
    /// ended on 14 December: <c>ClosingRule.OnDay(14)</c>.
    /// </param>
    /// <returns>The observation, with the area of the movement; missing where persons were not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The indicator is not defined by the movement's standard, or is neither a flow whose definition names a flow nor a stock whose definition names none; or
    /// the movement spans other days than the period. The message says which.
    /// </exception>
    /// <exception cref="OverflowException">A sum of rows does not fit into a <see cref="long"/>.</exception>
    /// <example><c>movement.Observe(escaped, ReportingPeriod.Year(2019)).Against(plan)</c></example>
    public Observation Observe(Indicator indicator, ReportingPeriod period, ClosingRule? closing = null)
    {
        var (measure, flow) = Standard.Read(Guard.Against.Null(indicator), nameof(PovertyStandard.FlowOf));
        if (measure.Class() is not { } povertyClass)
        {
            throw new ArgumentException($"{indicator.Code} is defined as {indicator.Definition}, and a movement counts the poor and the near-poor.", nameof(indicator));
        }

        if (indicator.Nature != (flow is null ? Nature.Stock : Nature.Flow))
        {
            throw new ArgumentException($"{indicator.Code} is a {indicator.Nature}, and what is defined as {indicator.Definition} is a {(flow is null ? $"{Nature.Stock} here: a movement knows no total to make a rate of" : $"{Nature.Flow}")}.", nameof(indicator));
        }

        if (ProblemOf(new ReviewWindow(period, closing)) is { } problem)
        {
            throw new ArgumentException($"The movement from {LocalDatePattern.Iso.Format(OpeningDate)} to {LocalDatePattern.Iso.Format(ClosingDate)} is not that of {period}: {problem}.", nameof(period));
        }

        var table = (measure.IsOfPersons() ? Persons : Households) is { } tables ? tables[povertyClass] : null;
        var observation = table is null
            ? Observation.Missing(indicator, period)
            : new Observation(indicator, period, indicator.Unit.BaseUnit.Convert(flow?.Of(table, povertyClass) ?? table.Closing, indicator.Unit));
        return observation with { Area = Area };
    }

    private string? ProblemOf(in ReviewWindow review) =>
        !review.Closes(ClosingDate) ? $"its books are closed on {LocalDatePattern.Iso.Format(review.Closed)}{review.InWords}. Name the rule by which they are closed, or a period that ends with the movement"
        : OpeningDate >= review.Start || OpeningDate < review.Start.PlusMonths(-LongestGapInMonths) ? $"it begins on {LocalDatePattern.Iso.Format(review.Start)}{review.InWords}, and the movement opens in the month before"
        : null;
}
