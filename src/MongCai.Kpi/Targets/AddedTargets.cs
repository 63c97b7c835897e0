namespace MongCai.Kpi;

/// <summary>Adds up the targets of several areas.</summary>
internal static class AddedTargets
{
    /// <summary>
    /// Returns the target that a successor has after a merger: the sum of its predecessors' levels, in the same words. The method is set where all have the
    /// same one, and the phases are added up where all have phases of one kind. The target has no adoption, because nobody adopted the sum.
    /// </summary>
    /// <param name="predecessors">One target for each predecessor. None may be left out, because a sum of fewer is another commitment.</param>
    /// <param name="successor">The area that the predecessors became.</param>
    /// <returns>
    /// The target; null where there is no predecessor, the form does not add up, or the targets differ in indicator, period, basis or words. The successor
    /// then has no target until one is given.
    /// </returns>
    public static Target? Of(IReadOnlyList<Target> predecessors, AreaCode successor)
    {
        if (predecessors.Count == 0 || predecessors[0] is not { WhyNotAdded: null } first || predecessors.Any(target => target.WhyNotAddedTo(first) is not null))
        {
            return null;
        }

        return first.WithLevel(LevelOf(predecessors), successor) with
        {
            Method = predecessors.All(target => target.Method == first.Method) ? first.Method : null,
            Phases = PhasesOf(predecessors),
        };
    }

    /// <summary>Returns the sum of the levels of targets that have a level.</summary>
    public static Rational LevelOf(IEnumerable<Target> targets) => targets.Aggregate((Rational)0, static (sum, target) => sum + (target.Form.LevelOrNone ?? 0));

    private static TargetPhases? PhasesOf(IReadOnlyList<Target> targets)
    {
        var sum = targets[0].Phases;
        foreach (var target in targets.Skip(1))
        {
            sum = (sum, target.Phases) is ({ } own, { } others) && own.Every == others.Every ? own.Plus(others) : null;
        }

        return sum;
    }
}
