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
    /// Categories are rolled up one by one: <c>observations.GroupBy(one => one.Category)</c>, and put together by <see cref="OverCategories"/>.
    /// </remarks>
    /// <param name="areas">Which areas there are, and what became of them.</param>
    /// <param name="whole">The area.</param>
    /// <param name="observations">At least one, each of an area within it, none of which lies within another one; all of one indicator, period and category.</param>
    /// <param name="policy">What to make of the areas that have not reported.</param>
    /// <returns>The area's value, of that category, with its coverage, counted in its smallest areas; where observations came together from reports themselves, in these; as firm as its weakest part, and reaching as far as the part that reaches least.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, or one does not fit; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The indicator does not come together from its values; the message says from what.</exception>
    public static Observation OverAreas(AreaHierarchy areas, AreaCode whole, IEnumerable<Observation> observations, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var parts = new AreaParts(Guard.Against.Null(areas), whole, Guard.Against.Null(observations));
        var finished = parts.Sum.Finish(whole, parts.Expected, policy);
        return finished.RolledUp(overAreas: parts.Areas > 1);
    }

    /// <summary>
    /// Rolls a category up from its parts, most often the total from the categories of a breakdown: flows and stocks add, ratios and means come together from numerators and denominators. Of different ones it is at least the
    /// largest part and at most the sum, and where the breakdown is not exhaustive at least the sum: then only the <see cref="Observation.Range"/> is known.
    /// </summary>
    /// <remarks>
    /// A total that was reported itself is a value of its own, never replaced by this one: <see cref="Reconcile"/> compares the two. What the parts of a breakdown that is not exhaustive leave possible is known of counts that are
    /// declared not to be negative, by <see cref="Indicator.Bounds"/> or <see cref="Indicator.NeverFalls"/>; of others the total is missing.
    /// </remarks>
    /// <param name="breakdown">Which categories there are; all of those within <paramref name="whole"/> are expected.</param>
    /// <param name="whole">The category that they make up: <see cref="Category.Total"/>, or of a crossed breakdown also one of those that are crossed, such as women of all ages.</param>
    /// <param name="observations">At least one, each of another category of the breakdown; all of one indicator, area and period.</param>
    /// <param name="policy">What to make of the categories that have not been reported.</param>
    /// <returns>The value of the whole, with its coverage counted in categories; where observations came together from reports themselves, in these; as firm as its weakest part, and reaching as far as the part that reaches least.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, one does not fit, such as the total among its parts or a category of another breakdown, or the whole has no parts in the breakdown; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The indicator is an index, which needs declared weights: <see cref="WeightedMeanOverCategories"/>; or a rate whose numerator and denominator are not known.</exception>
    /// <example><c>RollUp.OverCategories(sex, Category.Total, [women, men], MissingDataPolicy.RequireAll)</c></example>
    public static Observation OverCategories(Breakdown breakdown, Category whole, IEnumerable<Observation> observations, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        return new CategoryParts(Guard.Against.Null(breakdown), whole, Guard.Against.Null(observations)).Finish(policy).RolledUp();
    }

    /// <summary>Holds a total that was reported against what its categories make up. The difference is reported, and never repaired.</summary>
    /// <param name="breakdown">Which categories there are.</param>
    /// <param name="whole">What was reported for the whole: for the total, or of a crossed breakdown also for one of those that are crossed.</param>
    /// <param name="parts">What was reported for its categories, each of another one of the breakdown; all of the whole's indicator, area and period. What is not there is missing.</param>
    /// <returns>Whether they agree, the difference, and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/>, <paramref name="whole"/>, <paramref name="parts"/> or a part is null.</exception>
    /// <exception cref="ArgumentException">A part does not fit, or the whole has no parts in the breakdown; the message says why.</exception>
    /// <example><c>RollUp.Reconcile(sex, trained, [women, men]).Difference</c></example>
    public static Reconciliation Reconcile(Breakdown breakdown, Observation whole, IEnumerable<Observation> parts)
    {
        Guard.Against.Null(whole);
        return new Reconciliation(breakdown, whole, new CategoryParts(Guard.Against.Null(breakdown), whole.Category, Guard.Against.Null(parts), like: whole));
    }

    /// <summary>Makes the part of an area in a larger whole, to be merged with those of others and finished there.</summary>
    /// <param name="areas">Which areas there are, and what became of them.</param>
    /// <param name="area">The area.</param>
    /// <param name="observations">At least one, of the area alone or each of an area within it, none of which lies within another one; all of one indicator, period and category.</param>
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
            : throw new ArgumentException($"{indicator.Code} is a {indicator.Nature} and not a count of different ones.", nameof(indicator));
    }

    /// <summary>Returns the mean of indices over areas, with weights that are declared: Σ(w·v)/Σw over the areas that have reported.</summary>
    /// <param name="area">The area that they make up.</param>
    /// <param name="observations">At least one, one an area, of one index, period and category.</param>
    /// <param name="weights">The weight of each area that is expected, more than 0.</param>
    /// <param name="policy">What to make of the areas that have not reported. What is missing is left out with its weight.</param>
    /// <returns>The mean with its coverage, counted in the areas that have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation; an area is there twice or has no weight; observations are of different indicators, periods or categories, or of no index;
    /// a weight is not positive.</exception>
    public static Observation WeightedMean(AreaCode area, IEnumerable<Observation> observations, IReadOnlyDictionary<AreaCode, Rational> weights, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var indices = new WeightedIndices<AreaCode>(Guard.Against.Null(observations), Guard.Against.Null(weights), static observation => observation.Area);
        return indices.Finish(indices.Period, policy) with { Area = area };
    }

    /// <summary>Returns the mean of indices over the categories of a breakdown, with weights that are declared: Σ(w·v)/Σw over the categories that were reported.</summary>
    /// <param name="breakdown">Which categories there are; each of those within <paramref name="whole"/> is expected.</param>
    /// <param name="whole">The category that they make up: the total, or of a crossed breakdown also one of those that are crossed.</param>
    /// <param name="observations">At least one, one a category, of one index, area and period.</param>
    /// <param name="weights">The weight of each category that is expected, and of no other, more than 0.</param>
    /// <param name="policy">What to make of the categories that have not been reported. What is missing is left out with its weight.</param>
    /// <returns>The mean with its coverage, counted in the categories.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation; a category is there twice, or is none of those that are expected; one that is has no weight, or one that is not has; observations are of different indicators, areas
    /// or periods, or of no index; a weight is not positive; or the breakdown is not exhaustive, and the others would be left out.</exception>
    public static Observation WeightedMeanOverCategories(
        Breakdown breakdown, Category whole, IEnumerable<Observation> observations, IReadOnlyDictionary<Category, Rational> weights, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        Guard.Against.Null(weights);
        Category[] expected = [.. Guard.Against.Null(breakdown).Categories.Where(category => category != whole && category.IsWithin(whole))];
        var problem = !breakdown.IsExhaustive ? "it is not exhaustive, and who is in none of its categories would be left out"
            : Array.Find(expected, category => !weights.ContainsKey(category)) is { IsTotal: false } without ? $"{without} has no weight"
            : weights.Keys.FirstOrDefault(category => !expected.Contains(category), Category.Total) is var other && (!other.IsTotal || weights.ContainsKey(other)) ? $"{other} has a weight and is no part of {whole}"
            : null;
        if (problem is not null)
        {
            throw new ArgumentException($"{whole} is no mean of {breakdown}: {problem}.", nameof(weights));
        }

        var indices = new WeightedIndices<Category>(Guard.Against.Null(observations), weights, static observation => observation.Category);
        return indices.Finish(indices.Period, policy) with { Category = whole };
    }
}
