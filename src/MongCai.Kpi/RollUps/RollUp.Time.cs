using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Over time.</content>
public static partial class RollUp
{
    /// <summary>
    /// A period from the shorter periods it consists of: flows add; of a stock and a milestone it is the last; of a ratio the last, or numerators and denominators of all, as its
    /// <see cref="Indicator.Parts"/> are stocks or flows.
    /// </summary>
    /// <param name="series">Observations of periods of one kind.</param>
    /// <param name="whole">The period, which consists of such periods. What the series has outside of it is left out.</param>
    /// <param name="policy">What to make of the periods that have not been reported; where only the last counts, of that one.</param>
    /// <returns>The period's value with its coverage, counted in periods; where the value of a period came together from reports itself, in these.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The period does not consist of such periods.</exception>
    /// <exception cref="InvalidOperationException">The periods are cumulative and contain each other, or the indicator does not come together from its values; the message says what to
    /// do instead.</exception>
    public static RolledUp OverTime(ObservationSeries series, ReportingPeriod whole, MissingDataPolicy policy)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(policy);
        if (series.Kind == PeriodKind.Cumulative)
        {
            throw new InvalidOperationException(
                $"{series.Latest} covers the periods before it: their sum would count them again. Take the last one, or {nameof(ObservationSeries.ToPeriodic)} first.");
        }

        var periods = PeriodsOf(series, whole);
        ReportingPeriod[] counted = IsLastOnly(series.Indicator) ? [periods[^1]] : [.. periods];
        var sum = series.SumOver(counted);
        return PartialAggregate.OfSums(series.Indicator, whole, sum).Finish(series.Area, sum.Expected, policy);
    }

    private static PeriodSequence PeriodsOf(ObservationSeries series, ReportingPeriod whole) =>
        series.Latest.Period.IsTiling && series.Latest.Period.Calendar == whole.Calendar && whole.TrySplitInto(series.Kind, out var periods)
            ? periods
            : throw new ArgumentException($"{whole} does not consist of periods such as {series.Latest.Period}.", nameof(whole));

    private static bool IsLastOnly(Indicator indicator) => indicator.Nature switch
    {
        Nature.Stock or Nature.Milestone => true,
        Nature.Proportion or Nature.Ratio or Nature.Mean => indicator.Parts == RateParts.Stock,
        _ => false,
    };
}
