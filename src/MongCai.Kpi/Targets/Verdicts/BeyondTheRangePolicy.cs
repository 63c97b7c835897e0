namespace MongCai.Kpi;

/// <summary>The policy under which a target is exceeded only beyond the better end of two bounds.</summary>
internal sealed class BeyondTheRangePolicy : StrictPolicy
{
    public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
        HasTwoBounds(accepted) ? base.Exceeded(accepted, direction) : RationalInterval.Empty;

    private protected override bool IsExceededBy(in Rational value, RationalInterval accepted, Direction direction) =>
        HasTwoBounds(accepted) && base.IsExceededBy(value, accepted, direction);

    private static bool HasTwoBounds(RationalInterval accepted) => accepted.Lower is not null && accepted.Upper is not null;

    public override string ToString() => "beyondTheRange";
}
