namespace MongCai.Kpi;

/// <summary>The policy that judges a target by its words.</summary>
internal class StrictPolicy : VerdictPolicy
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction) => accepted.WithoutBetterEnd(direction);

    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) => direction switch
    {
        Direction.HigherIsBetter => (accepted.Upper ?? accepted.Lower) is { } end ? RationalInterval.Above(end) : RationalInterval.Empty,
        Direction.LowerIsBetter => (accepted.Lower ?? accepted.Upper) is { } end ? RationalInterval.Below(end) : RationalInterval.Empty,
        _ => RationalInterval.Empty,
    };

    private protected override bool IsExceededBy(in Rational value, RationalInterval accepted, Direction direction) => direction switch
    {
        Direction.HigherIsBetter => value > (accepted.Upper ?? accepted.Lower),
        Direction.LowerIsBetter => value < (accepted.Lower ?? accepted.Upper),
        _ => false,
    };

    public override string ToString() => "strict";
}
