using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>Measures an actual against commitments.</summary>
public static class ObservationExtensions
{
    /// <summary>Measures an actual against its targets.</summary>
    /// <param name="observation">The actual.</param>
    /// <param name="targets">Targets for the same indicator, all for one period that contains the observation's; one a basis, at most.</param>
    /// <returns>The attainment on each basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> or a target is null.</exception>
    /// <exception cref="ArgumentException">A target is for another indicator or in another unit, or for a period that does not contain the observation's, two are for
    /// different periods, or two stand on one basis.</exception>
    public static AttainmentByBasis Against(this Observation observation, params ReadOnlySpan<Target> targets)
    {
        Guard.Against.Null(observation);
        for (var index = 0; index < targets.Length; index++)
        {
            var target = Guard.Against.Null(targets[index], nameof(targets));
            var problem = ProblemOf(observation, target) ?? ProblemBetween(target, targets[..index]);
            if (problem is not null)
            {
                throw new ArgumentException($"{target} cannot measure {observation}: {problem}.", nameof(targets));
            }
        }

        return new AttainmentByBasis(observation, targets.ToArray());
    }

    private static string? ProblemOf(Observation observation, Target target)
    {
        if (target.Indicator != observation.Indicator)
        {
            return "it is for another indicator";
        }

        if (target.Indicator.Unit != observation.Indicator.Unit)
        {
            return $"it is in the unit {target.Indicator.Unit}, the observation in {observation.Indicator.Unit}";
        }

        return target.Period.Contains(observation.Period) ? null : "its period does not contain the observation's";
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
