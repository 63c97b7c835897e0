using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Extension methods that measure an actual against commitments.</summary>
public static class AttainmentExtensions
{
    /// <summary>Measures an actual against its targets, under the default policies.</summary>
    /// <param name="observation">The actual. For an indicator that accumulates it is the amount since the targets' period began.</param>
    /// <param name="targets">
    /// The targets for the same indicator and area. They are all for one period that contains the observation's, at most one for each basis.
    /// </param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">
    /// A target is for another indicator or area, or in another unit. Or its period does not contain the observation's; for an indicator that accumulates, its
    /// period does not begin with the observation's, because a quarter alone says nothing of a year; a maintained target is for another kind of period. Or two
    /// targets are for different periods, or stand on one basis.
    /// </exception>
    /// <example>
    /// <c>new Observation(reduced, ReportingPeriod.HalfYear(2019, 1), 37).Against(plan, resolution)[Basis.Plan].Outlook</c> is open: half a year remains.
    /// </example>
    public static AttainmentByBasis Against(this Observation observation, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(observation), targets, measuring: null);

    /// <summary>Measures an actual against its targets under given policies, which every attainment carries.</summary>
    /// <param name="observation">The actual. For an indicator that accumulates it is the amount since the targets' period began.</param>
    /// <param name="policies">The policies to measure under.</param>
    /// <param name="targets">
    /// The targets for the same indicator and area. They are all for one period that contains the observation's, at most one for each basis.
    /// </param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/>, <paramref name="policies"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">The targets do not fit the observation or one another, as for the default policies.</exception>
    public static AttainmentByBasis Against(this Observation observation, MeasurementPolicies policies, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(observation), targets, MeasurementContext.Under(Guard.Against.Null(policies)));

    /// <summary>
    /// Measures a series of actuals against its targets, under the default policies. An indicator that accumulates is added up since the targets' period began,
    /// with its coverage; for a level the latest value counts; for a maintained form each value does.
    /// </summary>
    /// <param name="series">The actuals. Those before the targets' period are left out, except last year's, from which growth is expected.</param>
    /// <param name="targets">
    /// The targets for the same indicator and area. They are all for one period that contains the latest observation's, at most one for each basis.
    /// </param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">
    /// The targets do not fit, as for one observation; or the series does not say what the targets' period has brought so far.
    /// </exception>
    /// <exception cref="InvalidOperationException">Rates have to be added up whose numerators and denominators are not known.</exception>
    /// <example><c>new ObservationSeries(quarters).Against(target)[Basis.Plan].ToDate</c> is the sum of the quarters so far.</example>
    public static AttainmentByBasis Against(this ObservationSeries series, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(series), MeasurementPolicies.Default, targets);

    /// <summary>Measures a series of actuals against its targets under given policies, which every attainment carries.</summary>
    /// <param name="series">The actuals. Those before the targets' period are left out, except last year's, from which growth is expected.</param>
    /// <param name="policies">The policies to measure under.</param>
    /// <param name="targets">
    /// The targets for the same indicator and area. They are all for one period that contains the latest observation's, at most one for each basis.
    /// </param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/>, <paramref name="policies"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">
    /// The targets do not fit, or the series does not say what their period has brought so far, as for the default policies.
    /// </exception>
    /// <exception cref="InvalidOperationException">Rates have to be added up whose numerators and denominators are not known.</exception>
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

        return Measure(series.Latest, targets, new MeasurementContext(policies) { ToDate = toDate, Series = series });
    }

    private static AttainmentByBasis Measure(Observation observation, ReadOnlySpan<Target> targets, MeasurementContext? measuring)
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
