using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Over time.</content>
public static partial class RollUp
{
    /// <summary>
    /// A period from the shorter periods it consists of: flows add; of a stock and a milestone it is the last; of a ratio the last, or numerators and denominators of all, as its
    /// <see cref="Indicator.RateParts"/> are stocks or flows.
    /// </summary>
    /// <param name="series">Observations of periods of one kind.</param>
    /// <param name="whole">The period, which consists of such periods. What the series has outside of it is left out.</param>
    /// <param name="policy">What to make of the periods that have not been reported; where only the last counts, of that one.</param>
    /// <returns>The period's value with its coverage, counted in periods; where the value of a period came together from reports itself, in these.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The period does not consist of such periods.</exception>
    /// <exception cref="InvalidOperationException">The periods are cumulative and contain each other, or the indicator does not come together from its values; the message says what to
    /// do instead.</exception>
    public static Observation OverTime(ObservationSeries series, ReportingPeriod whole, MissingDataPolicy policy)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(policy);
        if (series.Kind == PeriodKind.Cumulative)
        {
            throw new InvalidOperationException(
                $"{series.Latest} covers the periods before it: their sum would count them again. Take the last one, or {nameof(ObservationSeries.ToPeriodic)} first.");
        }

        var periods = PeriodsOf(series, whole);
        ReportingPeriod[] counted = series.Indicator.Accumulates ? [.. periods] : [periods[^1]];
        return series.SumOver(counted).Finish(RollUpRules.Summable(series.Indicator), whole, policy).Where(series.Latest).RolledUp();
    }

    /// <summary>Returns the value of a period's last part, of an index: of a level that has no sum, the last one by name.</summary>
    /// <param name="series">Observations of periods of one kind.</param>
    /// <param name="whole">The period, which consists of such periods.</param>
    /// <returns>The value of the last of them, said of the whole; missing where that one was not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException">The period does not consist of such periods, or the indicator accumulates and has no last value.</exception>
    public static Observation LastOverTime(ObservationSeries series, ReportingPeriod whole)
    {
        Guard.Against.Null(series);
        return series.Indicator.Accumulates
            ? throw new ArgumentException($"{series.Indicator.Code} accumulates: its last part is not the whole. Add the parts up: {nameof(RollUp)}.{nameof(OverTime)}.", nameof(series))
            : series[PeriodsOf(series, whole)[^1]].Of(whole);
    }

    /// <summary>Returns the mean of an index over periods, with weights that are declared: Σ(w·v)/Σw over the periods that were reported.</summary>
    /// <param name="series">Observations of one index.</param>
    /// <param name="whole">The period that they make up.</param>
    /// <param name="weights">The weight of each period that is expected, more than 0, within the whole. What the series has beside them is left out.</param>
    /// <param name="policy">What to make of the periods that have not been reported. What is missing is left out with its weight.</param>
    /// <returns>The mean with its coverage, counted in the periods that have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No period has a weight, one lies outside the whole, the indicator is no index, or a weight is not positive.</exception>
    public static Observation WeightedMeanOverTime(ObservationSeries series, ReportingPeriod whole, IReadOnlyDictionary<ReportingPeriod, Rational> weights, MissingDataPolicy policy)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(weights);
        foreach (var period in weights.Keys)
        {
            if (!whole.Contains(period))
            {
                throw new ArgumentException($"{period} has a weight and lies outside {whole}.", nameof(weights));
            }
        }

        return new WeightedIndices<ReportingPeriod>(weights.Keys.Order(ReportingPeriod.ByStartThenLongest).Select(period => series[period]), weights, static observation => observation.Period)
            .Finish(whole, Guard.Against.Null(policy));
    }

    private static PeriodSequence PeriodsOf(ObservationSeries series, ReportingPeriod whole) =>
        series.Latest.Period.IsTiling && series.Latest.Period.Calendar == whole.Calendar && whole.TrySplitInto(series.Kind, out var periods)
            ? periods
            : throw new ArgumentException($"{whole} does not consist of periods such as {series.Latest.Period}.", nameof(whole));
}
