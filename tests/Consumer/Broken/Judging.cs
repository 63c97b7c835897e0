using MongCai.Kpi;

namespace Province.Broken;

/// <summary>A verdict policy that is made of one or two functions; the strict policy stands for one that is not given.</summary>
internal sealed class Judging : VerdictPolicy
{
    public Func<RationalInterval, Direction, RationalInterval> MetBy { get; init; } = Strict.Met;

    public Func<RationalInterval, Direction, RationalInterval> ExceededBy { get; init; } = Strict.Exceeded;

    public override RationalInterval Met(RationalInterval accepted, Direction direction) => MetBy(accepted, direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => ExceededBy(accepted, direction);
}
