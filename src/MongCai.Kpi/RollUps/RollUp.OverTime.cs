using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>Roll-ups over time.</content>
public static partial class RollUp
{
    /// <summary>Rolls an indicator up from shorter periods to the longer period that consists of them.</summary>
    /// <remarks>
    /// Flows are added. Of a stock and of a milestone the last value counts. Of a ratio either the last value counts, or numerators and denominators of all
    /// periods are added, depending on whether its <see cref="Indicator.RateParts"/> are stocks or flows.
    /// </remarks>
    /// <param name="series">The observations, of periods of one kind.</param>
    /// <param name="whole">The longer period, which consists of periods of that kind. Observations outside of it are ignored.</param>
    /// <param name="policy">The policy for periods that have not been reported; where only the last period counts, for that one.</param>
    /// <returns>
    /// The value of the longer period with its coverage, counted in periods; where the value of a period came together from several reports, in reports.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The longer period does not consist of periods of that kind.</exception>
    /// <exception cref="InvalidOperationException">
    /// The periods are cumulative and contain each other, or the values of the indicator cannot be added up; the message says what to do instead.
    /// </exception>
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

    /// <summary>Returns the value of the last of the shorter periods as the value of the longer one, for a level that has no sum, such as an index.</summary>
    /// <param name="series">The observations, of periods of one kind.</param>
    /// <param name="whole">The longer period, which consists of periods of that kind.</param>
    /// <returns>The value of the last shorter period, as an observation of the longer one; missing where that period was not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The longer period does not consist of periods of that kind, or the indicator accumulates, so that its last value is not that of the whole.
    /// </exception>
    public static Observation LastOverTime(ObservationSeries series, ReportingPeriod whole)
    {
        Guard.Against.Null(series);
        return series.Indicator.Accumulates
            ? throw new ArgumentException($"{series.Indicator.Code} accumulates: its last part is not the whole. Add the parts up: {nameof(RollUp)}.{nameof(OverTime)}.", nameof(series))
            : series[PeriodsOf(series, whole)[^1]].Of(whole);
    }

    /// <summary>Returns the mean of an index over periods with declared weights, Σ(w·v)/Σw over the periods that were reported.</summary>
    /// <param name="series">The observations of one index.</param>
    /// <param name="whole">The period that contains all of them.</param>
    /// <param name="weights">
    /// The weight, more than 0, of each expected period; all of them lie within <paramref name="whole"/>. Observations of other periods are ignored.
    /// </param>
    /// <param name="policy">The policy for periods that have not been reported. A missing period is left out together with its weight.</param>
    /// <returns>The mean with its coverage, counted in the periods that have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// No period has a weight, one lies outside of <paramref name="whole"/>, the indicator is not an index, or a weight is not positive.
    /// </exception>
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
