using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Measures an actual against commitments.</summary>
public static class AttainmentExtensions
{
    /// <summary>Measures an actual against its targets, under the default policies.</summary>
    /// <param name="observation">The actual: of what accumulates, since the targets' period began.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">
    /// A target is for another indicator or area, or in another unit; for a period that does not contain the observation's; of what accumulates, for one that does not begin with it: a quarter alone says nothing
    /// of a year; or, where it is to be maintained, for another kind of period. Two targets are for different periods, or stand on one basis.
    /// </exception>
    /// <example><c>new Observation(reduced, ReportingPeriod.HalfYear(2019, 1), 37).Against(plan, resolution)[Basis.Plan].Outlook</c> is open: half a year remains.</example>
    public static AttainmentByBasis Against(this Observation observation, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(observation), targets, measuring: null);

    /// <summary>Measures an actual against its targets, under policies that every attainment carries.</summary>
    /// <param name="observation">The actual: of what accumulates, since the targets' period began.</param>
    /// <param name="policies">What it is measured under.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/>, <paramref name="policies"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">As for the default policies.</exception>
    public static AttainmentByBasis Against(this Observation observation, MeasurementPolicies policies, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(observation), targets, Measuring.Under(Guard.Against.Null(policies)));

    /// <summary>
    /// Measures a series of actuals against its targets, under the default policies. What accumulates is added up since the targets' period began, with its coverage; of a level the latest value counts; a
    /// maintained form looks at each of them.
    /// </summary>
    /// <param name="series">The actuals. Those before the targets' period are left out, but for last year's, by which a growth is expected.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the latest observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">As for one observation; or the series does not say what the targets' period has brought so far.</exception>
    /// <exception cref="InvalidOperationException">Rates are to be added up whose numerators and denominators are not known.</exception>
    /// <example><c>new ObservationSeries(quarters).Against(target)[Basis.Plan].ToDate</c> is the sum of the quarters so far.</example>
    public static AttainmentByBasis Against(this ObservationSeries series, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(series), MeasurementPolicies.Default, targets);

    /// <summary>Measures a series of actuals against its targets, under policies that every attainment carries.</summary>
    /// <param name="series">The actuals.</param>
    /// <param name="policies">What they are measured under.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the latest observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/>, <paramref name="policies"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">As for the default policies.</exception>
    /// <exception cref="InvalidOperationException">As for the default policies.</exception>
    public static AttainmentByBasis Against(this ObservationSeries series, MeasurementPolicies policies, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(series), Guard.Against.Null(policies), targets);

    private static AttainmentByBasis Measure(ObservationSeries series, MeasurementPolicies policies, ReadOnlySpan<Target> targets)
    {
        var toDate = series.Latest;
        foreach (var target in targets)
        {
            if (Guard.Against.Null(target, nameof(targets)).Form.IsOfWhole)
            {
                toDate = series.SinceStartOf(target.Period, policies.MissingData);
                break;
            }
        }

        return Measure(series.Latest, targets, new Measuring(policies) { ToDate = toDate, Series = series });
    }

    private static AttainmentByBasis Measure(Observation observation, ReadOnlySpan<Target> targets, Measuring? measuring)
    {
        var toDate = measuring?.ToDate ?? observation;
        for (var index = 0; index < targets.Length; index++)
        {
            var target = Guard.Against.Null(targets[index], nameof(targets));
            var problem = ProblemOf(observation, toDate, target) ?? ProblemBetween(target, targets[..index]);
            if (problem is not null)
            {
                throw new ArgumentException($"{target} cannot measure {toDate}: {problem}.", nameof(targets));
            }
        }

        return measuring is null ? new AttainmentByBasis(observation, targets.ToArray()) : new AttainmentByBasis(observation, targets.ToArray(), measuring);
    }

    private static string? ProblemOf(Observation latest, Observation actual, Target target) =>
        target.Indicator.DifferenceFrom(actual.Indicator)
        ?? (target.Area != actual.Area ? $"the area is {target.Area}, not {actual.Area}"
            : target.Category.DifferenceFrom(actual.Category) is { } difference ? difference
            : !target.Period.Contains(actual.Period) ? "its period does not contain the observation's"
            : target.Form.WhyNotAgainst(target, target.Form.IsOfWhole ? actual : latest));

    private static string? ProblemBetween(Target target, ReadOnlySpan<Target> others)
    {
        foreach (var other in others)
        {
            if (other.Basis == target.Basis)
            {
                return $"there is another target on the basis {other.Basis}, {other.Form}";
            }

            if (other.Period != target.Period)
            {
                return $"the target on the basis {other.Basis} is for {other.Period}";
            }
        }

        return null;
    }
}
