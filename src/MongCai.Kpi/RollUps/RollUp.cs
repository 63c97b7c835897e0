using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>
/// Rolls values up over areas, categories and time, each by the nature of its indicator. A roll-up that would be wrong is refused, and the message says what to
/// do instead.
/// </summary>
/// <example>
/// <code>
/// var whole = RollUp.OverAreas(areas, commune, observations, MissingDataPolicy.AtLeast(new Ratio(3, 4)));
/// Console.WriteLine($"{whole.Value} ({whole.Coverage})");
/// </code>
/// </example>
public static partial class RollUp
{
    /// <summary>Rolls an indicator up from the areas within an area to that area.</summary>
    /// <remarks>
    /// <para>Flows and stocks are added; ratios and means are formed from the sums of numerators and denominators; of milestones, the result is the share that
    /// is done.</para>
    /// <para>The smallest areas that existed in the period are expected, each once. Where areas merge in the course of the period, an indicator that
    /// accumulates is expected from each of them until its last day and from the successor from then on, and all of it is added; for a level only the areas
    /// that exist on the last day of the period count. An observation of an area between the whole and the smallest ones stands for all areas in it.</para>
    /// <para>Categories are rolled up one by one, <c>observations.GroupBy(one => one.Category)</c>, and put together by <see cref="OverCategories"/>.</para>
    /// </remarks>
    /// <param name="areas">The areas over time, with their successions.</param>
    /// <param name="whole">The area to roll up to.</param>
    /// <param name="observations">
    /// At least one observation, each of an area within <paramref name="whole"/>, none of which lies within another one; all of one indicator, period and
    /// category.
    /// </param>
    /// <param name="policy">The policy for areas that have not reported.</param>
    /// <returns>
    /// The value of the area in that category. Its coverage is counted in the smallest areas, or in reports where observations came together from several
    /// reports. It is as firm as the weakest part, and reaches as far as the part that reaches least.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, or one does not fit; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The values of the indicator cannot be added up; the message says what is needed instead.</exception>
    public static Observation OverAreas(AreaHierarchy areas, AreaCode whole, IEnumerable<Observation> observations, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var parts = new AreaParts(Guard.Against.Null(areas), whole, Guard.Against.Null(observations));
        var finished = parts.Sum.Finish(whole, parts.Expected, policy);
        return finished.RolledUp(overAreas: parts.Areas > 1);
    }

    /// <summary>Rolls an indicator up from the categories of a breakdown to a category that contains them, most often the total.</summary>
    /// <remarks>
    /// <para>Flows and stocks are added; ratios and means are formed from the sums of numerators and denominators. A distinct count of the whole is at least
    /// that of the largest part and at most the sum, and where the breakdown is not exhaustive, other values are at least the sum: in these cases only the
    /// <see cref="Observation.Range"/> is known.</para>
    /// <para>A total that was reported is a value of its own and never replaced by this one: <see cref="Reconcile"/> compares the two. With a breakdown that is
    /// not exhaustive, a lower bound is known only for counts that are declared not to be negative, by <see cref="Indicator.Bounds"/> or
    /// <see cref="Indicator.NeverFalls"/>; for other indicators the total is missing.</para>
    /// </remarks>
    /// <param name="breakdown">The breakdown; all of its categories within <paramref name="whole"/> are expected.</param>
    /// <param name="whole">
    /// The category to roll up to: <see cref="Category.Total"/>, or of a crossed breakdown also one of the categories that are crossed, such as women of all
    /// ages.
    /// </param>
    /// <param name="observations">At least one observation, each of another category of the breakdown; all of one indicator, area and period.</param>
    /// <param name="policy">The policy for categories that have not been reported.</param>
    /// <returns>
    /// The value of the whole. Its coverage is counted in categories, or in reports where observations came together from several reports. It is as firm as the
    /// weakest part, and reaches as far as the part that reaches least.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no observation; one does not fit, such as the total among its parts or a category of another breakdown; or the whole has no parts in the
    /// breakdown. The message says why.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The indicator is an index, which needs declared weights (<see cref="WeightedMeanOverCategories"/>), or a rate whose numerator and denominator are not
    /// known.
    /// </exception>
    /// <example><c>RollUp.OverCategories(sex, Category.Total, [women, men], MissingDataPolicy.RequireAll)</c></example>
    public static Observation OverCategories(Breakdown breakdown, Category whole, IEnumerable<Observation> observations, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        return new CategoryParts(Guard.Against.Null(breakdown), whole, Guard.Against.Null(observations)).Finish(policy).RolledUp();
    }

    /// <summary>Compares a total that was reported with what its categories add up to. The difference is reported and never repaired.</summary>
    /// <param name="breakdown">The breakdown with all its categories.</param>
    /// <param name="whole">
    /// The observation that was reported for the whole: for the total, or of a crossed breakdown also for one of the categories that are crossed.
    /// </param>
    /// <param name="parts">
    /// The observations that were reported for the categories, each of another category of the breakdown; all of the indicator, area and period of the whole. A
    /// category without an observation is missing.
    /// </param>
    /// <returns>The comparison: whether they agree, by how much they differ, and what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/>, <paramref name="whole"/>, <paramref name="parts"/> or a part is null.</exception>
    /// <exception cref="ArgumentException">A part does not fit, or the whole has no parts in the breakdown; the message says why.</exception>
    /// <example><c>RollUp.Reconcile(sex, trained, [women, men]).Difference</c></example>
    public static Reconciliation Reconcile(Breakdown breakdown, Observation whole, IEnumerable<Observation> parts)
    {
        Guard.Against.Null(whole);
        return new Reconciliation(breakdown, whole, new CategoryParts(Guard.Against.Null(breakdown), whole.Category, Guard.Against.Null(parts), like: whole));
    }

    /// <summary>Creates the part of an area in a larger whole, to be merged with the parts of other areas and finished there.</summary>
    /// <param name="areas">The areas over time, with their successions.</param>
    /// <param name="area">The area whose part is created.</param>
    /// <param name="observations">
    /// At least one observation: of the area alone, or each of an area within it, none of which lies within another one; all of one indicator, period and
    /// category.
    /// </param>
    /// <returns>The part of the area, ready to be merged.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">There is no observation, or one does not fit; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The values of the indicator cannot be added up; the message says what is needed instead.</exception>
    public static PartialAggregate Part(AreaHierarchy areas, AreaCode area, IEnumerable<Observation> observations) =>
        new AreaParts(Guard.Against.Null(areas), area, Guard.Against.Null(observations)).Sum;

    /// <summary>Counts the different members of several groups together, each member once, such as the persons trained in any of three quarters.</summary>
    /// <typeparam name="T">The type of what identifies a member.</typeparam>
    /// <param name="indicator">The indicator, which is a distinct count.</param>
    /// <param name="period">The period of all groups together.</param>
    /// <param name="groups">The members of each group.</param>
    /// <returns>The observation of the indicator in that period, with the count as its value.</returns>
    /// <exception cref="ArgumentNullException">An argument or a group is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not a distinct count.</exception>
    public static Observation Distinct<T>(Indicator indicator, ReportingPeriod period, IEnumerable<IEnumerable<T>> groups)
    {
        Guard.Against.Null(indicator);
        Guard.Against.Null(groups);
        return indicator.Nature == Nature.DistinctCount
            ? new Observation(indicator, period, groups.SelectMany(static group => Guard.Against.Null(group, nameof(groups))).Distinct().Count())
            : throw new ArgumentException($"{indicator.Code} is a {indicator.Nature} and not a count of different ones.", nameof(indicator));
    }

    /// <summary>Returns the mean of an index over areas with declared weights, Σ(w·v)/Σw over the areas that have reported.</summary>
    /// <param name="area">The area that the others make up.</param>
    /// <param name="observations">At least one observation, one for each area, of one index, period and category.</param>
    /// <param name="weights">The weight, more than 0, of each expected area.</param>
    /// <param name="policy">The policy for areas that have not reported. A missing area is left out together with its weight.</param>
    /// <returns>The mean with its coverage, counted in the areas that have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no observation; an area occurs twice or has no weight; the observations are of different indicators, periods or categories, or of an indicator
    /// that is not an index; or a weight is not positive.
    /// </exception>
    public static Observation WeightedMean(AreaCode area, IEnumerable<Observation> observations, IReadOnlyDictionary<AreaCode, Rational> weights, MissingDataPolicy policy)
    {
        Guard.Against.Null(policy);
        var indices = new WeightedIndices<AreaCode>(Guard.Against.Null(observations), Guard.Against.Null(weights), static observation => observation.Area);
        return indices.Finish(indices.Period, policy) with { Area = area };
    }

    /// <summary>
    /// Returns the mean of an index over the categories of a breakdown with declared weights, Σ(w·v)/Σw over the categories that were reported.
    /// </summary>
    /// <param name="breakdown">The breakdown; each of its categories within <paramref name="whole"/> is expected.</param>
    /// <param name="whole">The category that the others make up: the total, or of a crossed breakdown also one of the categories that are crossed.</param>
    /// <param name="observations">At least one observation, one for each category, of one index, area and period.</param>
    /// <param name="weights">The weight, more than 0, of each expected category, and of no other.</param>
    /// <param name="policy">The policy for categories that have not been reported. A missing category is left out together with its weight.</param>
    /// <returns>The mean with its coverage, counted in the categories.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no observation; a category occurs twice or is not expected; an expected category has no weight, or another one has; the observations are of
    /// different indicators, areas or periods, or of an indicator that is not an index; a weight is not positive; or the breakdown is not exhaustive, so that
    /// people in none of its categories would be left out.
    /// </exception>
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
