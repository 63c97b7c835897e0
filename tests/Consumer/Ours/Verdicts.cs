using MongCai.Kpi;

namespace Province.Ours;

/// <summary>A policy under which a target is exceeded from a tenth above the plan on, and a range may be left at its better end.</summary>
public sealed class Verdicts : VerdictPolicy
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => Strict.Met(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        direction == Direction.HigherIsBetter && accepted is { Lower: { Sign: > 0 } floor, Upper: null }
            ? RationalInterval.AtLeast(floor * 11 / 10)
            : BeyondTheRange.Exceeded(accepted, direction);
}
