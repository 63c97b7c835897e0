using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Rolls values up over areas and over time, each by the nature of its indicator. What would be wrong is refused, with what to do instead.</summary>
public static partial class RollUp
{
    /// <summary>
    /// Rolls an area up from the areas within it: flows and stocks add, ratios and means come together from numerators and denominators, of milestones it is the share that is done.
    /// </summary>
    /// <remarks>
    /// Expected are the smallest areas that there were in the period, each once. Where some merge in its course, what accumulates is expected of each of them until its last day and of the successor from then on,
    /// and adds; of a level only those that are there on the last day of the period count. An observation of an area in between stands for all areas in it.
    /// </remarks>
    /// <param name="areas">Which areas there are, and what became of them.</param>
    /// <param name="whole">The area.</param>
    /// <param name="observations">At least one, each of an area within it, none of which lies within another one; all of one indicator and period.</param>
    /// <param name="policy">What to make of the areas that have not reported.</param>
    /// <returns>The area's value with its coverage, counted in its smallest areas; as firm as its weakest part, and reaching as far as the part that reaches least.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, or one does not fit; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The indicator does not come together from its values; the message says from what.</exception>
    public static Observation OverAreas(AreaHierarchy areas, AreaCode whole, IEnumerable<Observation> observations, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var parts = new AreaParts(Guard.Against.Null(areas), whole, Guard.Against.Null(observations));
        return parts.Sum.Finish(whole, parts.Expected, policy);
    }

    /// <summary>Makes the part of an area in a larger whole, to be merged with those of others and finished there.</summary>
    /// <param name="areas">Which areas there are, and what became of them.</param>
    /// <param name="area">The area.</param>
    /// <param name="observations">At least one, of the area alone or each of an area within it, none of which lies within another one; all of one indicator and period.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, or one does not fit; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The indicator does not come together from its values; the message says from what.</exception>
    public static PartialAggregate Part(AreaHierarchy areas, AreaCode area, IEnumerable<Observation> observations) =>
        new AreaParts(Guard.Against.Null(areas), area, Guard.Against.Null(observations)).Sum;

    /// <summary>How many different ones there are in several groups together, each counted once: persons trained in any of three quarters.</summary>
    /// <typeparam name="T">What identifies one.</typeparam>
    /// <param name="indicator">A distinct count.</param>
    /// <param name="period">The period of all groups together.</param>
    /// <param name="groups">The members of each group.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException">An argument or a group is null.</exception>
    /// <exception cref="ArgumentException">The indicator is no distinct count.</exception>
    public static Observation Distinct<T>(Indicator indicator, ReportingPeriod period, IEnumerable<IEnumerable<T>> groups)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(groups);
        return indicator.Nature == Nature.DistinctCount
            ? new Observation(indicator, period, groups.SelectMany(static group => Guard.Against.Null(group, nameof(groups))).Distinct().Count())
            : throw new ArgumentException($"{indicator} is a {indicator.Nature} and not a count of different ones.", nameof(indicator));
    }

    /// <summary>Returns the mean of indices over areas, with weights that are declared: Σ(w·v)/Σw over the areas that have reported.</summary>
    /// <param name="area">The area that they make up.</param>
    /// <param name="observations">At least one, one an area, of one index and period.</param>
    /// <param name="weights">The weight of each area that is expected, more than 0.</param>
    /// <param name="policy">What to make of the areas that have not reported. What is missing is left out with its weight.</param>
    /// <returns>The mean with its coverage, counted in the areas that have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation; an area is there twice or has no weight; observations are of different indicators or periods, or of no index;
    /// a weight is not positive.</exception>
    public static Observation WeightedMean(AreaCode area, IEnumerable<Observation> observations, IReadOnlyDictionary<AreaCode, Rational> weights, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var indices = new WeightedIndices<AreaCode>(Guard.Against.Null(observations), Guard.Against.Null(weights), static observation => observation.Area, areOfOnePeriod: true);
        return indices.Finish(indices.Period, policy) with { Area = area };
    }
}
