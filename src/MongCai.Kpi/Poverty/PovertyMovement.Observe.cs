using Ardalis.GuardClauses;
using NodaTime.Text;

namespace MongCai.Kpi.Poverty;

/// <content>The movement as observations of indicators.</content>
public sealed partial class PovertyMovement
{
    private const int LongestGapInMonths = 1;

    /// <summary>Observes an indicator that is defined by the movement's standard: who escaped, relapsed or came, as a flow; or the count at its closing, as a stock.</summary>
    /// <param name="indicator">
    /// The indicator, made by <see cref="PovertyStandard.FlowOf"/> or <see cref="PovertyStandard.CountOf"/> of the movement's standard, or stored with the definition that they gave it.
    /// </param>
    /// <param name="period">The period that the movement spans: it opens in the month before, and closes when the period's books do.</param>
    /// <param name="closing">On which day the period's books are closed; with the calendar month where null. Since 2022 the yearly review has ended on 14 December: <c>ClosingRule.OnDay(14)</c>.</param>
    /// <returns>The observation, in the movement's area; missing where persons were not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The indicator is not defined by the movement's standard, or is neither a flow of a definition with a flow nor a stock of one without; or the movement spans other days than the period: the message says which.
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
