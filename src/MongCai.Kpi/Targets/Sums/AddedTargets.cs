namespace MongCai.Kpi;

/// <summary>Adds targets up.</summary>
internal static class AddedTargets
{
    /// <summary>
    /// The target that a successor has by those of its predecessors, after a merger: their levels added up, in the same words. The method is that of all of them, and the phases are added up where all have
    /// phases of one kind. It has no adoption: nobody adopted the sum.
    /// </summary>
    /// <param name="predecessors">One target a predecessor; none may be left out, since a sum of fewer is another commitment.</param>
    /// <param name="successor">The area that they became.</param>
    /// <returns>The target; null where there is no predecessor, the form does not add, or they differ in indicator, period, basis or words: then the successor has none until one is given.</returns>
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

    /// <summary>The levels added up; of targets that have one.</summary>
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
