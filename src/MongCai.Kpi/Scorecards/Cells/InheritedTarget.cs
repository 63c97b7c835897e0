using NodaTime;

namespace MongCai.Kpi;

/// <summary>The target of an area that other areas became a part of. It is found by going back from succession to succession, however many there are.</summary>
internal sealed class InheritedTarget
{
    private readonly CardAxes _axes;
    private readonly AreaHierarchy _hierarchy;
    private readonly int _line;
    private readonly Target?[] _targets;
    private readonly Stack<Step> _open = new();

    private InheritedTarget(CardAxes axes, AreaHierarchy hierarchy, int line, Target?[] targets) =>
        (_axes, _hierarchy, _line, _targets) = (axes, hierarchy, line, targets);

    /// <summary>
    /// Returns the target of an area on a day: its own, or the sum of the targets of its predecessors and of the area itself before; null where one of them has
    /// no target.
    /// </summary>
    public static Target? Of(CardAxes axes, AreaHierarchy hierarchy, int area, int line, LocalDate day, Target?[] targets)
    {
        var inherited = new InheritedTarget(axes, hierarchy, line, targets);
        var whole = new Step(area, day, before: null, place: 0);
        inherited._open.Push(whole);
        while (inherited._open.TryPop(out var step))
        {
            inherited.Take(step);
        }

        return whole.Found;
    }

    // A target that was given for the area as it is now holds. Any other target is formed from the targets before the succession.
    private void Take(Step step)
    {
        var (code, own) = (_axes.Areas[step.Area], _targets[_axes.RowAt(step.Area, _line)]);
        if (_hierarchy.LatestSuccessionsTo(code, step.Day) is not { Count: > 0 } latest)
        {
            Tell(step, own);
            return;
        }

        var eve = latest[0].On.PlusDays(-1);
        var wasThere = _hierarchy.Exists(code, eve);
        if (own is not null && (!wasThere || own.Adoption?.InForceFrom > eve))
        {
            Tell(step, own);
            return;
        }

        int[] before = [.. wasThere ? [step.Area] : (int[])[], .. latest.Where(static one => one.IsWhole).Select(PlaceOf)];
        if (before.Length < latest.Count + (wasThere ? 1 : 0) || before.Contains(-1))
        {
            Tell(step, target: null);
            return;
        }

        step.Begin(before.Length);
        for (var place = before.Length - 1; place >= 0; place--)
        {
            _open.Push(new Step(before[place], eve, step, place));
        }
    }

    private int PlaceOf(AreaSuccession succession) => _axes.Areas.TryGetPlace(succession.Predecessor, out var place) ? place : -1;

    private void Tell(Step step, Target? target)
    {
        step.Found = target;
        while (step.Before is { } next && next.IsComplete(step))
        {
            next.Found = next.Parts.Contains(null) ? null : AddedTargets.Of([.. next.Parts.OfType<Target>()], _axes.Areas[next.Area]);
            step = next;
        }
    }

    private sealed class Step(int area, LocalDate day, Step? before, int place)
    {
        private int _missing;

        public int Area => area;

        /// <summary>Gets the position of this area among the parts of the step that asked for it.</summary>
        public int Place => place;

        public LocalDate Day => day;

        /// <summary>Gets the step that asked for this one.</summary>
        public Step? Before => before;

        public Target?[] Parts { get; private set; } = [];

        public Target? Found { get; set; }

        public void Begin(int parts) => (Parts, _missing) = (new Target?[parts], parts);

        /// <summary>Takes over the target that was found for a part.</summary>
        /// <returns>True where that part was the last one missing.</returns>
        public bool IsComplete(Step part)
        {
            Parts[part.Place] = part.Found;
            return --_missing == 0;
        }
    }
}
