using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Measures an actual against commitments.</summary>
public static class ObservationExtensions
{
    /// <summary>Measures an actual against its targets.</summary>
    /// <param name="observation">The actual.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">A target is for another indicator or area, or in another unit, for a period that does not contain the observation's or, where
    /// it is to be maintained, for another kind of period; two are for different periods, or two stand on one basis.</exception>
    public static AttainmentByBasis Against(this Observation observation, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(observation), targets, series: null);

    /// <summary>Measures the latest of a series of actuals against its targets; where a form is to be maintained, all of them.</summary>
    /// <param name="series">The actuals.</param>
    /// <param name="targets">Targets for the same indicator and area, all for one period that contains the latest observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">As for one observation, the latest.</exception>
    public static AttainmentByBasis Against(this ObservationSeries series, params ReadOnlySpan<Target> targets) =>
        Measure(Guard.Against.Null(series).Latest, targets, series);

    private static AttainmentByBasis Measure(Observation observation, ReadOnlySpan<Target> targets, ObservationSeries? series)
    {
        for (var index = 0; index < targets.Length; index++)
        {
            var target = Guard.Against.Null(targets[index], nameof(targets));
            var problem = ProblemOf(observation, target) ?? ProblemBetween(target, targets[..index]);
            if (problem is not null)
            {
                throw new ArgumentException($"{target} cannot measure {observation}: {problem}.", nameof(targets));
            }
        }

        return new AttainmentByBasis(observation, targets.ToArray(), series);
    }

    private static string? ProblemOf(Observation observation, Target target)
    {
        if (target.Indicator.DifferenceFrom(observation.Indicator) is { } difference)
        {
            return difference;
        }

        return target.Area != observation.Area ? $"the area is {target.Area}, not {observation.Area}"
            : !target.Period.Contains(observation.Period) ? "its period does not contain the observation's"
            : target.Form is { Kind: TargetKind.Maintain, Every: { } every } && (observation.Period.Kind != every || observation.Period.Calendar != target.Period.Calendar)
                ? $"it is to be kept to in every {every} of {target.Period}, and {observation.Period} is none of them"
            : null;
    }

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
